import type { CalmWords } from '../phrases/phrase-list.ts';
import { DENIALS, LESSONS } from './lessons.ts';

/** What makes a word about disputes no reminder: prevention, teaching, law, history, celebration. */
export const labourCalm: CalmWords = {
  frames: true,
  before: `0 đơn|0 ngày|0 vụ|0 cuộc|chưa từng|không bao giờ|phụ huynh|hàng rong|không để doanh nghiệp|không có doanh nghiệp|hạn chế thấp nhất|trợ cấp cho|công đoàn đại diện|không ai|${DENIALS}|chưa bao giờ|giảm|hạn chế|không|ngăn chặn|ngăn ngừa|phòng ngừa|tránh|tổng số`,
  teaching:
    'quy định|phối hợp giải quyết|giải quyết kịp thời|hỗ trợ|hành vi|khi|khái niệm|kế hoạch|kỹ năng|luật về|nguyên nhân|nếu|nội dung|pháp luật|phổ biến|quyền|trường hợp|tình huống|tập huấn|vai trò',
  law: `báo trước # ngày|quốc hội bàn|quốc hội thông|quốc hội khóa|quốc hội sẽ|quốc hội đã|kiến nghị xử lý nghiêm các|động nắm tình hình|hiểm xã hội giảm rõ|tại hội nghị người|do mất điện|không nghe theo lời|bao nhiêu ngày thì|rà soát các|thì khiếu nại|thì gọi|quá # ngày thì|# ngày trở lên|được trả lương thế|được trả lương ngừng|giải quyết thế nào|có được trừ|# trường hợp người|# trường hợp công|cần làm gì|bảo vệ thành công|hỗ trợ pháp lý|kẻ xấu lợi|kẻ xấu xúi|đáp án|tổng bãi công|báo cháy|tết sum vầy|so với cùng kỳ|${LESSONS}|giải thích rõ|đúng luật|đúng pháp luật|bất khả kháng|bộ luật|có quyền|hợp pháp|luật công đoàn|luật lao động|nghị định|tư vấn pháp luật|xử lý thế nào|trọng tài lao động|về lợi ích|điều #`,
  fillers:
    'được bất bị chấp chức cuộc cá các còn có cơ của gia giải hay hiện hoặc hành hòa hỗ khiếu kiện kỳ lao liên luật lãnh lý lượng mất mọi một nguy người nhân những nào nại nảy pháp phát phó quan quyết ra sinh tham theo thoại thương thể thực tiến tranh trong trái trạng trợ tình tượng tập tổ tới việc và về với vụ xảy xử đông đơn thư đạo đến để đối động ứng',
  events:
    'đã xảy ra|từ sáng|tối qua|tối nay|sáng qua|giải quyết vụ|nghe tin|nghe nói|nghe kể|mấy ngày nay|có tin|vẫn bị|đến nay chưa|lãn công vì|tập thể vì|phương án đình công|toàn cảnh vụ|thực hiện quyền đình công từ|không đúng luật|đã chuyển đến|chưa qua hòa giải|lương tại công ty|lương ở công ty|kêu gọi lãn công|kế hoạch bãi công|họp khẩn|họp gấp|viện cớ|nhờ luật sư|tiếp tục đình công|giám đốc bỏ trốn|chủ bỏ trốn|hiện nay công ty|kêu gọi nghỉ|lấy cớ|bức xúc về|lấy lý do|kêu gọi ngừng|là do công ty|công ty còn nợ|ngày mai chúng|của công nhân công ty|công ty vẫn|bỏ về nước|tại công ty|ở công ty|lương nhờ công|viện lý do|bức xúc khi|kêu cứu khi|khi còn nợ|# lao động|chưa rõ nguyên nhân|đình công là công|kế hoạch lãn công|kêu gọi đình công|yêu cầu công ty|từ thứ|kế hoạch đình công|đình công vì|việc vì|lên kế hoạch|có kế hoạch|rủ nhau|đến nay vẫn|# công nhân|# người|bùng phát|chiều nay|hàng nghìn|hàng trăm|hôm nay|hôm qua|nổ ra|sáng nay|vừa|đang',
  after:
    'cổ vũ|thì sao|bằng 0|sân vận động|do ngập|giảm từ # xuống|để chuẩn bị xuất|về quê ăn|tập trung điểm danh|thì gặp kế|khi nghe chuông|mừng đại hội|nghe phổ biến|thì đăng ký|tháng đầu tiên|xin liên hệ|xem múa|trên khán|rực rỡ|nghỉ hưu|trở lên|thủ công|gián tiếp|vui lòng báo|để thi công|bạo lực|nhận cơm|nhà thi đấu|được dẹp|đã được di|bến xe về|đề nghị đi|ngày nghỉ|cổ động an|vì môi trường|để đón đoàn|để đón đại|trước khán|hát mừng|vui lòng cập nhật số|vui lòng liên hệ|hưởng ứng tháng|đúng hôm nóng|đúng luật|bảo trì|đón xe|chụp ảnh|để chụp|bị phạt bao|bị phạt tiền|bị phạt từ|bị phạt đến|bị phạt #|chào mừng|giảm #|là gì|là quyền|thì bị xử|thì được',
  bare: 'doi luong son|do xe chan cong|bang ron co vu|ro quanh chan cong|ca no luong dung|ca no luong qua|ca no luong lach|ca no luong vong|xoa bo|tuyen bo|bo may lai|bo may con|bai tap phan doi|gio quanh chan cong|duoi chan cong|ben chan cong|no luong lu|ky su|su dung may|dung do xe|tranh chap thuong mai|ky quyet dinh cong|bo may cong|bo may tinh|dung may bay|dung may tinh|theo doi|can doi|xung dot cong khai|bat binh thuong|au da co tong|gian lan',
  signs: 'ban quản lý|bảo vệ phải|bỏ trốn|chủ xưởng|giám đốc|ngày thứ hai|trước văn phòng',
  whole: 'phá giao kèo|trang trí sân khấu|chào mừng đại hội công|treo cờ dọc|giờ trái đất',
  history:
    'cổ động viên|diễn cảnh|sinh nhật đình|bãi công ba son|công hội|tập thể dục|diễn tập|phải làm gì|chicago|thế kỷ #|thế kỷ xx|thực dân|chủ tịch tôn đức thắng|nhà tư sản|đế quốc',
};
