import { foldText } from '../text/fold-text.ts';
import { type CellSpan, readWords } from '../text/read-words.ts';
import { findByWords } from './find-by-words.ts';
import type { Finding } from './finding.ts';
import { findLinks } from './links/find-links.ts';
import { readLinks } from './links/read-links.ts';
import { findContactLinks } from './personal-data/find-contact-links.ts';
import { findMails } from './personal-data/find-mails.ts';
import { findNumbers } from './personal-data/find-numbers.ts';
import { type CompiledPhrases, compilePhrases } from './phrases/compile-phrases.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { SHIPPED_PHRASES } from './shipped-phrases.ts';
import { sortFindings } from './sort-findings.ts';
import { withRightName } from './title-date/wrong-names.ts';

export type { Finding } from './finding.ts';

/** Everything a draft is looked at for, ready for use. */
export interface ReminderRules {
  readonly phrases: CompiledPhrases;
  readonly trustedHosts: ReadonlySet<string>;
  readonly asOfYear: number;
  /** The day of writing. */
  readonly asOf: string;
}

/** Late enough for no year of birth to lie in the future. */
const SOME_DAY = '2035-01-01';

/** Prepares the reminder; to be done once. `asOf` (a local day) tells which years lie in the future and which names are former ones. */
export function compileRules(
  options: { trustedHosts?: readonly string[]; asOf?: string } = {},
): ReminderRules {
  const { trustedHosts = [], asOf = SOME_DAY } = options;
  return {
    phrases: compilePhrases(SHIPPED_PHRASES),
    trustedHosts: new Set(trustedHosts.map((host) => host.toLowerCase())),
    asOfYear: Number.parseInt(asOf, 10),
    asOf,
  };
}

/**
 * What in a draft is worth a second look, sorted by place; offsets are UTF-16 units of the text as it was written. The same
 * text and rules give the same findings; time grows with the length of the text; no string makes it fail.
 */
export function checkText(text: string, rules: ReminderRules): Finding[] {
  const folded = foldText(text);
  const { links, mails } = readLinks(folded);
  const words = readWords(folded, toHoles(links, mails));
  return sortFindings([
    ...findPhrases(folded, words, rules.phrases).map(withRightName),
    ...findByWords(folded, words, rules.asOf),
    ...findNumbers(folded, words, rules.asOfYear),
    ...findContactLinks(folded, links),
    ...findMails(folded, mails),
    ...findLinks(folded, links, rules.trustedHosts),
  ]);
}

/** Where no words are read: inside links and addresses, in order. */
function toHoles(...spans: readonly (readonly CellSpan[])[]): CellSpan[] {
  return spans.flat().sort((a, b) => a.from - b.from);
}
