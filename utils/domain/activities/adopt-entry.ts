import type { Correction, EntryBody, LogEntry } from '../../contract/log-entry.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { toRevision } from './entry-bodies.ts';

/** What the admin has written and the backend does not have. */
type Unstored = Pick<LogEntry, 'correction' | 'nextCorrection'>;

/**
 * What the backend has takes the place of an older revision here. What the admin has written since goes on after it; what has a number or a
 * refusal keeps it, since only the backend can say what became of it.
 */
export function adoptEntry(present: LogEntry | undefined, stored: LogEntry): LogEntry | undefined {
  if (!present) return stored;
  if (toRevision(stored.activity) <= toRevision(present.activity)) return undefined;
  const { elsewhere } = present;
  return { ...stored, ...(elsewhere ? { elsewhere } : {}), ...toUnstored(present, stored) };
}

function toUnstored(present: LogEntry, stored: LogEntry): Unstored {
  const { nextCorrection: next } = present;
  const correction = present.correction ?? toRefused(present);
  if (!correction) return {};
  const revision = toRevision(stored.activity);
  const number = Math.max(revision, toRevision(correction.activity)) + 1;
  const isStored = number === revision + 1 && isSameSaid(correction.activity, stored.activity);
  if (correction.seq !== undefined && !isStored) {
    const isNew = next !== undefined && !isSameSaid(next.activity, stored.activity);
    return { correction, ...(isNew ? { nextCorrection: renumber(next, number) } : {}) };
  }
  const newest = correction.seq === undefined ? correction : next;
  if (!newest || isSameSaid(newest.activity, stored.activity)) return {};
  return { correction: renumber(newest, revision + 1) };
}

/** The entry itself, where the backend would not have it. */
function toRefused({ activity, seq, sendAfterAt, state, refusal }: LogEntry): Correction | undefined {
  if (state !== 'refused' || seq === undefined || refusal === undefined) return undefined;
  return { activity, seq, sendAfterAt, refusal };
}

function renumber<T extends Correction>(correction: T, revision: number): T {
  return { ...correction, activity: { ...correction.activity, revision } };
}

/** Taken back is taken back, whatever it said before. */
function isSameSaid(a: EntryBody, b: EntryBody): boolean {
  if (a.withdrawn && b.withdrawn) return true;
  return toCanonicalJson({ ...a, revision: undefined }) === toCanonicalJson({ ...b, revision: undefined });
}
