import type { LogEntry } from '../../contract/log-entry.ts';
import type { Period } from '../../contract/period.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';

/**
 * What the check value of a report is made of: the period and what was done, in codes, in the order of the rows. Neither the language nor
 * the format nor where an entry stands on its way to the server makes a difference; any change of an activity does.
 */
export function toCheckText(period: Period, entries: readonly LogEntry[]): string {
  return toCanonicalJson([period, entries.map(({ activity: { occurredAt: _at, ...activity } }) => activity)]);
}

/** The check value as people read it, `3F2A 91BC`, from a digest in hex. */
export function toCheckValue(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`.toUpperCase();
}
