import { expect, test } from 'vitest';
import { drawPairingCode, readPairingCode, toReadableCode } from '../../server/units/pairing-code.ts';

const CODE = { lookup: 'HM7K', secret: '2XRT9C4P0011BB88' };

test.each([
  'HM7K-2XRT-9C4P-0011-BB88',
  'hm7k2xrt9c4p0011bb88',
  ' HM7K 2XRT 9C4P OOIL BB88 ',
  'hm7k–2xrt—9c4p\u00a0ooli bb88',
])('"%s" is read', (typed) => {
  expect(readPairingCode(typed)).toEqual(CODE);
});

test.each([
  '',
  'HM7K',
  'HM7K-2XRT-9C4P-0011-BB8',
  'HM7K-2XRT-9C4P-0011-BB888',
  'HM7K-2XRT-9C4P-0011-BB8U',
  'ưM7K-2XRT-9C4P-0011-BB88',
])('"%s" cannot be a code', (typed) => {
  expect(readPairingCode(typed)).toBeUndefined();
});

test('what is printed can be typed with a Vietnamese keyboard on, and is read back', () => {
  for (let count = 0; count < 200; count++) {
    const code = drawPairingCode();
    const printed = toReadableCode(code);
    expect(printed).toMatch(/^[0-9BCFGHJKMNPQRSTVXZ]{4}(-[0-9BCFGHJKMNPQRSTVXZ]{4}){4}$/);
    expect(readPairingCode(printed)).toEqual(code);
  }
});
