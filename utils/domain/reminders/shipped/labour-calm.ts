import type { CalmWords } from '../phrases/phrase-list.ts';
import { DENIALS, LESSONS } from './lessons.ts';

/** What makes a word about disputes no reminder: prevention, teaching, law, history, celebration. */
export const labourCalm: CalmWords = {
  before: `không ai|nguy cơ dẫn đến|tránh dẫn đến|không dẫn đến|dễ dẫn đến|có thể dẫn đến|${DENIALS}|trình tự|chưa bao giờ|chưa để|giảm|giảm #|giảm thiểu|hạn chế|không|ngăn chặn|ngăn ngừa|phòng chống|phòng ngừa|tránh|tổng số`,
  teaching:
    'thành lập ban|ban chỉ đạo|ban công tác|bài học|bồi dưỡng|chuyên đề|chương #|công tác|cơ chế|hành vi|hòa giải viên|hỏi đáp|hội đồng|khi|khoản #|khái niệm|khởi kiện|kinh nghiệm|kế hoạch|kỹ năng|luật về|mức phạt|nghiệp vụ|nghị định|nguyên nhân|nhận diện|nếu|nội dung|pháp luật|phương pháp|phương án|phạt tiền|phổ biến|quy trình|quy định|quyền|quyền được|thế nào là|thống kê|thủ tục|trường hợp|trọng tài|tuyên truyền|tìm hiểu|tình huống|tư vấn|tập huấn|vai trò|xử phạt|điều #',
  law: `${LESSONS}|giải thích rõ|giải thích thế nào|giải thích vì sao|luật sư|đúng luật|đúng pháp luật|bất khả kháng|bộ luật|có quyền|giải đáp|hợp pháp|luật công đoàn|luật lao động|làm thế nào|nghị định|quyền đình công|tư vấn pháp luật|xử lý thế nào|yêu cầu tòa án|trọng tài lao động|hòa giải viên|thời hiệu|về lợi ích|lấy ý kiến về đình công|điều #|quyền đơn phương chấm dứt|được đơn phương chấm dứt|khi đơn phương chấm dứt`,
  fillers:
    'được bất bị chấp chức cuộc cá các còn có cơ của gia giải hay hiện hoặc hành hòa hỗ khiếu kiện kỳ lao liên luật lãnh lý lượng mất mọi một nguy người nhân những nào nại nảy pháp phát phó quan quyết ra sinh tham theo thoại thương thể thực tiến tranh trong trái trạng trợ tình tượng tập tổ tới việc và về với vụ xảy xử đông đơn thư đạo đến để đối động ứng',
  events:
    'chưa qua hòa giải|đã chuyển đến|yêu cầu công ty|không đúng luật|thực hiện quyền đình công từ|từ thứ|toàn cảnh vụ|kế hoạch đình công|phương án đình công|tập thể vì|đình công vì|lãn công vì|việc vì|lên kế hoạch|có kế hoạch|rủ nhau|đến nay chưa|đến nay vẫn|vẫn bị|# công nhân|# người|bùng phát|chiều nay|có tin|hàng nghìn|hàng trăm|hôm nay|hôm qua|mấy ngày nay|nghe kể|nghe nói|nghe tin|nổ ra|giải quyết vụ|sáng nay|sáng qua|tối nay|tối qua|từ sáng|vừa|đang|đã xảy ra',
  after:
    'vui lòng|hưởng ứng|xin báo|đúng hôm nóng|đúng luật|đúng pháp luật|bất hợp pháp là|treo cờ|bảo dưỡng|bảo trì|cúp điện|mất điện|đi du lịch|để chuẩn bị|để đi|để xuất phát|chờ xe buýt|chờ xe về|chờ xe đi|chờ xe đưa|đón xe|chụp ảnh|để chụp|đi tham quan|để bảo dưỡng|để bảo trì|để bảo hành|xuất phát|xử lý ra sao|xử lý thế nào|bị xử lý theo|bị xử lý hình|bị xử lý như|bị phạt bao|bị phạt không|bị phạt thế|bị phạt tiền|bị phạt từ|bị phạt đến|bị phạt #|bị xử phạt theo|bị xử phạt như|bị xử phạt bao|chào mừng|có bị phạt|cổ động!|giảm #|giảm so|hợp pháp là|là gì|là quyền|quảng bá|so với cùng kỳ|thì bị|thì công ty|thì người lao động|thì phải|thì được|tuyên truyền',
  bare: 'su dung may|dung do xe|tranh chap thuong mai|ky quyet dinh cong|bo may cong|bo may tinh|bo may con|bo may lai|dung may bay|dung may tinh|theo doi|trao doi|can doi|xung dot cong khai|bat binh thuong|au da co tong|gian lan|nhieu lan|tuyen bo|xoa bo|cong bo quyet dinh',
  signs: 'ban quản lý|bảo vệ phải|bỏ trốn|chủ xưởng|giám đốc|ngày thứ hai|trước văn phòng',
  history:
    'tập thể dục|diễn tập|giờ trái đất|tiết kiệm điện|phải làm gì|thợ ba son|xưởng ba son|công nhân ba son|hãng ba son|chicago|công hội đỏ|đồng chí nguyễn đức cảnh|nguyễn đức cảnh sáng|thời phong kiến|chế độ phong kiến|địa chủ phong kiến|pháp thuộc|thế kỷ #|thế kỷ xx|thế kỷ xix|thế kỷ trước|đầu thế kỷ|cuối thế kỷ|thực dân|bác tôn đức thắng|đồng chí tôn đức thắng|chủ tịch tôn đức thắng|tôn đức thắng lãnh đạo|thợ tôn đức thắng|giai cấp tư sản|nhà tư sản|chủ tư sản|đế quốc',
};
