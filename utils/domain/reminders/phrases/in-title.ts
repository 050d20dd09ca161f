import { GAP, type Words } from '../../text/words.ts';
import { endsBefore, toSequences } from './sequences.ts';

/** What has a title, or is named by what people say. */
const TITLED = toSequences(
  'vở|vở diễn|kịch|kịch hài|hài kịch|kịch ngắn|phim|phim ngắn|tiểu phẩm|tác phẩm|truyện ngắn|truyện|bài hát|ca khúc|bài thơ|cuốn sách|tọa đàm|chuyên đề|khóa luận|luận văn|đề tài|hội thảo|trò chơi|cụm từ|câu như|từ như|kiểu|kiểu như|chiêu|chiêu trò|bẫy|chuyên mục|phim tài liệu|lời mời|lời rao|giả định|đổi câu|có câu|có chữ|có dòng|dòng chữ|các từ|tục như|tờ giấy|tờ rơi|vở chèo|vở cải lương|thay vì nói',
);
const LONGEST_TITLE = 6;

/** "vở “Đêm bãi công”": within the first words of a title. */
export function isInTitle(words: Words, from: number): boolean {
  for (let at = from; at > 0 && at > from - LONGEST_TITLE; at--) {
    if (words.gap[at] === GAP.quote) return endsBefore(words, TITLED, at);
    if (words.gap[at] !== GAP.none) return false;
  }
  return false;
}
