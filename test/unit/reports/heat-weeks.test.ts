import { expect, test } from 'vitest';
import { toHeatWeeks } from '../../../utils/domain/reports/heat-weeks.ts';
import { anOverview } from '../../builders/an-overview.ts';
import { aLogEntry } from './a-log-entry.ts';

const on = (day: string, count: number) =>
  Array.from({ length: count }, () => aLogEntry({ activity: { day } }));

test('the calendar of a week is that of its twelve weeks, without the days to come', () => {
  const calendar = toHeatWeeks(anOverview(), '2026-11-21');
  expect(calendar.map(({ week }) => week)).toHaveLength(12);
  expect(calendar.at(0)?.week).toBe('2026-W36');
  expect(calendar.at(-1)?.days.map(({ day }) => day)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
  ]);
});

test('a year begins with the week of its first day', () => {
  const calendar = toHeatWeeks(anOverview({ period: '2026' }), '2026-11-21');
  expect(calendar.at(0)?.days.at(0)?.day).toBe('2025-12-29');
  expect(calendar).toHaveLength(47);
});

test('a day is the darker the more was done, up to five', () => {
  const entries = [
    ...on('2026-11-16', 8),
    ...on('2026-11-17', 1),
    ...on('2026-11-18', 2),
    ...on('2026-11-19', 4),
  ];
  const levels = toHeatWeeks(anOverview({ entries }), '2026-11-20')
    .at(-1)
    ?.days.map(({ level }) => level);
  expect(levels).toEqual([4, 1, 2, 3, 0]);
});
