import { RECALL_NOTES, RecallNote } from '../contract/recall-note.ts';
import type { Targets } from './libraries.ts';

/** More than any list of ours holds; what two people sign must not fill every disk below them. */
const MOST_NOTES = 200;

/**
 * Why a unit took packs off its list, by path, out of its own verified list. What is no note is left out: a reason is good to have, and
 * nothing depends on it.
 */
export function readRecallNotes(
  { unrecognizedFields }: Targets,
  mayNameAPath: (path: string) => boolean,
): [string, RecallNote][] {
  const notes = unrecognizedFields[RECALL_NOTES];
  if (typeof notes !== 'object' || notes === null) return [];
  return Object.entries(notes)
    .slice(0, MOST_NOTES)
    .flatMap(([path, value]) => {
      const note = RecallNote.safeParse(value);
      return note.success && mayNameAPath(path) ? [[path, note.data]] : [];
    });
}
