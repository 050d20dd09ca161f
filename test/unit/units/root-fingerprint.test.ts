import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPairingText, toFingerprint } from '../../../utils/domain/units/root-fingerprint.ts';
import { fc } from '../../builders/properties.ts';

const CODE = 'HM7K-2XRT-9R4P-XBBM-0017';
const PRINT = toFingerprint(createHash('sha256').update('{}').digest('hex'));

test('a fingerprint is five groups of five digits, zeros in front included', () => {
  expect(PRINT).toMatch(/^\d{5}( \d{5}){4}$/);
  expect(toFingerprint('0'.repeat(63).concat('7'))).toBe('00000 00000 00000 00000 00007');
});

test('roots that differ in anything have different ones', () => {
  const all = Array.from({ length: 2_000 }, (_, index) =>
    toFingerprint(createHash('sha256').update(`${index}`).digest('hex')),
  );
  expect(new Set(all).size).toBe(2_000);
});

test.each([
  ['two lines', `${CODE}\n${PRINT}`],
  ['two lines that the box has put together', `${CODE}${PRINT}`],
  ['with hyphens', `${CODE} ${PRINT.replaceAll(' ', '-')}`],
  ['small letters and blanks', `  ${CODE.toLowerCase().replaceAll('-', ' ')} ${PRINT} `],
])('a code and its fingerprint are told apart: %s', (_what, typed) => {
  expect(readPairingText(typed)).toEqual({ code: CODE.replaceAll('-', ''), fingerprint: PRINT });
});

test('letters that were read for digits are digits', () => {
  const typed = `${CODE} ${PRINT.replaceAll('0', 'O').replaceAll('1', 'l')}`;
  expect(readPairingText(typed)?.fingerprint).toBe(PRINT);
});

test('a code alone is left as it was typed', () => {
  expect(readPairingText(CODE)).toEqual({ code: CODE });
});

test('a code with anything else behind it is neither', () => {
  for (const more of [PRINT.slice(1), `${PRINT}1`, `${PRINT.slice(1)}x`, 'x'])
    expect(readPairingText(`${CODE} ${more}`), more).toBeUndefined();
});

test('whatever is typed, a fingerprint is 25 digits or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (typed) => {
      const read = readPairingText(typed);
      if (read?.fingerprint !== undefined) expect(read.fingerprint).toMatch(/^\d{5}( \d{5}){4}$/);
    }),
  );
});
