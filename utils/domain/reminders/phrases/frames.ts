import { GAP, type Words } from '../../text/words.ts';
import { isBare, isCapital, isDigits } from '../words-at.ts';
import { beginsAt, endsBefore, toSequences } from './sequences.ts';
import { has, toWordSet } from './word-set.ts';

/**
 * What a part of a sentence is about, where that is no event: a word, a rule, a lesson, a form, a question of a quiz. A part ends where the sentence
 * turns: "Bảo tàng kể chuyện phu mỏ thời Pháp, còn hôm nay …".
 */
export interface Frame {
  readonly from: number;
  readonly to: number;
  /** Words as words, or what never happened: no name in it makes it an event. */
  readonly isSure: boolean;
}

/** Words as words; what is denied or made up; what lies in a museum. */
const SURE = toSequences(
  'bộ lọc|tự động ẩn|tự ẩn|bác tin|gốc hán việt|vốn nghĩa|hàm ý|sắc thái|sách ngữ|dịch ra là|về nghĩa|hành chính nên|thành danh từ|thuyết big|sẽ bị ẩn|bị ẩn tự|mời khỏi nhóm|không được duyệt|không duyệt bài|đều là giả mạo|là giả mạo|đều là lừa|khẳng định không|từ điển!|từ hán việt|thành ngữ|ca dao|khẩu ngữ|nghĩa gốc|danh từ chung|phiên âm|thuật ngữ|viết tắt|từ khóa|các từ bị chặn|từ bị chặn|từ bị cấm|ngữ pháp|tiếng lóng|cách dùng từ|góc tiếng việt|trong tiếng việt|bác bỏ tin|bác bỏ thông tin|phủ nhận việc|phủ nhận tin|phủ nhận thông tin|tin bịa|tin bịa đặt|phiên tòa giả định|hư cấu|thiên văn|trưng bày chiếc|trưng bày trong bảo tàng|bảo tàng phong trào|bảo tàng y học cổ|phòng truyền thống trưng|thời thuộc pháp|thời pháp|thời thuộc địa|sử cũ|thời chiến quốc|đáp án đúng|đáp án là|xin khẳng định|không hề kêu gọi|không hề có kế hoạch|không hề có chuyện|khẳng định không mở|khẳng định không hề|chưa bao giờ gọi|khẳng định trang',
);

