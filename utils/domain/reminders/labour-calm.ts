import type { CalmWords } from './phrases/phrase-list.ts';

/** What makes a word about disputes no reminder: prevention, teaching, law, history, celebration. */
export const labourCalm: CalmWords = {
  before:
    'không được|phòng ngừa|phòng chống|ngăn ngừa|ngăn chặn|hạn chế|giảm thiểu|tránh|không|chưa xảy ra|chưa để|chưa có|giảm|giảm #|tổng số|chấm dứt tình trạng',
  teaching:
    'quyền|quyền được|quy định|luật về|kỹ năng|tập huấn|bồi dưỡng|tìm hiểu|khái niệm|trình tự|thủ tục|thế nào là|điều #|khoản #|chương #|hỏi đáp|tư vấn|phổ biến|tuyên truyền|hội đồng|khởi kiện|hòa giải viên|trọng tài|nghị định|chuyên đề|nội dung|cơ chế|phương pháp|công tác|quy trình|vai trò|tình huống|phương án|kế hoạch|nghiệp vụ|ban|khi|nếu|trường hợp|mức phạt|phạt tiền|xử phạt|hành vi|kinh nghiệm|nguyên nhân|nhận diện|bài học|thống kê',
  law: 'bộ luật|luật lao động|luật công đoàn|nghị định|điều #|hợp pháp|quyền đình công|bất khả kháng',
  fillers:
    'để xảy ra tình trạng các cuộc vụ việc và hoặc hay những nguy cơ về tranh chấp lao động tập thể giải quyết xử lý đối thoại thương lượng khiếu kiện nại đông người phát sinh nảy tổ chức lãnh đạo tham gia thực hiện có bị còn của cá nhân ứng phó với theo hiện tượng mọi bất kỳ nào một trong hỗ trợ hòa giải tiến hành trái luật pháp dẫn đến tới liên quan mất',
  events:
    'sáng nay|chiều nay|tối nay|hôm nay|hôm qua|sáng qua|tối qua|mấy ngày nay|nổ ra|bùng phát|từ sáng|đã xảy ra|hàng trăm|hàng nghìn|# công nhân|# người|nghe kể|nghe nói|nghe tin|có tin|đang|vừa',
  after:
    'là gì|là quyền|thì người lao động|thì phải|thì bị|thì công ty|thì được|có bị phạt|bị xử phạt|bị phạt|hợp pháp là|bất hợp pháp là|chào mừng|tuyên truyền|cổ động|quảng bá|giảm #|giảm so|so với cùng kỳ',
  signs: 'trước văn phòng|giám đốc|chủ xưởng|bảo vệ phải|ban quản lý|bỏ trốn|ngày thứ hai',
  history:
    'ba son|chicago|thực dân|đế quốc|pháp thuộc|tôn đức thắng|nguyễn đức cảnh|công hội đỏ|phong kiến|tư sản|thế kỷ',
};
