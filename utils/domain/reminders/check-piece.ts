import { foldText } from '../text/fold-text.ts';
import { type CellSpan, readWords } from '../text/read-words.ts';
import { sharedTextRoom } from '../text/text-room.ts';
import { WORD } from '../text/words.ts';
import { findByWords, type WritingDay } from './find-by-words.ts';
import type { Finding } from './finding.ts';
import { findLinks } from './links/find-links.ts';
import { readLinks } from './links/read-links.ts';
import { withTodaysProvince } from './outdated-org/former-names.ts';
import { findContactLinks } from './personal-data/find-contact-links.ts';
import { findMails } from './personal-data/find-mails.ts';
import { findNumbers } from './personal-data/find-numbers.ts';
import type { CompiledPhrases } from './phrases/compile-phrases.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { sortFindings } from './sort-findings.ts';
import { withRightName } from './title-date/wrong-names.ts';

/** Everything a draft is looked at for, ready for use. */
export interface ReminderRules extends WritingDay {
  /** What came with the extension, then what each pack adds. */
  readonly phrases: readonly CompiledPhrases[];
  readonly trustedHosts: ReadonlySet<string>;
}

/** What in a line of a draft, or in some sentences of it, is worth a second look, sorted by place. */
export function checkPiece(text: string, from: number, to: number, rules: ReminderRules): readonly Finding[] {
  const room = sharedTextRoom(to - from);
  const folded = foldText(text, room, from, to);
  const { links, mails } = readLinks(folded);
  const words = readWords(folded, toHoles(links, mails), room.words);
  const { found: named, silences } = findPhrases(folded, words, rules.phrases);
  const found = named.map((finding) => withTodaysProvince(withRightName(finding)));
  findByWords(folded, words, rules, found);
  if ((words.any & WORD.hasDigit) !== 0) findNumbers(folded, words, rules.asOfYear, found);
  if (links.length > 0) {
    found.push(...findContactLinks(folded, links), ...findLinks(folded, links, rules.trustedHosts));
  }
  if (mails.length > 0) found.push(...findMails(folded, mails));
  if (found.length === 0) return NOTHING;
  return sortFindings(
    found.filter(
      ({ category, start, end }) =>
        !silences.some(
          (silence) => silence.category === category && silence.start <= start && silence.end >= end,
        ),
    ),
  );
}

const NOTHING: readonly never[] = [];

/** Where no words are read: inside links and addresses, in order. */
function toHoles(links: readonly CellSpan[], mails: readonly CellSpan[]): readonly CellSpan[] {
  if (links.length + mails.length === 0) return NOTHING;
  return [...links, ...mails].sort((a, b) => a.from - b.from);
}
