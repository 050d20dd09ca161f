import { GAP, type Words } from '../../text/words.ts';
import { endsBefore, toSequences } from '../phrases/sequences.ts';
import { isAfterOneOf, isCapital, isOneOf, toWordKeys } from '../words-at.ts';

/** Whose day of birth everybody may know, and persons of an example. */
const KNOWN = toSequences(
  'liệt sĩ|anh hùng lao động|anh hùng lực lượng|tổng bí thư|chủ tịch nước|ca sĩ|nhạc sĩ|nghệ sĩ|nhà thơ|nhà văn|danh thủ|ví dụ|lao động nữ sinh|lao động nam sinh',
);
const KIN = toSequences(
  'con liệt sĩ|gái liệt sĩ|trai liệt sĩ|cháu liệt sĩ|em liệt sĩ|vợ liệt sĩ|mẹ liệt sĩ|thân nhân liệt sĩ',
);
const ADDRESSED = toWordKeys('ông bà anh chị');
/** Names that are one letter long. */
const NAMES = toWordKeys('y h ý');
const REACH = 12;

/** Whether a date of birth is that of a well-known person, or of "ông B" in a question about pensions. */
export function isPublicBirth(words: Words, word: number): boolean {
  for (let at = word; at > Math.max(0, word - REACH) && words.gap[at] !== GAP.sentence; at--)
    if (endsBefore(words, KNOWN, at) && !endsBefore(words, KIN, at)) return true;
  return isAfterLetter(words, word);
}

/** "Ông B sinh ngày", not "anh Y Ban", nor "chị Ý". */
function isAfterLetter(words: Words, word: number): boolean {
  for (let at = word; at > Math.max(1, word - 3) && words.gap[at] !== GAP.sentence; at--) {
    const isLetter = (words.last[at - 1] ?? 0) - (words.first[at - 1] ?? 0) === 1;
    const isName = isOneOf(words, at - 1, NAMES) || isCapital(words, at);
    if (isLetter && !isName && isCapital(words, at - 1) && isAfterOneOf(words, at - 1, ADDRESSED))
      return true;
  }
  return false;
}
