/** What speaks of a subject to teach it, to warn of it or to play it: anywhere in a sentence. */
export const LESSONS =
  'phóng sự ảnh|bài giảng|bài học|bộ phim|chuyên đề|cuốn sách|cẩm nang|giải nghĩa|hội thảo!|hỏi đáp|lớp tập huấn|nhận diện|phim ngắn|sổ tay|tiết mục|tiểu phẩm|tọa đàm|tờ rơi!|tờ rơi của|từ điển!|vở chèo|vở diễn|vở hài|vở kịch|infographic';
/** What asks about a subject in a contest or a quiz. */
export const QUIZ =
  'câu hỏi số|câu đố pháp luật|đố vui|câu hỏi ôn|câu hỏi tình huống|em nên làm gì|bạn nên làm gì|vòng thi hiểu biết';
/** Works that tell a story: what happens in them did not happen. */
export const STORIES =
  'bộ phim|phim ngắn|vở kịch|vở chèo|vở cải lương|hài kịch|kịch ngắn|kịch nói|tiểu phẩm|truyện ngắn';
/** What names a work by its title. */
const WORKS = `${STORIES}|diễn vở|ca khúc|bài hát|bài thơ`;
/** What keeps a thing from happening: right before it, or before a list that it stands in. */
export const PREVENTS =
  'phòng ngừa|ngăn ngừa|ngăn chặn|phòng chống|phòng tránh|đề phòng|chủ động phòng|đẩy lùi|bài trừ|tránh xa|tránh|chống|giảm thiểu|hạn chế|không tham gia|không tiếp tay|không tiếp tay cho|nghiêm cấm|đấu tranh với';
/** What teaches or forbids a thing, where no case of it is told: before it as well. */
export const TEACHES =
  'nhận diện|nhận biết|cảnh giác với|cảnh giác trước|tác hại của|ứng phó với|hậu quả của|cảnh báo|thực trạng|vấn đề|xử phạt|kịp thời phát hiện|tìm hiểu về|tọa đàm về|chuyên đề về|tuyên truyền về|giáo dục pháp luật về|pháp luật về|kiến thức về|quy định về|luật nói gì về|thế nào là|khái niệm';
/** What may stand between those and the thing: "phòng ngừa các hành vi …". */
export const BETWEEN =
  'các những mọi nguy cơ tình trạng vụ việc hành vi hiện tượng tệ nạn hình thức của về với';
/** What denies a thing, or makes it the title of a work: right before it. */
export const DENIALS = `${WORKS}|không đơn vị nào|không có nơi nào|không có đơn vị nào|không có doanh nghiệp nào|không có công ty nào|không doanh nghiệp nào|không công ty nào|không nơi nào|không có chuyện|không để công nhân nào|không để người lao động nào|không để đoàn viên nào|chấm dứt tình trạng|không có việc|không có trường hợp|chưa có|chưa để xảy ra|chưa ghi nhận|chưa phát sinh|chưa từng có|chưa xảy ra|không còn|không có tình trạng|không ghi nhận|không phát sinh|vắng bóng|không xảy ra|không để xảy ra|nói không với|xóa bỏ`;

/** "bảo vệ", "bảo đảm": words that only begin like "bảo", which says that somebody told something. */
export const NOT_TOLD = 'vệ đảm hiểm hộ tồn quản dưỡng trì mật lãnh trợ toàn hành';
/** "ủng hộ bài dự thi, đội tuyển": what is supported without money. */
export const NO_MONEY =
  'bài buổi chương clip cuộc câu dự gian giải hoạt hội kênh kế màn mô nhiệt page phong phương sân sản thí tiết trang trận tập video việc văn vở đề đội';
