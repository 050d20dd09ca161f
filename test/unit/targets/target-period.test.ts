import { expect, test } from 'vitest';
import type { Target } from '../../../utils/contract/target.ts';
import { toTargetPeriod } from '../../../utils/domain/targets/target-period.ts';
import { aTarget } from './a-target.ts';

const never = () => undefined;

test.each([
  ['a day', { period: 'day' }, '2026-11-21', { from: '2026-11-21', to: '2026-11-21' }],
  ['a week from its Monday', { period: 'week' }, '2026-11-16', { from: '2026-11-16', to: '2026-11-22' }],
  ['a week up to its Sunday', { period: 'week' }, '2026-11-22', { from: '2026-11-16', to: '2026-11-22' }],
  [
    'week 53 of 2026, before New Year',
    { period: 'week' },
    '2026-12-31',
    { from: '2026-12-28', to: '2027-01-03' },
  ],
  [
    'week 53 of 2026, after New Year',
    { period: 'week' },
    '2027-01-03',
    { from: '2026-12-28', to: '2027-01-03' },
  ],
  ['the first Monday after it', { period: 'week' }, '2027-01-04', { from: '2027-01-04', to: '2027-01-10' }],
  ['February of a leap year', { period: 'month' }, '2028-02-29', { from: '2028-02-01', to: '2028-02-29' }],
  ['February of a common year', { period: 'month' }, '2027-02-01', { from: '2027-02-01', to: '2027-02-28' }],
  ['29 February as a day', { period: 'day' }, '2028-02-29', { from: '2028-02-29', to: '2028-02-29' }],
  [
    'a target that begins in mid-week',
    { period: 'week', from: '2026-11-18' },
    '2026-11-21',
    { from: '2026-11-18', to: '2026-11-22' },
  ],
  [
    'a target that ends in mid-week',
    { period: 'week', to: '2026-11-18' },
    '2026-11-17',
    { from: '2026-11-16', to: '2026-11-18' },
  ],
  ['a target that is over', { period: 'week', to: '2026-11-15' }, '2026-11-16', undefined],
  ['a target to come', { period: 'month', from: '2026-12-01' }, '2026-11-30', undefined],
  [
    'a Saturday of a target for working days',
    { period: 'day', weekdays: [1, 2, 3, 4, 5] },
    '2026-11-21',
    undefined,
  ],
  [
    'a Friday of it',
    { period: 'day', weekdays: [1, 2, 3, 4, 5] },
    '2026-11-20',
    { from: '2026-11-20', to: '2026-11-20' },
  ],
  ['a campaign that does not run', { period: 'campaign', campaignId: 'tet' }, '2026-11-21', undefined],
] satisfies [string, Partial<Target>, string, object | undefined][])('%s', (_, over, day, expected) => {
  expect(toTargetPeriod(aTarget(over), day, never)).toEqual(expected);
});

test('a campaign counts from its first day to its last', () => {
  const run = { from: '2027-01-17', to: '2027-02-11' };
  const target = aTarget({ period: 'campaign', campaignId: 'tet-sum-vay' });
  expect(toTargetPeriod(target, '2027-02-06', (id) => (id === 'tet-sum-vay' ? run : undefined))).toEqual(run);
});

const tet = [{ title: 'Nghỉ Tết', from: '2027-02-05', to: '2027-02-11' }];

test.each([
  ['the first day of a holiday', 'day', '2027-02-05', 'Nghỉ Tết'],
  ['its last day', 'day', '2027-02-11', 'Nghỉ Tết'],
  ['the day after', 'day', '2027-02-12', undefined],
  ['a week with only some days off', 'week', '2027-02-05', undefined],
] as const)('%s', (_, period, day, dayOff) => {
  expect(toTargetPeriod(aTarget({ period, daysOff: tet }), day, never)?.dayOff).toBe(dayOff);
});

test('a week whose working days are all off is off, whatever its Sunday is', () => {
  const target = aTarget({
    weekdays: [1, 2, 3, 4, 5],
    daysOff: [{ title: 'Nghỉ Tết', from: '2027-02-08', to: '2027-02-12' }],
  });
  expect(toTargetPeriod(target, '2027-02-14', never)?.dayOff).toBe('Nghỉ Tết');
});

test.each([
  ['two days before the first day of 2027', '2027-02-04', undefined],
  ['its eve', '2027-02-05', 'Nghỉ Tết'],
  ['three days after it', '2027-02-09', 'Nghỉ Tết'],
  ['four days after it', '2027-02-10', undefined],
  ['the year after, on another date', '2028-01-26', 'Nghỉ Tết'],
])('the holiday of the lunar year is worked out for each year: %s', (_, day, dayOff) => {
  const tetOff = { title: 'Nghỉ Tết', daysBefore: 1, daysAfter: 3 };
  expect(toTargetPeriod(aTarget({ period: 'day', tetOff }), day, never)?.dayOff).toBe(dayOff);
});
