import { aLogEntry } from '../test/builders/a-log-entry.ts';
import { toShareWindow } from '../utils/domain/shares/share-window.ts';
import { toShareEntries } from '../utils/domain/shares/to-share-entries.ts';
import { countActivities } from '../utils/domain/targets/count-activities.ts';
import { addDays } from '../utils/domain/time/add-days.ts';
import { median, type Row, toRow } from './row.ts';

const TODAY = '2026-11-21';
const ITEMS = 5_000;
const ENTRIES = 50_000;
const GOAL = { name: 'goal 50 ms', value: 50 };

function timeMs(runs: number, work: () => unknown): number {
  for (let warm = 0; warm < 3; warm += 1) work();
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

/** What Today costs of our own script with the checklist and the log of years, beside reading the whole log as it was done before. */
export function benchToday(quick: boolean): Row[] {
  const runs = quick ? 5 : 30;
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    id: `muc-${index}`,
    title: `Bài số ${index} của trang Công đoàn Việt Nam`,
    link: `https://www.facebook.com/congdoanvietnam/posts/${1_000_000 + index}`,
    pageKey: 'congdoanvietnam',
    publishedOn: '2026-11-01',
  }));
  const log = Array.from({ length: ENTRIES }, (_, index) => {
    const day = addDays(TODAY, -(index % 1_000));
    return aLogEntry({ activity: { kind: 'share', shareItemId: `muc-${index % ITEMS}`, day } });
  });
  const shared = items.slice(0, 4_500).map(({ id }) => ({
    key: `${id} congdoanhoamai`,
    itemId: id,
    pageKey: 'congdoanhoamai',
    day: '2026-06-01',
    activityId: log[0]?.activity.id ?? '',
  }));
  const target = {
    id: 'thang',
    title: 'Tin, bài trong tháng',
    kind: 'item' as const,
    number: 40,
    period: 'month' as const,
    from: '2026-01-01',
    source: { title: 'Kế hoạch' },
  };
  const month = { from: '2026-11-01', to: '2026-11-30' };
  const ofMonth = log.filter(({ activity }) => activity.day >= month.from);
  const checklist = timeMs(runs, () => toShareWindow(toShareEntries(items, { shared }, TODAY), TODAY));
  const targets = timeMs(runs, () => countActivities(target, month, ofMonth));
  const whole = timeMs(runs, () => countActivities(target, month, log));
  return [
    toRow('today, 5,000 items judged and windowed', checklist, 'ms', GOAL),
    toRow('today, a month’s target out of 50,000 activities', targets, 'ms', {
      name: 'going through all of them',
      value: whole,
    }),
    toRow('today, both', checklist + targets, 'ms', GOAL),
  ];
}
