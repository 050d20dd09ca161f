import { describe, expect, test } from 'vitest';
import type { CampaignDays } from '../../../utils/contract/campaign.ts';
import {
  toAnniversaryYears,
  toCampaignSpan,
  toCampaignSpans,
} from '../../../utils/domain/campaigns/campaign-span.ts';
import { toCampaignStanding } from '../../../utils/domain/campaigns/campaign-standing.ts';
import { addDays, toMonthEnd } from '../../../utils/domain/time/add-days.ts';
import { toDaysBetween } from '../../../utils/domain/time/days-between.ts';
import { toVietnamDay } from '../../../utils/domain/time/vietnam-day.ts';
import { fc } from '../../builders/properties.ts';
import { aCampaign } from './a-campaign.ts';

const everyYear = (from: string, to: string): CampaignDays => ({ everyYear: { from, to } });

describe('the days of a campaign', () => {
  test.each([
    ['every year, both ends', everyYear('05-01', '05-30'), 2026, '2026-05-01', '2026-05-30'],
    ['over new year', everyYear('12-20', '01-10'), 2026, '2026-12-20', '2027-01-10'],
    ['29 February in a leap year', everyYear('02-25', '02-29'), 2028, '2028-02-25', '2028-02-29'],
    ['29 February in a common year', everyYear('02-25', '02-29'), 2027, '2027-02-25', '2027-02-28'],
    ['a day that no month has', everyYear('04-31', '04-31'), 2027, '2027-04-30', '2027-04-30'],
    ['around Tết 2026', { tet: { daysBefore: 30, daysAfter: 5 } }, 2026, '2026-01-18', '2026-02-22'],
    ['around Tết 2027', { tet: { daysBefore: 0, daysAfter: 0 } }, 2027, '2027-02-06', '2027-02-06'],
    ['back into the old year', { tet: { daysBefore: 45, daysAfter: 0 } }, 2031, '2030-12-09', '2031-01-23'],
    ['fixed', { from: '2026-06-01', to: '2026-06-10' }, 2026, '2026-06-01', '2026-06-10'],
  ] as const)('%s', (_, days, year, from, to) => {
    expect(toCampaignSpan(days, year)).toEqual({ from, to });
  });

  test('a lunar year beyond the table has none', () => {
    expect(toCampaignSpan({ tet: { daysBefore: 30, daysAfter: 5 } }, 2041)).toBeUndefined();
  });

  test('a run that began in the year before touches January', () => {
    expect(toCampaignSpans(everyYear('12-20', '01-10'), '2027-01-01', '2027-01-31')).toEqual([
      { from: '2026-12-20', to: '2027-01-10' },
    ]);
  });
});

describe('years since the event', () => {
  const founding = { of: 'Ngày thành lập Công đoàn Việt Nam', on: '1929-07-28' };
  test.each([
    ['in July', founding, '2026-07-01', '2026-07-30', 97],
    ['over new year, event in January', { of: 'Sự kiện', on: '2000-01-05' }, '2026-12-20', '2027-01-10', 27],
    ['of 29 February in a common year', { of: 'Sự kiện', on: '2000-02-29' }, '2027-02-20', '2027-02-28', 27],
    ['before the event', founding, '1929-07-01', '1929-07-30', undefined],
  ])('%s', (_, anniversary, from, to, years) => {
    expect(toAnniversaryYears(aCampaign({ anniversary }), { from, to })).toBe(years);
  });
});

