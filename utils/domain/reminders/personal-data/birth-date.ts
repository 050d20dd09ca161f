import type { FoldedText } from '../../text/fold-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { FindingSort } from '../to-finding.ts';

export interface PlacedSort {
  readonly to: number;
  readonly sort: Pick<FindingSort, 'kind' | 'suggestion'>;
}

const LONGEST = 28;
const DATE = /^(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4}|\d\d(?!\s*[a-z]|\.\d))(?!\d)/;
/** Those born earlier are persons of history. */
const FIRST_YEAR = 1925;

/** A full date of birth at a place, in digits or with "tháng" and "năm". */
export function matchBirthDate(folded: FoldedText, from: number, asOfYear: number): PlacedSort | undefined {
  const date = DATE.exec(toPlain(folded, from, from + LONGEST));
  const written = Number(date?.[3]);
  // "15-08-88"
  const year = written < 100 ? written + (written > asOfYear % 100 ? 1900 : 2000) : written;
  const isDay = Number(date?.[1]) <= 31 && Number(date?.[2]) <= 12;
  if (!date || !isDay || year < FIRST_YEAR || year > asOfYear) return undefined;
  return { to: from + date[0].length, sort: { kind: 'birth_date', suggestion: `**/**/${year}` } };
}
