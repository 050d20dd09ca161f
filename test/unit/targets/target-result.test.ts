import { describe, expect, test } from 'vitest';
import { toOnePeriod, toTargetRate, toTargetWords } from '../../../utils/domain/targets/target-result.ts';
import { reports as en } from '../../../utils/i18n/en/reports.ts';
import { reports as vi } from '../../../utils/i18n/vi/reports.ts';

const toPercent = (rate: number) => `${(rate * 100).toFixed(1)}%`;

describe('how a target went', () => {
  test.each([
    [3, 2, '66.6%', '66.6%'],
    // Nearly all is not all.
    [3000, 2999, '99.9%', '99.9%'],
    [3, 3, 'Đạt', 'Reached'],
    [4, 5, 'Đạt, vượt 1', 'Reached, 1 more than asked'],
    [3, 21, 'Đạt, gấp 7 lần chỉ tiêu', 'Reached, 7 times the target'],
    [3, 22, 'Đạt, gấp hơn 7 lần chỉ tiêu', 'Reached, over 7 times the target'],
    [0, 5, 'Đạt', 'Reached'],
  ])('of %i, %i: %s', (asked, done, inVietnamese, inEnglish) => {
    const target = toOnePeriod(asked, done);
    expect(toTargetWords(target, vi.week.result, toPercent)).toBe(inVietnamese);
    expect(toTargetWords(target, en.week.result, toPercent)).toBe(inEnglish);
  });

  test('much in one period does not make good for another that was missed', () => {
    const target = { asked: 6, done: 21, met: 1, periods: 2 };
    expect(toTargetWords(target, vi.week.result, toPercent)).toBe('Đạt 1/2 kỳ');
  });

  test('no rate is above one, and one is said of nothing less', () => {
    for (let asked = 0; asked <= 60; asked++) {
      for (let done = 0; done <= 400; done++) {
        const rate = toTargetRate({ asked, done });
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate === 1).toBe(done >= asked);
        const words = toTargetWords(toOnePeriod(asked, done), vi.week.result, toPercent);
        expect(words.includes('%')).toBe(done < asked);
      }
    }
  });
});
