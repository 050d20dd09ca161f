import type { FoldedText } from '../text/fold-text.ts';
import { GAP, WORD, type Words } from '../text/words.ts';
import type { Finding, ReminderCategory, Severity } from './finding.ts';
import { toSyllables } from './phrases/syllable.ts';
import { toFinding } from './to-finding.ts';
import { isOneOf, toWordKeys } from './words-at.ts';

type Sort = { readonly category: ReminderCategory; readonly severity: Severity };

const INSULT: Sort = { category: 'insult', severity: 'medium' };
const SCAM: Sort = { category: 'commercial_scam', severity: 'medium' };
const ACCIDENT: Sort = { category: 'accident_casualty', severity: 'high' };
const MONEY: Sort = { category: 'money_call', severity: 'high' };

/**
 * What is one word: abbreviations, and phrases of two short syllables written as one, which are too short to be looked for
 * letter by letter. `sure` ones are no word of the language even without marks.
 */
const SHORT: readonly (readonly [Sort, marked: string, sure: string])[] = [
  [MONEY, '', 'stk'],
  [
    INSULT,
    'đồngu ócchó mấtdạy mặtdày vôhọc đéo địt lồn',
    'vcl đcm đkm vkl clgt đmm đcmm dcm dkm vclon thangngu',
  ],
  [SCAM, 'nổhũ cáđộ lôđề cờbạc nhàcái', 'nohu taixiu nhacai'],
  [ACCIDENT, 'tửvong vụnổ vụcháy tựtử mấttích', 'tuvong mattich'],
];

const PAYROLL = toWordKeys('lương thưởng trợ cấp bhxh chế phúc cảnh lừa');

const EXACT = new Map<number, Sort>();
const BARE = new Map<number, Sort>();
for (const [sort, marked, sure] of SHORT) {
  for (const { exact } of toSyllables(`${marked} ${sure}`)) EXACT.set(exact, sort);
  for (const { bare } of toSyllables(sure)) BARE.set(bare, sort);
}

/** Looks for them, word after word. */
export function findShortWords(folded: FoldedText, words: Words): Finding[] {
  const found: Finding[] = [];
  for (let word = 0; word < words.count; word++) {
    const sort = EXACT.get(words.exact[word] ?? -1) ?? toSure(words, word);
    if (!sort || (sort === MONEY && isAboutPay(words, word))) continue;
    found.push(toFinding(folded, words.first[word] ?? 0, words.last[word] ?? 0, sort));
  }
  return found;
}

function toSure(words: Words, word: number): Sort | undefined {
  return ((words.flags[word] ?? 0) & WORD.marked) === 0 ? BARE.get(words.bare[word] ?? -1) : undefined;
}

/** "cập nhật STK nhận lương": an account into which the employer pays. */
function isAboutPay(words: Words, word: number): boolean {
  const within = 10;
  for (let at = word; at > word - within && at >= 0; at--) {
    if (isOneOf(words, at, PAYROLL)) return true;
    if (words.gap[at] === GAP.sentence) break;
  }
  for (let at = word + 1; at < word + within && at < words.count && words.gap[at] !== GAP.sentence; at++) {
    if (isOneOf(words, at, PAYROLL)) return true;
  }
  return false;
}
