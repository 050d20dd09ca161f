import type { FoldedText } from '../text/fold-text.ts';
import type { Words } from '../text/words.ts';
import type { Finding } from './finding.ts';
import { findChildren } from './minors/find-children.ts';
import { findFormerNames } from './outdated-org/find-former-names.ts';
import { findShortWords } from './short-words.ts';
import { findAnniversaries } from './title-date/find-anniversaries.ts';
import { findDates } from './title-date/find-dates.ts';
import { findTerms } from './title-date/find-terms.ts';

/** What no list of phrases can say: children, dates, anniversaries, names with a time. `asOf` is the day of writing. */
export function findByWords(folded: FoldedText, words: Words, asOf: string): Finding[] {
  return [
    ...findShortWords(folded, words),
    ...findChildren(folded, words),
    ...findDates(folded, words, asOf),
    ...findAnniversaries(folded, words, asOf),
    ...findTerms(folded, words),
    ...findFormerNames(folded, words, asOf),
  ];
}
