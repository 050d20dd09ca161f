/** What speaks of a subject to teach it, to warn of it or to play it: anywhere in a sentence. */
export const LESSONS =
  'bài giảng|bài học|bộ phim|chuyên đề|cuốn sách|cẩm nang|giải nghĩa|hội thảo|hỏi đáp|lớp tập huấn|nhận diện|phim ngắn|phóng sự|sổ tay|tiết mục|tiểu phẩm|tọa đàm|tờ rơi|từ điển|vở chèo|vở diễn|vở hài|vở kịch|infographic';
/** What denies a thing: right before it. */
export const DENIALS =
  'chấm dứt tình trạng|chưa có|chưa để xảy ra|chưa ghi nhận|chưa phát sinh|chưa từng có|chưa xảy ra|không còn|không có tình trạng|không ghi nhận|không phát sinh|không xảy ra|không để xảy ra|nói không với|xóa bỏ';
