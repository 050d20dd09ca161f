import { expect, test } from 'vitest';
import { toMonthWeeks, toOtherMonth } from '../../../utils/domain/campaigns/month-weeks.ts';
import { aCampaign } from './a-campaign.ts';

const safety = aCampaign({ id: 'an-toan', days: { everyYear: { from: '05-01', to: '05-31' } } });
const may19 = aCampaign({ id: 'ngay-19-5', days: { everyYear: { from: '05-12', to: '05-19' } } });

test('May 2026 has five weeks, Monday first, with the ends of April in it', () => {
  const weeks = toMonthWeeks([], '2026-05');
  expect(weeks.map(({ days }) => [days[0], days[6]])).toEqual([
    ['2026-04-27', '2026-05-03'],
    ['2026-05-04', '2026-05-10'],
    ['2026-05-11', '2026-05-17'],
    ['2026-05-18', '2026-05-24'],
    ['2026-05-25', '2026-05-31'],
  ]);
});

test('campaigns lie in the weeks from their first to their last day, and those that touch lie in lanes of their own', () => {
  const weeks = toMonthWeeks([may19, aCampaign(), safety], '2026-05');
  const drawn = weeks.map(({ lanes }) =>
    lanes.map((lane) =>
      lane.map(({ campaign, column, length, begun, goesOn }) => [campaign.id, column, length, begun, goesOn]),
    ),
  );
  expect(drawn[0]).toEqual([[['an-toan', 4, 3, false, true]], [['thang-cong-nhan', 4, 3, false, true]]]);
  expect(drawn[3]).toEqual([
    [['an-toan', 0, 7, true, true]],
    [['thang-cong-nhan', 0, 7, true, true]],
    [['ngay-19-5', 0, 2, true, false]],
  ]);
  expect(drawn[4]).toEqual([[['an-toan', 0, 7, true, false]], [['thang-cong-nhan', 0, 6, true, false]]]);
});

test('two short campaigns of one week share a lane', () => {
  const days = (from: string, to: string) => ({ from, to });
  const campaigns = [
    aCampaign({ id: 'a', days: days('2026-11-16', '2026-11-17') }),
    aCampaign({ id: 'b', days: days('2026-11-18', '2026-11-19') }),
  ];
  const week = toMonthWeeks(campaigns, '2026-11').find(({ days }) => days.includes('2026-11-18'));
  expect(week?.lanes).toHaveLength(1);
});

test('months go over new year both ways', () => {
  expect([toOtherMonth('2026-12', 1), toOtherMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});
