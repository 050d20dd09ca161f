import type { CalmWords } from '../phrases/phrase-list.ts';
import { BETWEEN, DENIALS, LESSONS, PREVENTS, QUIZ, TEACHES } from './lessons.ts';

/** What makes a picture none of a person: what instruments, machines and lessons show. */
export const imageCalm: CalmWords = {
  frames: true,
  bare: 'thay ro mat go|thay ro mat day toan|thay ro mat day ho|thay ro mat day be|len quay thu|dang xin|dang hinh len|cho anh di|cam quay hanh|cam quay tro|cam quay dau|quay len canh dep|chup bang luong mua|dua anh di|anh bat tinh|cam quay len|cam quay phim|anh quay len san|tho cam quay|cung bang luong|may quay can|dang anh len|dang clip len|dang video len|cam thay|phan anh|phong can|cam thu duoc|anh nam nhan vien',
  topic:
    'ai quen|album|bình luận|bảo vệ|cccd|cho rõ|cho vui|chị em|chụp trộm|clip|cãi nhau|có người|công khai|công nhân|cả nhà|cảnh|của anh|của chị|của thủy|của trưởng|của tổ|gửi lên|hình do|hình ảnh|khuôn mặt|khóc|kèm ảnh|lên mạng|lên nhóm|lên trang|lên đây|lương tháng|lấy nhầm|lấy trộm|mấy người|mặt người|mọi người|ngủ gật|nhân viên|nhận ra|nữ công|phòng thay đồ|phòng tắm|quay lại|so sánh|sếp|thì thả|thấy người|tin nhắn|tung lên|tổ #|up lên|video|vào xem|xem lại|xô xát|ăn trộm|đăng kèm|đăng luôn|đăng lên|đăng nguyên|đăng ảnh|đưa lên|đồng nghiệp|ảnh nào|ở dưới',
  signs:
    'bị phát hiện|cuộc họp|cảnh tắm|giờ họp|hút thuốc|ngủ gật|nhà vệ sinh|nữ công nhân|phòng thay đồ|phòng tắm|trộm xe|tâm sự|từng người|đăng hình|ở nhà trọ',
  teaching: TEACHES,
  before: `${PREVENTS}|không có|phòng ngừa thiết bị|phát hiện thiết bị|phòng tránh thiết bị|phát hiện camera|học quy trình|quyền yêu cầu|không xin bản|không thu bản|hãy giữ|nghi ngờ bị|không yêu cầu|phê phán thói|cảnh giác|${DENIALS}|hành vi|cách bảo vệ|bảng!|cấm|không|không nên|không được|đừng gửi|đừng đăng|đừng chụp|bao giờ gửi|đừng!`,
  fillers: `${BETWEEN} ai dùng cảnh để lộ bao giờ dán treo bảng lương thẻ chia chụp clip cung công cấp dung gửi hoặc khai khác lên lại mạng người nội phát quay sẻ thông tin tiện tung tán tùy tải tự video và ý đăng ảnh`,
  law: `tập huấn cấp cứu|nền trắng|nền xanh|diễn tập|mô phỏng|dùng làm tư liệu|nghiệm thu|thi công|trong phong bì|chất độc da cam|cuộc thi robocon|${LESSONS}|bản sao|hướng dẫn|hồ sơ|không được|làm thẻ|mẫu!|nội quy|phần mềm|quy định|thủ tục|tránh đưa|đăng ký`,
  events:
    'dưới bài này|vào bình luận|mọi người nhận diện|nhận diện giúp|ai nhận diện|đăng nguyên|đăng công khai|mình để chung|cứ thế làm theo|tôi đăng|album|để mọi người|vào cmt|dưới cmt|phần bình luận|em chụp|gửi lên đây|vừa xong|đang được giải quyết|mọi việc đang|vào cuộc|đang làm rõ|đang xác minh|gia đình mong|công đoàn đã|ở bình luận|qua zalo|tôi chụp|để dưới đây|gửi cho mọi người|bình luận bên|dưới bình luận|lên nhóm|vào nhóm|của từng',
  after:
    'là gì|đàn cò|cảnh đàn|cung đường|phải che|thì đã hỏi|thì phải hỏi|thành biên bản|thành văn bản|cảnh bình minh|cảnh hoàng|đường chỉ|ở vạch|mây dông|tình huống để|vào rừng|khoảnh khắc đàn|khoảnh khắc bình|ban đêm|vạch đích|quả bóng|hoàng hôn|vết nứt|mây!|bình cà|bích!|đồng hồ|trống đồng|để làm biên|của tổ làm|rạng rỡ|xe đỗ sai|đều tăng|khoảnh khắc về|trận chung|hành động đẹp|chúc mừng|vì xúc động|giữa lãnh đạo và công|đội vô địch|nhà vô địch|gửi qua app|báo lao động|nhóm về|công đoàn việt|được tuyên dương|những khoảnh|từng khoảnh|khoảnh khắc đẹp|toàn cảnh lễ|lưu lượng xe|dự đoán tỷ|xác nhận gửi|xác nhận đăng|trúng giải để|đã thay avatar|điểm danh|với ban tổ|là hành vi|lao động được cải|lao động được giữ|phụ thuộc|được bảo mật|tăng #|nghệ thuật|chuyến đi|gửi inbox|của mình gửi',
  whole:
    'làm mờ những|không nhận ảnh|được gửi riêng|gửi riêng bằng|phong bì dán kín|chỉ hiện khi chính|chỉ chính chủ|clip hài!|đã che tên|zalo oa|deepfake|đều đồng ý|đồng ý bằng văn|đã làm mờ|đã xin phép|đã được phép|đã được sự đồng ý|đã đồng ý cho|trực cấp cứu',
  history: `quy định chỉ trích|muốn trích xuất|xin trích xuất|cảm ơn chú bảo|cảnh báo thiết bị|cảnh báo kẻ gian|không có bài nào|dạy cách làm|dữ liệu cá nhân|nụ cười|có thẩm quyền|${QUIZ}|xác nhận tham gia|khi có văn bản|không được đăng ảnh|bộ luật dân sự|cuộc thi ảnh|cảnh báo nguy|đồng ý cho đăng|cảnh giác với clip|không chụp|không nêu|không quay lén|không đăng ảnh|lừa đảo qua|nghiêm cấm|thủ đoạn mới|triển lãm ảnh|xin phép trước|xử phạt hành`,
};
