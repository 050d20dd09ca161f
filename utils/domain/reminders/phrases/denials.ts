import { GAP, type Words } from '../../text/words.ts';
import { DENIES } from './frame-words.ts';
import { beginsAt, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

const DENIED = toSequences(DENIES);
/** What denies the word after it. */
export const NOT = toWordSet('không chưa chẳng');
const ANY = toWordSet('nào');
/** Of what there is none: not "không còn cách nào", "chưa năm nào". */
const COUNTED = toWordSet(
  'bài đơn vụ ca hợp kiến truyền tiền nhân loại thuốc phòng ánh luận đợt bị nghiệp sở bếp trang clip ảnh tin cuộc khoản quyên',
);
const LOOK_BACK = 12;
const LOOK_AHEAD = 5;

/** "không có bài nào thuộc diện chưa kiểm chứng", "không mở đợt quyên góp nào": no, and "any", within one clause. */
export function isNone(words: Words, from: number, to: number): boolean {
  let isAny = false;
  for (let at = to; at < Math.min(to + LOOK_AHEAD, words.count) && words.gap[at] === GAP.none; at++)
    isAny ||= has(ANY, words, at);
  for (let at = from - 1; at >= 0 && from - at <= LOOK_BACK; at--) {
    if (words.gap[at + 1] === GAP.sentence || words.gap[at + 1] === GAP.clause) return false;
    isAny ||= has(ANY, words, at) && has(COUNTED, words, at - 1);
    if (has(NOT, words, at)) return isAny;
  }
  return false;
}

/** "Liên đoàn bác bỏ tin bịa đặt rằng thợ may nghỉ việc tập thể": whether that is said before a phrase in its clause; not "không phủ nhận". */
export function isDenied(words: Words, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= DENIED_WITHIN && words.gap[at + 1] === GAP.none; at--) {
    if (has(CAUSES, words, at)) return false;
    if (beginsAt(words, DENIED, at)) return !has(NOT, words, at - 1) && !has(NOT, words, at - 2);
  }
  return false;
}

const DENIED_WITHIN = 14;
/** After them comes what happened: "phủ nhận việc nợ lương khiến công nhân đình công". */
const CAUSES = toWordSet('khiến nên khi thì làm');
