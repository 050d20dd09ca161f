import { GAP, type Words } from '../../text/words.ts';
import { isDigits, isNameAt } from '../words-at.ts';
import { endsBefore, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

const WHO = toSequences(
  'công nhân|người lao động|công ty|doanh nghiệp|chủ xưởng|giám đốc|ông chủ|anh em|chị em|xưởng|cả tổ|tổ may|tài xế|thợ|học viên|chuyền|ca đêm|tổ!|nhân viên|tụi em|tôi!|em!|anh!|chị!|ông!|bà!|nó!',
);
const BETWEEN = 3;
const LOOK_BACK = 12;
const TITLES = toWordSet('anh chị ông bà cô chú bác em bạn');
const DOES = toWordSet('đã đang vẫn sẽ còn bị đành phải luôn lại cứ vừa mới sắp đều cùng tiếp tục may dập');

/** "công nhân xưởng may đình công", "anh Tâm leo lên sửa bị điện giật": who does it, or whom it befalls, stands before it in its clause. */
export function hasSubject(words: Words, from: number): boolean {
  let at = from;
  while (
    at > 0 &&
    from - at < BETWEEN &&
    words.gap[at] === GAP.none &&
    (has(DOES, words, at - 1) || isDigits(words, at - 1))
  )
    at--;
  if (at === 0 || words.gap[at] !== GAP.none) return false;
  if (endsBefore(words, WHO, at)) return true;
  // "công ty Tân Phú"
  if (isNameAt(words, at - 1) && isNameAt(words, at - 2)) return true;
  return isOfPerson(words, at);
}

/** "anh Tâm leo lên sửa bị …": somebody who is named stands before a word, in its clause. */
export function isOfPerson(words: Words, from: number): boolean {
  for (let back = from - 1; back > 0 && from - back < LOOK_BACK && words.gap[back + 1] === GAP.none; back--)
    if (isNameAt(words, back) && has(TITLES, words, back - 1) && words.gap[back] === GAP.none) return true;
  return false;
}