describe('where a campaign stands', () => {
  const may = everyYear('05-01', '05-30');
  test.each([
    ['the first day', may, '2026-05-01', { state: 'running', day: 1, days: 30, daysLeft: 29 }],
    ['the last day', may, '2026-05-30', { state: 'running', day: 30, days: 30, daysLeft: 0 }],
    ['the day after', may, '2026-05-31', { state: 'upcoming', daysUntil: 335 }],
    ['the day before', may, '2026-04-30', { state: 'upcoming', daysUntil: 1 }],
    [
      'fixed and over',
      { from: '2026-06-01', to: '2026-06-10' },
      '2027-01-01',
      { state: 'over', daysSince: 205 },
    ],
    ['fixed and far', { from: '2036-06-01', to: '2036-06-10' }, '2026-11-21', { state: 'upcoming' }],
    ['Tết beyond the table', { tet: { daysBefore: 5, daysAfter: 5 } }, '2040-06-01', { state: 'unknown' }],
    [
      'Tết next year',
      { tet: { daysBefore: 0, daysAfter: 0 } },
      '2026-11-21',
      { state: 'upcoming', daysUntil: 77 },
    ],
  ] as const)('%s', (_, days, today, standing) => {
    expect(toCampaignStanding(days, today)).toMatchObject(standing);
  });

  test('begins at midnight in Viet Nam, whatever the laptop says', () => {
    const at = (instant: string) => toCampaignStanding(may, toVietnamDay(new Date(instant))).state;
    expect(at('2026-04-30T16:59:59.999Z')).toBe('upcoming');
    expect(at('2026-04-30T17:00:00.000Z')).toBe('running');
    expect(at('2026-05-30T16:59:59.999Z')).toBe('running');
    expect(at('2026-05-30T17:00:00.000Z')).toBe('upcoming');
  });
});

const aDay = fc.integer({ min: 0, max: 14 * 365 }).map((days) => addDays('2026-01-01', days));
const aYearDay = fc
  .integer({ min: 0, max: 365 })
  // Of a leap year, so that 29 February is among them.
  .map((days) => addDays('2028-01-01', days).slice(5));
const someDays: fc.Arbitrary<CampaignDays> = fc.oneof(
  fc.tuple(aYearDay, aYearDay).map(([from, to]) => everyYear(from, to)),
  fc.record({ tet: fc.record({ daysBefore: fc.nat(90), daysAfter: fc.nat(90) }) }),
  fc.tuple(aDay, fc.nat(400)).map(([from, length]) => ({ from, to: addDays(from, length) })),
);

describe('whatever the days are', () => {
  test('a run begins no later than it ends, and it runs on a day exactly when the day is inside', () => {
    fc.assert(
      fc.property(someDays, aDay, (days, today) => {
        const spans = toCampaignSpans(days, today, today);
        for (const { from, to } of spans) expect(from <= today && today <= to).toBe(true);
        expect(toCampaignStanding(days, today).state === 'running').toBe(spans.length > 0);
      }),
    );
  });

  test('the day of a run and the days left add up to its length', () => {
    fc.assert(
      fc.property(someDays, aDay, (days, today) => {
        const standing = toCampaignStanding(days, today);
        if (standing.state !== 'running') return;
        expect(standing.day + standing.daysLeft).toBe(standing.days);
        expect(standing.day).toBeGreaterThan(0);
      }),
    );
  });

  test('the days until the next run are told truly: it runs then, and on no day before', () => {
    fc.assert(
      fc.property(someDays, aDay, (days, today) => {
        const standing = toCampaignStanding(days, today);
        if (standing.state !== 'upcoming') return;
        const first = addDays(today, standing.daysUntil);
        expect(first).toBe(standing.span.from);
        expect(toCampaignSpans(days, first, first).length).toBeGreaterThan(0);
        expect(toCampaignSpans(days, today, addDays(first, -1))).toEqual([]);
      }),
    );
  });

  test('every year has one run, and it begins in that year', () => {
    fc.assert(
      fc.property(aYearDay, aYearDay, fc.integer({ min: 1930, max: 2100 }), (from, to, year) => {
        const span = toCampaignSpan(everyYear(from, to), year);
        expect(span?.from.slice(0, 4)).toBe(String(year));
        const length = toDaysBetween(span?.from ?? '', span?.to ?? '');
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThan(366);
      }),
    );
  });

  test('the last day of a month is one day before the first of the next', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const end = toMonthEnd(day.slice(0, 7));
        expect(end.slice(0, 7)).toBe(day.slice(0, 7));
        expect(addDays(end, 1).slice(8)).toBe('01');
      }),
    );
  });
});
