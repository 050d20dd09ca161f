import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { fc } from '../../builders/properties.ts';

const rules = compileRules({ asOf: '2026-11-21' });

// Numbers from 01 on that the plan calls mobile are those of machines; ten digits from 01 on are oftener insurance numbers.
const isSeen = (text: string) => checkText(text, rules).some(({ kind }) => kind === 'mobile');

test('numbers are taken for mobile ones as the numbering plan says', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[2-9]\d{8}$/), (national) => {
      const type = parsePhoneNumberFromString(`0${national}`, 'VN')?.getType();
      expect(isSeen(`Gọi 0${national} nhé`)).toBe(type === 'MOBILE');
    }),
    { numRuns: 2000 },
  );
});

describe('every prefix', () => {
  test.each(Array.from({ length: 800 }, (_, index) => String(index + 200)))('0%s', (prefix) => {
    const national = `${prefix}234567`;
    const type = parsePhoneNumberFromString(`0${national}`, 'VN')?.getType();
    expect(isSeen(`Gọi 0${national} nhé`)).toBe(type === 'MOBILE');
  });
});

test.each([
  ['0912.345.678', '0912 *** 678'],
  ['+84 (0) 912 345 678', '0912 *** 678'],
  ['o912 345 678', '0912 *** 678'],
])('%s is masked as %s', (written, masked) => {
  const [finding] = checkText(`Liên hệ ${written} (gặp anh Tú).`, rules);
  expect(finding).toMatchObject({ phrase: written, suggestion: masked });
});

test('a hidden number is no finding', () => {
  expect(checkText('Liên hệ 0912 *** 678, CCCD 0011******00.', rules)).toEqual([]);
});
