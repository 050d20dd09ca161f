import { GAP, type Words } from '../../text/words.ts';
import { endsBefore, toSequences } from '../phrases/sequences.ts';
import { isCapital, isOneOf, toWordKeys } from '../words-at.ts';

/** Whose day of birth everybody may know, and persons of an example. */
const KNOWN = toSequences(
  'liệt sĩ|anh hùng lao động|anh hùng lực lượng|tổng bí thư|chủ tịch nước|ca sĩ|nhạc sĩ|nghệ sĩ|nhà thơ|nhà văn|danh thủ|ví dụ|lao động nữ sinh|lao động nam sinh',
);
const KIN = toSequences('con liệt sĩ|vợ liệt sĩ|mẹ liệt sĩ|thân nhân liệt sĩ');
const ADDRESSED = toWordKeys('ông bà anh chị');
const REACH = 12;

/** Whether a date of birth is that of a well-known person, or of "ông B" in a question about pensions. */
export function isPublicBirth(words: Words, word: number): boolean {
  for (let at = word; at > Math.max(0, word - REACH) && words.gap[at] !== GAP.sentence; at--)
    if (endsBefore(words, KNOWN, at) && !endsBefore(words, KIN, at)) return true;
  return isAfterLetter(words, word);
}

/** "Ông B sinh ngày" */
function isAfterLetter(words: Words, word: number): boolean {
  for (let at = word - 1; at > Math.max(0, word - 4) && words.gap[at] !== GAP.sentence; at--) {
    const isLetter = (words.last[at] ?? 0) - (words.first[at] ?? 0) === 1 && isCapital(words, at);
    if (isLetter && isOneOf(words, at - 1, ADDRESSED)) return true;
  }
  return false;
}
