import { vi } from 'vitest';
import type { BoardActions } from '../../components/coordinator/board-actions.ts';
import type { ListedEntry } from '../../utils/contract/board-desk.ts';
import type { BoardRow, ReportCounts, TrendWeek } from '../../utils/contract/week-report.ts';
import { aReceipt } from './a-log-entry.ts';
import { aWeekReport } from './a-report-server.ts';
import { anActivity } from './an-activity.ts';

export const counts = (over: Partial<ReportCounts> = {}): ReportCounts => {
  const parts = { onTime: 0, late: 0, nothing: 0, returned: 0, silent: 0, accepted: 0, ...over };
  const expected = parts.onTime + parts.late + parts.nothing + parts.returned + parts.silent;
  return { expected, ...parts };
};

/** A unit without others below it that has handed in on time. */
export function aBoardRow(
  over: Partial<Omit<BoardRow, 'unit'>> & { id?: string; name?: string } = {},
): BoardRow {
  const { id = 'cdcs-hoa-mai', name = 'Công đoàn cơ sở Hoa Mai', ...rest } = over;
  return {
    unit: { id, name },
    below: 0,
    report: { state: 'submitted', revision: 1, late: false, submittedAt: '2026-11-16T02:00:00.000Z' },
    counts: counts({ onTime: 1 }),
    sums: { activities: 5, kinds: { post: 2, share: 3 }, content: {} },
    ...rest,
  };
}

/** A unit that has said nothing yet. */
export const aSilentRow = (id: string, name: string): BoardRow =>
  aBoardRow({
    id,
    name,
    report: { state: 'open', revision: 0 },
    counts: counts({ silent: 1 }),
    sums: { activities: 0, kinds: {}, content: {} },
  });

export function aListedEntry(over: Partial<ListedEntry> & { title?: string } = {}): ListedEntry {
  const { title = 'Thông báo lịch tư vấn', ...rest } = over;
  const activity = anActivity({ title });
  return {
    activity,
    receipt: aReceipt({ activityId: activity.id }),
    standing: 'received',
    unitId: 'cdcs-hoa-mai',
    unitName: 'Công đoàn cơ sở Hoa Mai',
    deviceLabel: 'Máy cơ quan',
    ...rest,
  };
}

const aTrendWeek = (number: number): TrendWeek => ({
  week: `2026-W${number}`,
  counts: counts({ onTime: number - 30, late: 2, silent: 20 - (number - 30) }),
  sums: { activities: number * 2, kinds: {}, content: {} },
});

/** A city federation with three units below it, and everything goes well. */
export function boardActions(over: Partial<BoardActions> = {}) {
  const defaults: BoardActions = {
    board: async ({ unit }) => ({
      done: {
        unit: aBoardRow({
          id: unit,
          name: 'Liên đoàn Lao động Thành phố',
          below: 3,
          counts: counts({ onTime: 41, late: 6, nothing: 3, returned: 2, silent: 8, accepted: 30 }),
          sums: { activities: 312, kinds: { post: 120, share: 192 }, content: { phap_luat: 40 } },
        }),
        rows: [
          aBoardRow(),
          aBoardRow({
            id: 'cd-khu-cong-nghiep',
            name: 'Công đoàn các khu công nghiệp',
            below: 57,
            counts: counts({ onTime: 40, late: 6, nothing: 3, returned: 2, silent: 6 }),
          }),
          aSilentRow('cdcs-an-binh', 'Công đoàn cơ sở An Bình'),
        ],
      },
    }),
    trend: async () => ({ done: Array.from({ length: 12 }, (_, index) => aTrendWeek(35 + index)) }),
    report: async (unitId, week) => ({
      done: aWeekReport({
        unitId,
        week,
        state: 'submitted',
        revision: 1,
        submittedAt: '2026-11-16T02:00:00.000Z',
        late: false,
        stored: 5,
        submission: {
          week,
          kind: 'submitted',
          activities: 5,
          remarks: 'Mạng ở xưởng chậm.',
          targets: [
            {
              targetId: 'tuan',
              title: 'Ba bài mỗi tuần',
              number: 3,
              reached: 2,
              explanation: 'Khắc phục bão',
            },
          ],
        },
      }),
    }),
    reviewReport: async ({ unit, week, move }) => ({
      done: aWeekReport({
        unitId: unit,
        week,
        revision: 1,
        state: move === 'accept' ? 'accepted' : move === 'return' ? 'returned' : 'open',
        ...(move === 'unlock' ? { unlockedUntil: '2026-11-24T16:59:59.999Z' } : {}),
      }),
    }),
    entries: async () => ({ done: { entries: [aListedEntry()] } }),
    reviewEntry: async ({ activityId, revision, ...move }) => ({
      done: {
        activityId,
        revision,
        standing: move.move === 'accept' ? 'accepted' : 'returned',
        ...('reason' in move ? { reason: move.reason } : {}),
        reviewedAt: '2026-11-21T02:00:00.000Z',
      },
    }),
    entering: async () => ({ trouble: 'not_allowed' }),
    keptEntry: async () => undefined,
    keepEntry: async () => undefined,
    dropEntry: async () => undefined,
    enterEntry: async ({ said }) => {
      const activity = anActivity({ title: said.title });
      const receipt = aReceipt({ activityId: activity.id });
      return { done: { status: 'stored', id: activity.id, receipt } };
    },
    enterReport: async ({ unit, week }) => ({
      done: aWeekReport({ unitId: unit, week, state: 'submitted', revision: 1, onBehalf: true }),
    }),
    devices: async () => ({
      done: [
        {
          ...{ id: '01a20080-0000-4000-8000-000000000001', label: 'Máy cơ quan' },
          ...{ pairedAt: '2026-11-02T01:30:00.000Z', lastSeenAt: '2026-11-20T09:05:00.000Z' },
        },
        {
          ...{ id: '01a20080-0000-4000-8000-000000000002', label: 'Máy ở nhà' },
          ...{ pairedAt: '2026-10-05T01:30:00.000Z', elsewhere: true },
        },
      ],
    }),
    endDevice: async () => ({ done: true }),
    importOutbox: async () => ({ done: [] }),
    saveBoard: async () => ({ done: true }),
    saveTargetFile: async () => ({ done: true }),
    saveReturnedFile: async () => ({ done: true }),
    saveReturned: () => undefined,
    saveTargets: () => undefined,
    print: () => undefined,
    ...over,
  };
  return {
    board: vi.fn(defaults.board),
    trend: vi.fn(defaults.trend),
    report: vi.fn(defaults.report),
    reviewReport: vi.fn(defaults.reviewReport),
    entries: vi.fn(defaults.entries),
    reviewEntry: vi.fn(defaults.reviewEntry),
    entering: vi.fn(defaults.entering),
    keptEntry: vi.fn(defaults.keptEntry),
    keepEntry: vi.fn(defaults.keepEntry),
    dropEntry: vi.fn(defaults.dropEntry),
    enterEntry: vi.fn(defaults.enterEntry),
    enterReport: vi.fn(defaults.enterReport),
    devices: vi.fn(defaults.devices),
    endDevice: vi.fn(defaults.endDevice),
    importOutbox: vi.fn(defaults.importOutbox),
    saveBoard: vi.fn(defaults.saveBoard),
    saveTargetFile: vi.fn(defaults.saveTargetFile),
    saveReturnedFile: vi.fn(defaults.saveReturnedFile),
    saveReturned: vi.fn(defaults.saveReturned),
    saveTargets: vi.fn(defaults.saveTargets),
    print: vi.fn(defaults.print),
  };
}
