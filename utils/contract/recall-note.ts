import * as z from 'zod/mini';
import { Day } from './instant.ts';

/**
 * The field of a unit's signed list that says why packs were taken off it: an object from a pack's path to a note. TUF leaves room for such
 * fields, and whoever signs the list signs them.
 */
export const RECALL_NOTES = 'x-so-tay-recalls';

/** Why one version of a pack was taken back, as two people signed it. One line of plain text. */
export const RecallNote = z.strictObject({
  version: z.int().check(z.positive()),
  /** The day on which the recall was asked for. */
  on: Day,
  reason: z.string().check(z.minLength(1), z.maxLength(600)),
});
export type RecallNote = z.infer<typeof RecallNote>;

/** Why a pack that a device held is not in use any more, as far as signed lists say. */
export interface Departure {
  /**
   * Absent: the unit took the pack off its list. `unit_may_not`: the organisation lists the unit no more. `signers_may_not`: too few of those
   * who signed the pack may still sign, and its unit has not signed anew.
   */
  cause?: 'unit_may_not' | 'signers_may_not';
  note?: RecallNote;
}
