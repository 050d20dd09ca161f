import type { Activity } from '../../utils/contract/activity.ts';
import { toActivityId } from '../../utils/domain/activities/activity-id.ts';
import { previousWeek, toWeek as toIsoWeek, weekDays } from '../../utils/domain/time/iso-week.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';

/** Numbers in [0, 1), the same for the same seed. */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How busy the hours of a working day are in Viet Nam: the morning, the end of the day, and some in the evening. */
const HOURS = [0, 0, 0, 0, 0, 1, 3, 8, 12, 10, 8, 4, 3, 6, 9, 9, 10, 6, 3, 4, 5, 3, 1, 0];
/** Monday to Sunday; reports are due on Friday. */
const DAYS = [8, 7, 7, 8, 12, 3, 2];
const KINDS: readonly [Activity['kind'], number][] = [
  ['post', 45],
  ['share', 40],
  ['reply', 10],
  ['livestream', 2],
  ['other', 3],
];
const HOUR_MS = 3_600_000;

function pick<T>(weighted: readonly (readonly [T, number])[], random: () => number): T {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  const [[first] = []] = weighted;
  if (first === undefined) throw new Error('nothing to pick from');
  return first;
}

/** When last week began in Viet Nam. A backend that runs by the real clock takes nothing for weeks that were locked long ago. */
export function beginningOfLastWeek(now = new Date()): Date {
  const [monday = ''] = weekDays(previousWeek(toIsoWeek(toVietnamDay(now))));
  return new Date(`${monday}T00:00:00+07:00`);
}

/** What one unit logs in a week that begins at this instant: most a few acts, one in fifty very many. */
export function toWeek(weekStart: Date, pageKey: string, firstSeq: number, random: () => number): Activity[] {
  const count = random() < 0.02 ? 30 + Math.floor(random() * 40) : 1 + Math.floor(random() * 9);
  const times = Array.from({ length: count }, () => {
    const day = pick(
      DAYS.map((weight, index) => [index, weight] as const),
      random,
    );
    const hour = pick(
      HOURS.map((weight, index) => [index, weight] as const),
      random,
    );
    return weekStart.getTime() + (day * 24 + hour + random()) * HOUR_MS;
  }).sort((a, b) => a - b);
  return times.map((time, index) => {
    const kind = pick(KINDS, random);
    const at = new Date(Math.floor(time));
    return {
      id: toActivityId(
        at.getTime(),
        Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256)),
      ),
      seq: firstSeq + index,
      kind,
      pageKey,
      title: 'Công đoàn cơ sở thăm hỏi đoàn viên, người lao động',
      ...(kind === 'reply' ? { count: 1 + Math.floor(random() * 30) } : {}),
      ...(kind === 'post'
        ? { link: `https://www.facebook.com/${pageKey}/posts/${Math.floor(random() * 1e15)}` }
        : {}),
      ...(random() < 0.2 ? { note: 'Phối hợp với chuyên môn đồng cấp tổ chức' } : {}),
      occurredAt: at.toISOString(),
      day: toVietnamDay(at),
    };
  });
}
