import type { FoldedText } from '../text/fold-text.ts';
import type { Words } from '../text/words.ts';
import type { Finding } from './finding.ts';
import { CHILD_STARTS, findChildren } from './minors/find-children.ts';
import { findShortWords, SHORT_WORD_STARTS } from './short-words.ts';
import { newNextStart, readStarts, START, type StartTable, toStartTable } from './starts.ts';
import { findAnniversaries } from './title-date/find-anniversaries.ts';
import { DATE_STARTS, findDates } from './title-date/find-dates.ts';
import { findTerms, TERM_STARTS } from './title-date/find-terms.ts';
import { anniversaryStarts } from './title-date/read-known-day.ts';

let known: StartTable | undefined;

/** The day of writing, and its year. */
export interface WritingDay {
  readonly asOf: string;
  readonly asOfYear: number;
}

/** Adds what no list of phrases can say: children, dates, anniversaries. */
export function findByWords(
  folded: FoldedText,
  words: Words,
  { asOf, asOfYear }: WritingDay,
  found: Finding[],
): void {
  known ??= toTable();
  const starts = readStarts(words, known);
  let all = 0;
  for (let index = 0; index < starts.length; index++) all |= starts[index] ?? 0;
  const next = (start: number) => newNextStart(words, starts, start);
  if (all & START.shortWord) findShortWords(folded, words, next(START.shortWord), found);
  if (all & START.child) findChildren(folded, words, next(START.child), asOfYear, found);
  if (all & START.date) findDates(folded, words, next(START.date), asOf, found);
  if (all & START.anniversary) findAnniversaries(folded, words, next(START.anniversary), asOf, found);
  if (all & START.term) findTerms(folded, words, next(START.term), found);
}

function toTable(): StartTable {
  return toStartTable([
    [START.shortWord, SHORT_WORD_STARTS],
    [START.child, CHILD_STARTS],
    [START.date, DATE_STARTS],
    [START.anniversary, anniversaryStarts()],
    [START.term, TERM_STARTS],
  ]);
}
