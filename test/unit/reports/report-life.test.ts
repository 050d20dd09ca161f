import { describe, expect, test } from 'vitest';
import type { ReportCounts } from '../../../utils/contract/week-report.ts';
import {
  addCounts,
  type CountedReport,
  NO_COUNTS,
  toReportCounts,
} from '../../../utils/domain/reports/report-counts.ts';
import {
  findSubmissionFault,
  type HeldState,
  judgeReportMove,
  type ReportMove,
  toShownState,
} from '../../../utils/domain/reports/report-life.ts';
import { fc } from '../../builders/properties.ts';

const DUE = '2026-11-23T05:00:00.000Z';
const LOCKS = '2026-12-07T05:00:00.000Z';
const [BEFORE, AFTER] = ['2026-11-24T00:00:00.000Z', '2026-12-08T00:00:00.000Z'];
const states: HeldState[] = ['open', 'submitted', 'nothing', 'returned', 'accepted'];
const moves: ReportMove[] = ['submit', 'nothing', 'return', 'accept', 'unlock', 'relock'];

describe('moves of a week report', () => {
  test('before the lock the whole table is this one', () => {
    const table = states.map((state) =>
      moves.map((move) => {
        const verdict = judgeReportMove(state, move, { locksAt: LOCKS }, BEFORE);
        return 'to' in verdict ? verdict.to : '-';
      }),
    );
    expect(table).toEqual([
      ['submitted', 'nothing', '-', '-', 'open', 'open'],
      ['submitted', 'nothing', 'returned', 'accepted', 'submitted', 'submitted'],
      ['submitted', 'nothing', 'returned', 'accepted', 'nothing', 'nothing'],
      ['submitted', 'nothing', '-', '-', 'returned', 'returned'],
      ['-', '-', 'returned', '-', 'accepted', 'accepted'],
    ]);
  });

  test.each(states)('%s: after the lock a coordinator may accept, and nothing else changes', (state) => {
    for (const move of ['submit', 'nothing', 'return'] as const)
      expect(judgeReportMove(state, move, { locksAt: LOCKS }, AFTER)).toHaveProperty('refused');
    const open = judgeReportMove(state, 'accept', { locksAt: LOCKS }, BEFORE);
    expect(judgeReportMove(state, 'accept', { locksAt: LOCKS }, AFTER)).toEqual(open);
  });

  test('who was given longer is not locked until then, and no longer', () => {
    const lock = { locksAt: LOCKS, unlockedUntil: '2026-12-10T00:00:00.000Z' };
    expect(judgeReportMove('open', 'submit', lock, AFTER)).toEqual({ to: 'submitted' });
    expect(judgeReportMove('open', 'submit', lock, lock.unlockedUntil)).toEqual({ refused: 'locked' });
    expect(judgeReportMove('open', 'submit', { locksAt: LOCKS }, LOCKS)).toEqual({ refused: 'locked' });
  });

  test('what waits for a coordinator is never hidden behind the lock', () => {
    const shown = (now: string) => states.map((state) => toShownState(state, { locksAt: LOCKS }, now));
    expect(shown(BEFORE)).toEqual(states);
    expect(shown(AFTER)).toEqual(['locked', 'submitted', 'nothing', 'locked', 'locked']);
  });

  test('an empty week is not complete, and nothing to report needs a reason', () => {
    expect(findSubmissionFault({ kind: 'submitted', activities: 0 })).toBe('empty');
    expect(findSubmissionFault({ kind: 'submitted', activities: 1 })).toBeUndefined();
    expect(findSubmissionFault({ kind: 'submitted', activities: 1, reason: 'Vì' })).toBe('needless_reason');
    expect(findSubmissionFault({ kind: 'nothing', activities: 0 })).toBe('no_reason');
    expect(findSubmissionFault({ kind: 'nothing', activities: 3, reason: 'Nghỉ Tết' })).toBe('not_empty');
    expect(findSubmissionFault({ kind: 'nothing', activities: 0, reason: 'Nghỉ Tết' })).toBeUndefined();
  });
});

/** Every history that the table allows, as the report that comes out of it. */
const aHistory = fc
  .array(fc.tuple(fc.constantFrom(...moves), fc.integer({ min: 0, max: 40 })), { maxLength: 12 })
  .map((steps) => {
    let report: CountedReport = { state: 'open' };
    let now = Date.parse(DUE) - 86_400_000;
    for (const [move, hours] of steps) {
      now += hours * 3_600_000;
      const verdict = judgeReportMove(report.state, move, { locksAt: LOCKS }, new Date(now).toISOString());
      if ('refused' in verdict) continue;
      const isHandedIn = move === 'submit' || move === 'nothing';
      report = {
        ...report,
        state: verdict.to,
        ...(isHandedIn ? { kind: move === 'submit' ? 'submitted' : 'nothing' } : {}),
        ...(isHandedIn && report.late === undefined ? { late: now > Date.parse(DUE) } : {}),
      };
    }
    return report;
  });

const isPartition = ({ expected, onTime, late, nothing, returned, silent, accepted }: ReportCounts) =>
  expected === onTime + late + nothing + returned + silent && accepted <= onTime + late + nothing;

describe('counts of units', () => {
  test('each expected unit stands in one part, whatever happened to its report', () => {
    fc.assert(
      fc.property(fc.array(aHistory, { maxLength: 30 }), (reports) => {
        const sum = reports.map(toReportCounts).reduce((a, b) => addCounts(a, b), NO_COUNTS);
        expect(isPartition(sum)).toBe(true);
        expect(sum.expected).toBe(reports.length);
      }),
    );
  });

  test('a report that moves takes away what it was, and adds what it is', () => {
    fc.assert(
      fc.property(aHistory, aHistory, (before, after) => {
        const moved = addCounts(toReportCounts(after), toReportCounts(before), -1);
        expect(addCounts(toReportCounts(before), moved)).toEqual(toReportCounts(after));
      }),
    );
  });
});
