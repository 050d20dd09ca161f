import { foldText } from '../text/fold-text.ts';
import { type CellSpan, readWords } from '../text/read-words.ts';
import { accidents } from './accident.ts';
import { commercialScams } from './commercial-scam.ts';
import type { Finding } from './finding.ts';
import { healthDetails, homeAddresses } from './home-and-health.ts';
import { imageConsent } from './image-consent.ts';
import { insults } from './insult.ts';
import { labourDispute } from './labour-dispute.ts';
import { findLinks } from './links/find-links.ts';
import { readLinks } from './links/read-links.ts';
import { findChildren } from './minors/find-children.ts';
import { moneyCalls } from './money-call.ts';
import { findFormerNames } from './outdated-org/find-former-names.ts';
import { findContactLinks } from './personal-data/find-contact-links.ts';
import { findMails } from './personal-data/find-mails.ts';
import { findNumbers } from './personal-data/find-numbers.ts';
import { type CompiledPhrases, compilePhrases } from './phrases/compile-phrases.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { findShortWords } from './short-words.ts';
import { sortFindings } from './sort-findings.ts';
import { findAnniversaries } from './title-date/find-anniversaries.ts';
import { findDates } from './title-date/find-dates.ts';
import { findTerms } from './title-date/find-terms.ts';
import { toRightName, wrongNames } from './title-date/wrong-names.ts';
import { unverified } from './unverified.ts';

export type { Finding } from './finding.ts';

/** Everything a draft is looked at for, ready for use. */
export interface ReminderRules {
  readonly phrases: CompiledPhrases;
  readonly trustedHosts: ReadonlySet<string>;
  /** The day of writing. */
  readonly asOf: string;
}

const PHRASE_LISTS = [
  labourDispute,
  accidents,
  homeAddresses,
  healthDetails,
  unverified,
  moneyCalls,
  commercialScams,
  insults,
  imageConsent,
  wrongNames,
];
/** Where nobody tells the day, no name is outdated and no year lies in the future. */
const SOME_DAY = '2035-01-01';

/** Prepares the reminder; to be done once. `asOf` (a local day) tells which birth years lie in the future. */
export function compileRules(
  options: { trustedHosts?: readonly string[]; asOf?: string } = {},
): ReminderRules {
  const { trustedHosts = [], asOf } = options;
  return {
    phrases: compilePhrases(PHRASE_LISTS),
    trustedHosts: new Set(trustedHosts.map((host) => host.toLowerCase())),
    asOf: asOf ?? SOME_DAY,
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
    ...findShortWords(folded, words),
    ...findChildren(folded, words),
    ...findDates(folded, words, rules.asOf),
    ...findAnniversaries(folded, words, rules.asOf),
    ...findTerms(folded, words),
    ...findFormerNames(folded, words, rules.asOf),
    ...findNumbers(folded, words, Number.parseInt(rules.asOf, 10)),
    ...findContactLinks(folded, links),
    ...findMails(folded, mails),
    ...findLinks(folded, links, rules.trustedHosts),
  ]);
}

/** Where no words are read: inside links and addresses, in order. */
function toHoles(...spans: readonly (readonly CellSpan[])[]): CellSpan[] {
  return spans.flat().sort((a, b) => a.from - b.from);
}

function withRightName(finding: Finding): Finding {
  return finding.category === 'title_date'
    ? { ...finding, suggestion: toRightName(finding.phrase) }
    : finding;
}
