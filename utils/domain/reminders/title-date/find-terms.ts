import type { FoldedText } from '../../text/fold-text.ts';
import { toNumber } from '../../text/to-number.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import type { Finding } from '../finding.ts';
import { toSyllables } from '../phrases/syllable.ts';
import type { NextStart } from '../starts.ts';
import {
  isAfterOneOf,
  isCapital,
  isDigits,
  isNextOneOf,
  isOneOf,
  standsAt,
  toSentence,
  toWordKeys,
} from '../words-at.ts';
import { CONGRESS_TERMS } from './known-days.ts';
import { newSayer } from './new-sayer.ts';

const CONGRESS = toSyllables('đại hội');
const UNION = toSyllables('công đoàn việt nam');
const UNION_SHORT = toWordKeys('cđvn');
const PARTY = toSyllables('đảng');
const LOCAL = toWordKeys('bộ tỉnh xã phường cơ');
const FULL_NAME = toSyllables('tổng liên đoàn lao động việt nam');
const RIGHT_NAME = 'Tổng Liên đoàn Lao động Việt Nam';
/** Which words of the full name must not begin small. */
const CAPITALS = [1, 3, 5, 6];
const LABOUR_LAW = toSyllables('luật lao động');
/** "Bộ luật Lao động" is right, "pháp luật lao động" no name. */
const LONGER = toWordKeys('bộ pháp kỷ');
const BY_YEAR = toWordKeys('năm số');
const CODES = [1994, 2012, 2019];
const NUMERALS = Object.keys(CONGRESS_TERMS.union).map((numeral) => ({ numeral, keys: toWordKeys(numeral) }));
/** With which words all that is looked for begins. */
export const TERM_STARTS = toWordKeys('đại tổng luật');
const WITHIN = 24;

/** Congresses with the term of another, and the confederation's name with small letters. */
export function findTerms(folded: FoldedText, words: Words, next: NextStart, found: Finding[]): void {
  const say = newSayer(folded, words, found);
  for (let word = next(0); word < words.count; word = next(word + 1)) {
    if (standsAt(words, word, CONGRESS)) {
      const term = toWrongTerm(folded, words, word);
      if (term) say(term.from, term.from + 2, 'term', term.right);
    } else if (standsAt(words, word, FULL_NAME) && isWrittenSmall(words, word)) {
      say(word, word + FULL_NAME.length, 'name', RIGHT_NAME);
    } else if (standsAt(words, word, LABOUR_LAW) && !isAfterOneOf(words, word, LONGER)) {
      const after = word + LABOUR_LAW.length;
      const at = after + (isNextOneOf(words, after, BY_YEAR) ? 1 : 0);
      const year = isDigits(words, at) && words.gap[at] !== GAP.sentence ? toNumber(folded, words, at) : 0;
      if (CODES.includes(year)) say(word, at + 1, 'name', `Bộ luật Lao động năm ${year}`);
    }
  }
}

/** Where neither marks nor a capital are typed, nothing was meant to be written as it should be. */
function isWrittenSmall(words: Words, word: number): boolean {
  const flags = words.flags[word] ?? 0;
  if ((flags & WORD.hashtag) !== 0 || ((flags & WORD.inBareSentence) !== 0 && !isCapital(words, word)))
    return false;
  return CAPITALS.some((index) => !isCapital(words, word + index));
}

function toWrongTerm(
  folded: FoldedText,
  words: Words,
  word: number,
): { from: number; right: string } | undefined {
  const { to: end } = toSentence(words, word, WITHIN);
  let numeral: string | undefined;
  let whose: 'union' | 'party' | undefined;
  for (let at = word + 2; at < end; at++) {
    // Another congress begins: it has a term of its own.
    if (standsAt(words, at, CONGRESS)) return undefined;
    numeral ??= NUMERALS.find(({ keys }) => isOneOf(words, at, keys))?.numeral;
    if (standsAt(words, at, UNION) || isOneOf(words, at, UNION_SHORT)) whose ??= 'union';
    else if (standsAt(words, at, PARTY)) {
      if (isOneOf(words, at + 1, LOCAL) && words.gap[at + 1] === GAP.none) return undefined;
      whose ??= 'party';
    }
    const first = isDigits(words, at) ? toNumber(folded, words, at) : 0;
    const last = at + 1 < end && isDigits(words, at + 1) ? toNumber(folded, words, at + 1) : 0;
    if (first < 2000 || last - first < 3 || last - first > 7 || last > 2100 || !numeral || !whose) continue;
    const right = CONGRESS_TERMS[whose][numeral];
    return right && (right[0] !== first || right[1] !== last)
      ? { from: at, right: right.join(' - ') }
      : undefined;
  }
  return undefined;
}
