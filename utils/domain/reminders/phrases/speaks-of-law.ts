import { GAP, type Words } from '../../text/words.ts';
import { isDigits } from '../words-at.ts';
import type { CompiledCalm } from './compile-entry.ts';
import { beginsAt, endsBefore, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

/** "mất an toàn thực phẩm", "cán bộ tuyên truyền", "trụ sở Bảo hiểm xã hội": what was not kept, who, and where. */
const NO_LAW_AFTER = toSequences(
  'mất|ngày|không có|qua|quá|lỡ|chưa|chưa ai|thấy ai|vi phạm|làm sai|thiếu|thiếu phương tiện|không có thiết bị|vi phạm nghiêm trọng|chi cục|đòi|vi phạm bộ|nghiêm trọng bộ|không!|không bảo đảm|không đảm bảo|không đội|cán bộ|kỹ sư|phụ trách|trụ sở|tòa nhà|nghĩa trang|cạnh đài|gần đài|không đóng|chưa được|không được|chưa mua',
);
/** "huấn luyện viên", "hướng dẫn viên" */
const PERSON = toWordSet('viên');
/** "điều 20 bảo vệ": who or what was sent, and no article. */
const SENT = toWordSet('bảo xe người chiến cảnh công');

/** Whether words that speak of law begin at a place, and are meant. */
export function speaksOfLaw(words: Words, { law }: CompiledCalm, at: number): boolean {
  if (!beginsAt(words, law, at)) return false;
  const goesOn = words.gap[at + 1] === GAP.none && words.gap[at + 2] === GAP.none;
  if (goesOn && has(PERSON, words, at + 2)) return false;
  if (goesOn && isDigits(words, at + 1) && has(SENT, words, at + 2)) return false;
  return !(words.gap[at] === GAP.none && endsBefore(words, NO_LAW_AFTER, at));
}
