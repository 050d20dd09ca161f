import { expect, test } from 'vitest';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import type { Target } from '../../../utils/contract/target.ts';
import type { UnitShare } from '../../../utils/contract/unit-shares.ts';
import {
  toAskedTargets,
  toFirstAskedDay,
  toPeriodProgress,
  toReportTargets,
} from '../../../utils/domain/reports/report-targets.ts';
import { toPeriodSpan } from '../../../utils/domain/time/period.ts';
import { fc } from '../../builders/properties.ts';
import { aTarget } from '../targets/a-target.ts';
import { aLogEntry } from './a-log-entry.ts';
import { anyEntries, anyPeriod } from './any-entries.ts';

const unit = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai' };

function report(
  period: string,
  entries: readonly LogEntry[],
  target: Partial<Target> = {},
  { today = '2027-06-01', unitShares = [] }: { today?: string; unitShares?: UnitShare[] } = {},
) {
  const facts = { targets: [aTarget(target)], unit, findRun: () => undefined };
  const asked = toAskedTargets(facts, toPeriodSpan(period), today);
  const progress = toPeriodProgress(asked, { ...facts, entries, unitShares }, today);
  return { asked, progress, line: toReportTargets(progress)[0] };
}

const posts = (...days: string[]) => days.map((day) => aLogEntry({ activity: { day } }));
const shares = (...days: string[]) =>
  days.map((day) => aLogEntry({ activity: { day, kind: 'share', shareItemId: 'bai-1' } }));

test('a month answers for the weeks that end in it, with all their days', () => {
  const entries = posts('2026-10-30', '2026-11-01', '2026-11-29', '2026-11-30');
  const { asked, line } = report('2026-11', entries);
  // Sundays 1, 8, 15, 22 and 29 November; Monday 30 belongs to December.
  expect(line).toMatchObject({ asked: 15, done: 3, periods: 5, met: 0 });
  expect(toFirstAskedDay(asked, '2026-11-01')).toBe('2026-10-26');
});

test('nothing is asked for days to come, nor on days off', () => {
  const daysOff = [{ title: 'Nghỉ lễ', from: '2026-11-17', to: '2026-11-17' }];
  const { line } = report(
    '2026-W47',
    posts('2026-11-16', '2026-11-17'),
    { period: 'day', number: 1, daysOff },
    { today: '2026-11-19' },
  );
  expect(line).toMatchObject({ asked: 3, done: 2, periods: 3, met: 1 });
});

test('the same share counts once in a report, in the period of its first day', () => {
  const { line, progress } = report('2026-11', shares('2026-11-03', '2026-11-04', '2026-11-17'), {
    number: 1,
  });
  expect(line).toMatchObject({ done: 1, met: 1, periods: 5 });
  expect(progress.map(({ reached }) => reached)).toEqual([0, 1, 0, 0, 0]);
});

test('what another computer of the unit shared first counts there, once', () => {
  const unitShares = [
    { itemId: 'bai-1', pageKey: 'cdcs.hoamai.thuchanh', day: '2026-11-03' },
    { itemId: 'bai-2', pageKey: 'cdcs.hoamai.thuchanh', day: '2026-11-18' },
  ];
  const { line, progress } = report('2026-11', shares('2026-11-17'), {}, { unitShares });
  expect(line?.done).toBe(2);
  expect(progress.map(({ elsewhere }) => elsewhere)).toEqual([0, 1, 0, 1, 0]);
});

test('a step of a campaign counts once in a report', () => {
  const step = { campaignId: 'thang-cong-nhan', stepId: 'buoc-1' };
  const entries = ['2026-11-03', '2026-11-17'].map((day) => aLogEntry({ activity: { day, ...step } }));
  expect(report('2026-11', entries, { kind: 'campaign_step', number: 1 }).line).toMatchObject({ done: 1 });
});

test('a unit that is not meant has no line', () => {
  expect(report('2026-11', posts('2026-11-03'), { levels: ['province'] }).line).toBeUndefined();
});

test('never more is done than there are different acts', () => {
  fc.assert(
    fc.property(anyEntries, anyPeriod, fc.constantFrom('day', 'week', 'month'), (entries, period, each) => {
      const { line, progress } = report(period, entries, { period: each });
      const counting = entries.filter(
        ({ state, activity: { kind } }) => state !== 'refused' && /post|share/.test(kind),
      );
      const different = new Set(
        counting.map(({ activity: { id, kind, shareItemId, pageKey } }) =>
          kind === 'share' && shareItemId ? `${shareItemId} ${pageKey}` : id,
        ),
      );
      expect(line?.done ?? 0).toBeLessThanOrEqual(different.size);
      expect(progress.every(({ to }) => to <= toPeriodSpan(period).to)).toBe(true);
      expect(line?.met ?? 0).toBeLessThanOrEqual(line?.periods ?? 0);
    }),
  );
});
