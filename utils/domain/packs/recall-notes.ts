import type { Day } from '../../contract/instant.ts';
import type { RecallNote } from '../../contract/recall-note.ts';
import { toDaysBetween } from '../time/days-between.ts';

type Notes = Readonly<Record<string, RecallNote>>;

/** A device that was shut for longer than this learns of the recall without its reason. */
const DAYS_KEPT = 180;
const MOST = 50;

/**
 * A reason as it is signed: one line. What is signed is written in TUF's canonical JSON, which escapes no line break, so that nobody
 * could read it back.
 */
export function toSignedReason(reason: string): string {
  return reason.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, 600).toWellFormed();
}

/** The notes of the next list: with the new one, without that of a pack which is listed again, and without the oldest. */
export function toNextNotes(before: Notes, path: string, note: RecallNote | undefined, today: Day): Notes {
  const kept = Object.entries(before)
    .filter(([each, { on }]) => each !== path && toDaysBetween(on, today) < DAYS_KEPT)
    .concat(note ? [[path, note]] : [])
    .sort(([, a], [, b]) => (a.on < b.on ? 1 : -1));
  return Object.fromEntries(kept.slice(0, MOST));
}
