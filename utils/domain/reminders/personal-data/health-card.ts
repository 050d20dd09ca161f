import { CELL, CLASS_SHIFT } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import type { Digits } from './digits.ts';

/** Of the health insurance: two letters for the group of people, and 13 digits behind them, "DN4797916023845". */
const HEALTH_CARD = /(?<![\p{L}\p{M}])[A-Z]{2}\s?\d\s?\d{2}\s?\d{10}$/u;
const IN_ANY_CASE = new RegExp(HEALTH_CARD, 'iu');
export const CARD_DIGITS = 13;
/** With blanks between its groups, "GD 4 01 0123456789", and what stands before it. */
const LONGEST = 20;

/** Whether thirteen digits are those of a card, with its two letters right before them; in small letters only where they are announced. */
export function isHealthCard(folded: FoldedText, { from, ends }: Digits, isAnnounced: boolean): boolean {
  const { text, at, cells } = folded;
  // First what costs nothing: most numbers so long are of accounts, "STK 0011…".
  const isLetter = (place: number) => (cells[place] ?? 0) >> CLASS_SHIFT === CELL.letter;
  const end = isLetter(from - 1) ? from : from - 1;
  if (!isLetter(end - 1) || !isLetter(end - 2) || isLetter(end - 3)) return false;
  const last = at[ends[CARD_DIGITS - 1] ?? 0] ?? 0;
  // What cannot be seen, and full width, is as the reader's eye takes it.
  const written = text
    .slice(Math.max(0, last - 2 * LONGEST), last)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  return (isAnnounced ? IN_ANY_CASE : HEALTH_CARD).test(written.slice(-LONGEST));
}
