import { GAP, type Words } from '../../text/words.ts';
import { has, toWordSet } from '../phrases/word-set.ts';
import { isBare } from '../words-at.ts';
import type { Digits } from './digits.ts';

const CURRENCY = 'đồng đ vnđ vnd triệu tỷ nghìn ngàn usd';
const CURRENCIES = toWordSet(CURRENCY);
/** After a number these make it an amount: "1.250.000.000 đồng". */
const UNITS = toWordSet(`${CURRENCY} lượt điểm người suất đoàn phiếu sản`);

/** "STK 10287654321 ngan hang": without marks a bank begins like a thousand. */
const THOUSAND = toWordSet('ngàn');
const OF_BANK = toWordSet('hàng');
/** "đồng chí", "đ/c", "người nhận": no units; nor "đoàn viên" behind a number to call. */
const OTHER_ENDS = 'chí nhận c nghiệp tập mỉ';
const NO_UNIT = toWordSet(OTHER_ENDS);
const NO_UNIT_OF_MOBILE = toWordSet(`${OTHER_ENDS} viên`);

/** Whether the word after a number of so many digits is a unit; of a number that is surely a person's, whether it is one of money. */
export function isAmount(
  words: Words,
  word: number,
  { ends, from, text }: Digits,
  length: number,
  isMobile: boolean,
  isSure: boolean,
): boolean {
  const to = ends[length - 1] ?? from;
  let next = word;
  while (next < words.count && (words.first[next] ?? 0) < to) next++;
  if (next >= words.count || words.gap[next] !== GAP.none || !has(UNITS, words, next)) return false;
  // Nothing is counted from a nought on: "0912345678 điểm đón tại cổng A".
  if ((isSure || text[0] === '0') && !has(CURRENCIES, words, next)) return false;
  const isBank = has(THOUSAND, words, next) && has(OF_BANK, words, next + 1) && isBare(words, next);
  if (isBank && words.gap[next + 1] === GAP.none) return false;
  const isOther = has(isMobile ? NO_UNIT_OF_MOBILE : NO_UNIT, words, next + 1);
  return !isOther || words.gap[next + 1] === GAP.sentence;
}