/** What begins a rule, a lesson, a form or a question. */
const BEGINS = toSequences(
  'quy trình giải quyết|kỹ năng thương lượng|khuyến cáo|xin trả lời|xin đáp|phim ngắn dự thi|thấy tờ rơi|thấy bài|gặp bài|gặp dòng|nếu bị người lạ|nếu bị kẻ|không nhận bài|quy định ghim|lịch nổ mìn|phần mềm nhân|cách phòng|nghị định|pháp luật quy|pháp luật tố tụng|pháp luật về|luật quy định|luật khám|luật bảo hiểm|luật thuế|bộ luật|quy trình vận hành|hợp đồng thuê|bài giảng|học viên khoanh|bài # lớp|bài # của|câu hỏi|học phần|tiết học|giáo trình|tài liệu tập huấn|sách hướng dẫn|hướng dẫn phần mềm|hướng dẫn máy|hướng dẫn camera|cẩm nang|sổ tay|tờ gấp|tủ sách|sách mới|cuốn sách|và cuốn|nhận cuốn|bổ sung cuốn|giới thiệu cuốn|phim phiêu lưu|phim hoạt hình|kịch nói|tham luận|mẹo nấu|danh mục kiểm tra|dấu hiệu nhận|dấu hiệu của|mẫu số|mục biểu mẫu|biểu mẫu bm|biểu mẫu số|mẫu phiếu|mẫu đề nghị|mẫu báo cáo|mẫu đơn xin|mẫu đơn yêu cầu|mẫu đơn khởi|phiếu đề nghị|phiếu yêu cầu|phiếu khảo sát|phiếu duyệt|phiếu tiếp nhận|phiếu soát|phiếu đồng ý|bảng ký hiệu|ký hiệu bản vẽ|bản vẽ đường|ký hiệu!|soát lại|soát bài|nếu thấy người|nếu thấy bài|nếu gặp|nếu bị ai|nếu biểu tượng|nếu máy tính|nếu trong nhóm|lỡ chuyển|lỡ mất|làm gì khi|làm gì nếu|cách xử lý|cách dò|cách phân biệt|cách nhận biết|trước khi bấm|trước khi đăng|trước khi duyệt|muốn chặn|vào cài đặt|mở mục',
);
/** "Câu 5:", "Bài 3:", "Điều 6": at the head of a sentence. */
const HEADS = toSequences(
  'mục chữ|bạn có biết|trả lời bạn|bài học giao|đề thi|biểu số|biểu mẫu|quy trình|pháp luật|ba điều|năm điều|tài liệu|không quảng cáo|không nhận bài|không đăng bài|không rao|trích lời|thúc giục kiểu|báo cáo quyết toán|báo cáo tài chính|quy định của|quy định đăng|quy định bảo|quy ước|nội quy|bộ quy tắc|bảng kiểm|công thức thịt|công thức bánh|công thức món|cách chặn|hướng dẫn nộp|thông số|quy cách|bảo dưỡng|tiếng việt|đăng ký lớp|đợt huấn luyện|tuần lễ 5s|quy định bảo mật|khóa học trực|khóa bồi dưỡng|góc pháp luật|góc luật|chuyên mục hỏi|tập huấn tài chính|tập huấn kế toán|câu #|bài #|điều #|mục #|khoản #|buổi #|tình huống #|lớp kỹ năng|lớp kế toán|lớp tin học|lớp quản lý|lớp nhiếp ảnh|lớp quay phim|lớp tiếng|lớp tối|khóa tiếng|chuyên đề|bài học lịch sử|bài học làm|bài học số|bài tập nhận|bài tập số|trong bài tập|buổi học|nội quy nhóm|nội quy bãi|nội quy buồng|nội quy diễn|nội quy giờ|nội quy!|quy tắc|quy chế|quy định về|quy định an|quy định hệ|điều lệ giải|luật!',
);
/** Who acts by a rule, or against it, tells what is done. */
const ACTS = toSequences('theo|đúng|căn cứ|thực hiện|triển khai|hưởng ứng|chiểu theo|vi phạm|trái|bất chấp');
/** What tells of today, or speaks to somebody to get something. */
const BREAKS = toSequences(
  'mọi người tải|vậy mà|tổ mình|nạp rút|rút tiền #|góp # triệu|cả nhà|bà con|nè!|nha!|nghen!|mình công|mình chép|giúp mình|anh em qua|anh em tới|tháng thứ|em để|em đăng|em ngưng|tối mai|vào tài khoản cô|kéo nhau ra|sáng nay|chiều nay|trưa nay|hôm qua|tối qua|đêm qua|chiều qua|sáng qua|mới đây|vừa xảy ra|đã xảy ra|đang đình công|đang điều trị|bên em|bên mình|ib!|inbox|liên hệ #|gọi #|alo!|stk #|em xin|mình xin|mọi người ơi|cả nhà ơi|anh em ơi|anh chị em ơi|kính mong|hãy ủng hộ|mong mọi người|hôm nay|tối nay|ngay tối|trưa qua|hôm thứ|từ chiều|từ trưa|đang hôn|em đã|em vẫn|đăng luôn|vẫn nghỉ việc|thì buổi|xong về|bấm vào nhận|thì gặp|cuốn sạch|thế mà|đúng là|rất bức xúc|gì nữa|phải hoãn|thực hư|ai lỡ|đã kín|vậy mà|rành rành',
);
const BUT = toWordSet('nhưng song mà');
/** "thế nào là", "cho vay mà không", "nỗi mệt mà các bác sĩ" */
const NO_TURN = toWordSet('nào không các');
/** At the beginning of a clause. */
const TURNS = toWordSet('còn riêng giờ nay tiếc thôi nhưng song mà vậy thế cứ mặc chứ đây nghe');
/** "Hỏi: công ty nợ lương, tôi phải làm gì?" */
const ASKED = toWordSet('hỏi');
const ASKS = toSequences(
  'phải làm gì|thì ai|được những gì|có phải|có được|được hưởng|được trả|đúng không|có vi phạm|có bắt buộc|có là|bị coi|thì sao|có đáng tin|thì làm gì|ai được|có nên|làm thế nào',
);

/** Reads the frames of the sentence that a word stands in, each only once. */
export function newFrameReader(words: Words): (word: number) => readonly Frame[] {
  let isQuiz: boolean | undefined;
  const known = new Map<number, readonly Frame[]>();
  return (word) => {
    const sentence = words.sentence[word] ?? 0;
    isQuiz ??= asksToChoose(words);
    const frames = known.get(sentence) ?? readFrames(words, word, isQuiz);
    known.set(sentence, frames);
    return frames;
  };
}

