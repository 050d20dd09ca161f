import { Snapshot, Targets } from '@tufjs/models';
import { expect, test } from 'vitest';
import { takeLongLists } from '../../../utils/trust/take-long-lists.ts';

const edition = { spec_version: '1.0.31', version: 3, expires: '2027-01-01T00:00:00Z', ours: { a: [1] } };
const records = <T>(count: number, toEntry: (at: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`a/${count - at}`, toEntry(at)]));

const aFile = (at: number) => ({ length: at, hashes: { sha256: `${at}` }, custom: { version: at } });
const aKey = (at: number) => ({
  keytype: 'ed25519',
  scheme: 'ed25519',
  keyval: { public: `${at}` },
  more: at,
});
const aRole = (at: number, name = `org/${at}`) => ({
  name,
  keyids: [`a/${at}`, `b/${at}`],
  threshold: 2,
  paths: [`packs/${at}/*`],
  terminating: at % 2 === 0,
  more: { at },
});
const roles = (count: number) => Array.from({ length: count }, (_, at) => aRole(at));
const aList = (fields: object) => ({ _type: 'targets', ...edition, targets: {}, ...fields });
const delegating = (fields: object) => aList({ delegations: { keys: {}, roles: [], also: 1, ...fields } });
const aSnapshot = (meta: unknown) => ({ _type: 'snapshot', ...edition, meta });
/** As it comes from a file, where an object may have a field of this name. */
const withProto = (entry: object) =>
  JSON.parse(`{"__proto__":${JSON.stringify(entry)},"b":${JSON.stringify(entry)}}`);

const CASES: [string, typeof Targets | typeof Snapshot, Record<string, unknown>][] = [
  ['no packs', Targets, aList({})],
  ['no word of packs', Targets, aList({ targets: undefined })],
  ...([1, 99, 100, 101, 250].flatMap((count): [string, typeof Targets | typeof Snapshot, object][] => [
    [`${count} packs`, Targets, aList({ targets: records(count, aFile) })],
    [`${count} units`, Targets, delegating({ keys: records(2 * count, aKey), roles: roles(count) })],
    [
      `a snapshot of ${count} lists`,
      Snapshot,
      aSnapshot(records(count, (at) => ({ version: at + 1, ours: at }))),
    ],
  ]) as [string, typeof Targets | typeof Snapshot, Record<string, unknown>][]),
  [
    'numbers for names, which come first',
    Targets,
    aList({ targets: { b: aFile(1), 7: aFile(2), 1: aFile(3) } }),
  ],
  [
    'packs in a list without names',
    Targets,
    aList({ targets: Array.from({ length: 150 }, (_, at) => aFile(at)) }),
  ],
  ['a pack named __proto__', Targets, aList({ targets: withProto(aFile(1)) })],
  ['a key named __proto__', Targets, delegating({ keys: withProto(aKey(1)) })],
  [
    'bins in place of roles',
    Targets,
    aList({
      delegations: {
        keys: records(150, aKey),
        succinct_roles: { keyids: ['a/1'], threshold: 2, bit_length: 4, name_prefix: 'bin' },
      },
    }),
  ],
  ['packs that are a text', Targets, aList({ targets: 'x' })],
  ['packs that are nothing', Targets, aList({ targets: null })],
  ['a pack that is a number, far down', Targets, aList({ targets: { ...records(200, aFile), z: 1 } })],
  [
    'a pack without hashes, far down',
    Targets,
    aList({ targets: { ...records(200, aFile), z: { length: 1 } } }),
  ],
  ['no keys', Targets, delegating({ keys: undefined })],
  ['keys that are a text', Targets, delegating({ keys: 'x' })],
  [
    'a key that is no key, far down',
    Targets,
    delegating({ keys: { ...records(200, aKey), z: { keytype: 1 } } }),
  ],
  ['roles that are no list', Targets, delegating({ roles: {} })],
  ['roles that are nothing', Targets, delegating({ roles: null })],
  ['a role that is a number, far down', Targets, delegating({ roles: [...roles(200), 1] })],
  ['two roles of one name, side by side', Targets, delegating({ roles: [aRole(1), aRole(1)] })],
  ['two roles of one name, far apart', Targets, delegating({ roles: [...roles(200), aRole(0)] })],
  ['a unit named like the root', Targets, delegating({ roles: [...roles(200), aRole(0, 'root')] })],
  ['a unit named __proto__', Targets, delegating({ roles: [aRole(0, '__proto__')] })],
  ['delegations that are a list', Targets, aList({ delegations: [] })],
  ['delegations that are a text', Targets, aList({ delegations: 'x' })],
  ['a snapshot without lists', Snapshot, aSnapshot(undefined)],
  ['a snapshot of a text', Snapshot, aSnapshot('x')],
  [
    'a snapshot with a list that is none, far down',
    Snapshot,
    aSnapshot({ ...records(200, () => ({ version: 1 })), z: { version: 0 } }),
  ],
  ['an edition without a version', Targets, aList({ version: undefined, targets: records(200, aFile) })],
];

/** What the library makes of a document, down to the order of what is in it; or that it refuses it. */
function read(Made: typeof Targets | typeof Snapshot, data: object): string {
  try {
    const made = Made.fromJSON(structuredClone(data) as Parameters<typeof Targets.fromJSON>[0]);
    return JSON.stringify([made, made.toJSON()]);
  } catch {
    return 'refused';
  }
}

const expected = new Map(CASES.map(([name, Made, data]) => [name, read(Made, data)]));
takeLongLists({ Targets, Snapshot });

test.each(CASES)('%s: read in pieces as it is read whole', (name, Made, data) => {
  expect(read(Made, data)).toBe(expected.get(name));
});

test('of these documents some are read and some refused', () => {
  const refused = [...expected.values()].filter((each) => each === 'refused');
  expect(refused.length).toBeGreaterThan(10);
  expect(expected.size - refused.length).toBeGreaterThan(10);
});
