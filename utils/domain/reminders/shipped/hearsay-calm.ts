import type { CalmWords } from '../phrases/phrase-list.ts';
import { BETWEEN, DENIALS, LESSONS, PREVENTS, QUIZ, TEACHES } from './lessons.ts';

/** What makes hearsay and cures none: what is refuted, taught, tested or told of things. */
export const hearsayCalm: CalmWords = {
  frames: true,
  before: `${PREVENTS}|tin nhắn có nội dung|đừng với|dừng với|chú trọng|hạn chế về|khuyết tật|tiếng nhật|tiếng trung|không dùng số liệu|chế độ|buổi tập|luyện|giải tỏa mọi|không sử dụng nguồn tin|cảnh giác|cười là|liều|${DENIALS}|sự thật về|làm rõ|bác bỏ|không|không nên|kỹ năng|phòng|thói!|kẻ tung|người tung|đối tượng tung|xử lý|đính chính|đừng!|đừng tin|đừng nghe|xin đừng|đừng chia sẻ`,
  teaching: `${TEACHES}|khi|nếu|phân biệt|tác hại`,
  law: `chỉ có thể phòng|em chọn đáp|cuộc thi|bài dự thi|quyền lợi khám|giám đốc khẳng định|lãnh đạo khẳng định|công ty khẳng định|công đoàn khẳng định|bịa đặt|chính thức như sau|lời chúc|tổng đài|vườn thuốc|${LESSONS}|làm gì có|an ninh mạng|bác bỏ|chính thống|cảnh báo|cảnh giác với lời|cảnh giác với các|cảnh giác với những|cảnh giác với bài|cảnh giác với quảng|cảnh giác quảng cáo|dập tắt|giải đáp|gương người|gỡ bỏ|khuyến cáo|không chia sẻ|không dùng thuốc theo|không mua thuốc|không phát tán|không sử dụng các|không tin lời|không đăng|kỹ năng|luật sư của|lên án|ngăn chặn|phê phán|phòng chống|phản bác|sai sự thật|thông điệp|tin giả|tránh lan|tránh xa|tránh nghe|tập huấn|cần tỉnh táo|xóa bỏ tin|xử phạt hành|bị xử phạt vì|đính chính|đừng chia sẻ|bác sĩ khám`,
  fillers: `${BETWEEN} share hứa giục nhắn hối bài bị bộ chia chưa chứng cán có cứ dung dùng dụng giả gặp hoặc hội kiểm lan loại lời minh mua mạng nghe nội phát sẻ số sử theo thiệt thuốc thông thất thấy tin truyền trên trước tung tán tải tự viên viết và vàng vào vội xác xã xấu ý đoàn đăng được đồn độc`,
  events:
    'nhóm zalo đang|sẽ bị trừ|nghe đồn|đang có thông tin|sắp cắt|sắp đóng|truyền tay nhau|truyền tay thông tin|inbox em|ib em|gọi em|hội thảo giới thiệu|sắp bán|sắp giải|bên lề|nghe nói',
  bare: 'lop nghe don|nghe don ca tai tu|dang tin don tet|duoc nghe noi quy|nghe noi quy xem|thuoc tien hanh|lam nghe|giam doc don|sua chua khoi|nghe noi quy lao|lop keo bi xoa|nhieu nguoi don nhan|khong can lam mo|don doan|keo bi xoa mo|lop nghe noi|nghe noi ke hoi|nghe noi cap quang|anh tan|nghe don phong khach|cong nghe|trong cuoc hop|trong cuoc gap|se gap|nguoi mau chia se|sieu mau chia se|ca mau chia se|ti le chia se|san don|thuoc la chua|tra loi don|hoc nghe|dua don|tin bi mat',
  topic:
    'ai cần|bài này|bài thuốc|bên lề|bắt cóc|bị bắt|bị cắt|ca nhiễm|cho nghỉ|chuẩn bị|chủ mới|chứng nhưng|chứng về|chữa khỏi|clip|các nhóm|có thật|có tin|công ty|cả chục|cả nhà|cắt giảm|cắt người|danh sách|dời về|giám đốc|giùm|giải thể|giảm lương|gấp cho|gấp giúp|hồ sơ|khu trọ|không cần|kẻo lỡ|lưu lại|mạng xã hội|mất ngủ|mẹo|mọi người|người thân|nhiễm độc|nhà nước|nhà xe|nhân viên|nhóm zalo|như tin|năm nay|nước lá|phá sản|phòng nhân|phụ cấp|sang năm|sáp nhập|sắp|sẽ bị|sẽ chuyển|sếp|tai biến|thoát vị|thu tiền|tháng #|tháng lương|tháng sau|tháng tới|thì share|thưởng|thật hư|thực hư|tin chưa|tin này|tinh thần|tiểu đường|trong tài nhận|trị dứt|trọng tài|tăng giá|tết này|tết năm|tụi nghe|ung thư|uống|viêm|vỡ đập|đau lưng|đóng cửa|đơn hàng',
  signs:
    'ai biết|biên chế|bên kia|bị hoãn|bị thu hồi|công ty sắp|cúp nước|cả khu|cắt thưởng|dịch mới|mọi người cứ|phá sản|sáp nhập|sếp mới|thanh tra|tinh giản|đóng cửa',
  after:
    'là gì|thì chưa chia sẻ|thì đừng chia sẻ|thì không chia sẻ|trước khi bị xóa thì|thì hít|thì dừng|thì khoan|thì bỏ qua|nấm hồng|bệnh đốm|bệnh rò|nhau tiết kiệm|thì liên hệ|hát trong|cho tâm hồn|cho người thợ|là không chính xác|là không đúng|là sai|và ra viện|xuất viện|nghề cao|hết hạn|sắm tết',
  whole:
    'ổ đĩa dùng|đây là tin giả|mạng chỉ là tin đồn|có tiểu phẩm|chỉ là tin đồn thất|khẳng định điều đó không|khi có công đoàn',
  history: `ca dao|hát ru|truyện cổ|cảm ơn y bác|cảm ơn các y|cảm ơn bệnh viện|cảm ơn khoa|sai sự thật có thể|${QUIZ}|không dùng lời|làm gì có|truyện thơ|câu lạc bộ tiếng|nghe nói tiếng anh`,
};