/** The frame that a phrase stands in. */
export function frameAround(frames: readonly Frame[], from: number, to: number): Frame | undefined {
  return frames.find((frame) => frame.from <= from && to <= frame.to);
}

function readFrames(words: Words, word: number, givesAnswers: boolean): Frame[] {
  const sentence = words.sentence[word];
  let first = word;
  while (first > 0 && words.sentence[first - 1] === sentence) first--;
  const isQuiz = givesAnswers || endsBefore(words, QUESTION, first);
  const isAsked = has(ASKED, words, first) && words.gap[first + 1] === GAP.clause;
  const frames: Frame[] = [];
  let isSure = false;
  let isBroken = false;
  let start = first;
  let from = isQuiz ? first : words.count;
  let at = first;
  const close = () => {
    if (isSure) frames.push({ from: start, to: at, isSure });
    else if (from < at && !isBroken) frames.push({ from, to: at, isSure });
  };
  for (; at < words.count && words.sentence[at] === sentence; at++) {
    if (at > start && turnsAt(words, at)) {
      close();
      [isSure, isBroken, start, from] = [false, false, at, isQuiz ? at : words.count];
    }
    isSure ||= beginsAt(words, SURE, at);
    if (isAsked && beginsAt(words, ASKS, at)) from = start;
    if (from < words.count) isBroken ||= beginsAt(words, BREAKS, at);
    else if (begins(words, first, at)) from = at;
  }
  close();
  return frames;
}

/** Whether the sentence turns to something else at a word. */
export function turnsAt(words: Words, at: number): boolean {
  if (has(NO_TURN, words, at + 1) && words.gap[at + 1] === GAP.none) return false;
  return words.gap[at] === GAP.clause ? has(TURNS, words, at) : has(BUT, words, at) && !isBare(words, at);
}

function begins(words: Words, first: number, at: number): boolean {
  if (at === first && (beginsAt(words, HEADS, at) || isTrick(words, at))) return true;
  return beginsAt(words, BEGINS, at) && !(words.gap[at] === GAP.none && endsBefore(words, ACTS, at));
}

const TRICK = toSequences('chiêu #');

/** "Chiêu 2: vay nóng …", also without marks; "Chiều 19/11, …" is an afternoon. */
function isTrick(words: Words, at: number): boolean {
  return beginsAt(words, TRICK, at) && words.gap[at + 2] === GAP.clause && !isDigits(words, at + 2);
}

const NOT = toWordSet('không chưa chẳng');
const ANY = toWordSet('nào');
/** "không biết ngày nào", "không hiểu vì sao …" */
const KNOWN = toWordSet('biết hiểu rõ ngờ chỉ những lẽ may dùng');
const LOOK_BACK = 12;
const LOOK_AHEAD = 3;

/** "không có bài nào thuộc diện chưa kiểm chứng", "không mở đợt quyên góp nào": no, and "any", within one clause. */
export function isNone(words: Words, from: number, to: number): boolean {
  let isAny = false;
  for (let at = to; at < Math.min(to + LOOK_AHEAD, words.count) && words.gap[at] === GAP.none; at++)
    isAny ||= has(ANY, words, at);
  for (let at = from - 1; at >= 0 && from - at <= LOOK_BACK; at--) {
    if (words.gap[at + 1] === GAP.sentence || words.gap[at + 1] === GAP.clause) return false;
    isAny ||= has(ANY, words, at);
    if (isAny && has(NOT, words, at)) return !has(KNOWN, words, at + 1);
  }
  return false;
}

const A = toWordSet('a');
const B = toWordSet('b');

/** "Câu 3. Tai nạn lao động được định nghĩa ở đâu?" */
const QUESTION = toSequences('câu #');

/** Whether a text gives answers to choose from: "A. Bấm chia sẻ; B. Tìm nguồn chính thức". */
function asksToChoose(words: Words): boolean {
  let hasFirst = false;
  for (let at = 0; at < words.count; at++) {
    if ((at > 0 && words.gap[at] === GAP.none) || words.gap[at + 1] === GAP.none || !isCapital(words, at))
      continue;
    if (has(A, words, at)) hasFirst = true;
    else if (hasFirst && has(B, words, at)) return true;
  }
  return false;
}
