import { expect, test } from 'vitest';
import { toCheck } from '../../../utils/trust/check-document.ts';
import { toBytes } from '../../builders/tuf-repository.ts';

const check = toCheck({ fewestSigners: 2 });
const nested = (depth: number) => toBytes(`${'['.repeat(depth)}${']'.repeat(depth)}`);
const list = (marks: number) => toBytes(`[${'1,'.repeat(marks)}1]`);

test.each([
  ['as deep as documents may be', nested(32)],
  ['as many entries as documents may have', list(12_000)],
  ['brackets and commas in a text', toBytes(JSON.stringify({ a: `${'[{,:'.repeat(20_000)}"\\` }))],
])('%s: may go to the library', (_name, bytes) => {
  expect(() => check(bytes)).not.toThrow();
});

test.each([
  ['one deeper', nested(33)],
  ['one entry more', list(12_001)],
  ['deep enough to end a stack', nested(200_000)],
  ['a text that never ends', toBytes('"'.padEnd(100_000, '\\'))],
  ['bytes that are no text', new Uint8Array([0x22, 0xff, 0xfe, 0x22, 0x22])],
])('%s: never reaches the library', (_name, bytes) => {
  expect(() => check(bytes)).toThrow('malformed');
});
