import type { Instant } from '../../contract/instant.ts';
import type { LogEntry } from '../../contract/log-entry.ts';

export const PACE_MINUTES = 10;
const MANY = 3;
const MINUTE_MS = 60_000;

/** So many posts and shares in so short a time that they may flood the page's followers. */
export interface Pace {
  count: number;
  /** The newest of them; a hint that was closed stays closed until there is another. */
  latestId: string;
  /** When there is no more to say. */
  endsAt: number;
}

/** What the log of this device says of the last ten minutes; undefined when there is nothing to say. */
export function toPace(entries: readonly LogEntry[], now: number): Pace | undefined {
  const toTime = (at: Instant) => Date.parse(at);
  const recent = entries
    .filter(({ activity: { kind } }) => kind === 'post' || kind === 'share')
    .filter(({ activity: { occurredAt } }) => {
      const age = now - toTime(occurredAt);
      return age >= 0 && age < PACE_MINUTES * MINUTE_MS;
    })
    .map(({ activity }) => activity)
    .sort((a, b) => a.occurredAt.localeCompare(b.occurredAt));
  const latest = recent.at(-1);
  const decisive = recent.at(-MANY);
  if (!latest || !decisive) return undefined;
  return {
    count: recent.length,
    latestId: latest.id,
    endsAt: toTime(decisive.occurredAt) + PACE_MINUTES * MINUTE_MS,
  };
}
