import { expect, test } from 'vitest';
import { toCheck } from '../../../utils/trust/check-document.ts';
import { toBytes } from '../../builders/tuf-repository.ts';

const check = toCheck({ fewestSigners: 2 });
const nested = (depth: number) => toBytes(`${'['.repeat(depth)}${']'.repeat(depth)}`);
/** As many commas and colons, one more for the field, as a document of this kind. */
const aDocument = (type: string, marks: number, fields = '') => {
  const head = `{"signed":{"_type":"${type}"${fields},"x":[`;
  const marksOfHead = head.replace(/"[^"]*"/g, '').replace(/[^,:]/g, '').length;
  return toBytes(`${head}${'1,'.repeat(marks - marksOfHead)}1]}}`);
};
const targets = (count: number) => {
  const entries = Array.from({ length: count }, (_, at) => [`packs/ha-noi/${at}.json`, {}]);
  return toBytes(JSON.stringify({ signed: { _type: 'targets', targets: Object.fromEntries(entries) } }));
};
const aRole = (fields: object) =>
  toBytes(JSON.stringify({ signed: { _type: 'targets', delegations: { keys: {}, roles: [fields] } } }));
const many = (count: number) => Array.from({ length: count }, (_, at) => `packs/${at}/*`);

/** What the editors' list has of units that publish, three people each. */
const units = (count: number) => {
  const roles = Array.from({ length: count }, (_, at) => ({
    name: `org/cdcs-${at}`,
    keyids: [0, 1, 2].map((person) => `${at}-${person}`),
    threshold: 2,
    paths: [`packs/cdcs-${at}/*`],
    terminating: false,
  }));
  const keys = roles.flatMap(({ keyids }) =>
    keyids.map((id) => [id, { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: `key ${id}` } }]),
  );
  const delegations = { keys: Object.fromEntries(keys), roles };
  return toBytes(JSON.stringify({ signed: { _type: 'targets', targets: {}, delegations } }));
};

test.each([
  ['as deep as documents may be', nested(32)],
  ['as many entries as a list of packs may have', aDocument('targets', 100_000)],
  ['as many entries as a snapshot may have', aDocument('snapshot', 100_000)],
  ['as many entries as other documents may have', aDocument('root', 12_000)],
  ['as many packs as a list may have', targets(2000)],
  [
    'as many paths and signers as a role may have',
    aRole({ keyids: many(128), paths: many(128), threshold: 2 }),
  ],
  ['the 333rd unit that publishes', units(333)],
  ['2000 units that publish, and room for hundreds more', units(2700)],
  ['brackets and commas in a text', toBytes(JSON.stringify({ a: `${'[{,:'.repeat(20_000)}"\\` }))],
])('%s: may go to the library', (_name, bytes) => {
  expect(() => check(bytes)).not.toThrow();
});

test.each([
  ['one deeper', nested(33)],
  ['a list of packs with one entry more', aDocument('targets', 100_001)],
  ['a root with one entry more', aDocument('root', 12_001)],
  ['a document of no kind with one entry more', toBytes(`[${'1,'.repeat(12_001)}1]`)],
  ['a list with one pack more', targets(2001)],
  ['a role with one path more', aRole({ keyids: [], paths: many(129), threshold: 2 })],
  ['a role with one signer more', aRole({ keyids: many(129), paths: [], threshold: 2 })],
  ['deep enough to end a stack', nested(200_000)],
  ['a text that never ends', toBytes('"'.padEnd(100_000, '\\'))],
  ['bytes that are no text', new Uint8Array([0x22, 0xff, 0xfe, 0x22, 0x22])],
])('%s: never reaches the library', (_name, bytes) => {
  expect(() => check(bytes)).toThrow('malformed');
});
