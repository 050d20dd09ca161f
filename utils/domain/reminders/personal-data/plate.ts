import type { FoldedText } from '../../text/fold-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { PlacedSort } from './birth-date.ts';

const LONGEST = 16;
const PLATE = /^\d{2}[ -]?[a-z]{1,2}\d?[ .-]{0,3}(\d{3}[. ]?\d{2}|\d{4})(?![\da-z])/;

/** A number plate at a place: "29A-123.45", "59-X1 234.56". */
export function matchPlate(folded: FoldedText, from: number): PlacedSort | undefined {
  const plate = PLATE.exec(toPlain(folded, from, from + LONGEST))?.[0];
  if (plate === undefined) return undefined;
  return {
    to: from + plate.length,
    sort: { kind: 'plate', suggestion: `${plate.slice(0, 3).toUpperCase()}-***.**` },
  };
}
