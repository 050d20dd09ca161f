import type { CalmWords } from '../phrases/phrase-list.ts';
import { BETWEEN, DENIALS, LESSONS, PREVENTS, QUIZ, TEACHES } from './lessons.ts';

/** What makes a word about money no call for it: what the union itself pays, official appeals, prices, what is refused. */
export const moneyCalm: CalmWords = {
  frames: true,
  teaching: TEACHES,
  before: `${PREVENTS}|chẳng ai bắt|phóng sự|ký sự|nhà ăn|giám sát việc|tổng số tiền|do các|${DENIALS}|được phép|công khai|cảm ơn|cấm|do đoàn viên|không|không có|không cần|không nhận|không phải|kết quả|lừa đảo|quyết toán|tri ân|đã|đừng!|kế toán sẽ`,
  bare: 'lop vi dien tu|quyen gop ngay phep|quyen gop phep|chuyen khoan ve the luong|luong chuyen khoan vao ngay|gop mot chau cay|ba quyen gop lai|# quyen gop lai|moi quyen gop them|chu dong|di dong|bi dong|ung ho tien hanh|nhan tien toi vao|nhat ban|noi chuyen|dong bon cho|ton dong|lay dong|hop dong|hanh dong|duoi bao dong|muc bao dong|nghiem vi dien tu|vi dien tu nhay|vi dien tu la nganh|van dong tu truoc|may chuyen khoan giup tho|ma giup do|dong tam la|ung ho tien trinh|ma gop|chuyen # moi hoc|chuyen # de duoi|luong duoc chuyen khoan|# duoc chuyen khoan|chuyen tu tien kiem|lao dong #|dong vai|chuyen 2 vao|chuyen 3 lam|chuyen 4 la|chuyen 5 la|chuyen 6 la|bao dong #|tu dong|hoat dong|khoi dong|trieu dong|ty dong|chuyen bay cho|chuyen bay truoc|chuyen tam vao|chuyen tam lam|chuyen sau de|van chuyen|bien ban|can cu|nhan tien den bu|dong hai cho biet|chinh quyen|bat dong|dao dong|soi dong|bao dong truoc|tac dong|chuyen bay de|chuyen bay la|chuyen bay qua|chuyen bay moi|chuyen bay vao|quyen tien hanh|chuyen tam cho|chuyen ba la',
  fillers: `${BETWEEN} kịp thời hoa quà hay bất đợt chuyển chức cá gia góp gọi hoạt hoặc hảo hộ khoản kêu kỳ nhân lòng nhiều nhà nào quý ra sự tham tiền tâm tấm tổ tới tự và vận ý đóng được đến động đứng ủng`,
  law: `phòng ký túc|học cách dùng|thanh toán qua|${LESSONS}|mật khẩu|công ty trả|bảo mật|hướng dẫn|hợp đồng|khuyến mại|không dùng tiền mặt|kinh phí công đoàn|liên kết|lương!|tài khoản lương|tiền lương|lương tháng|trả lương|ngân sách|phúc lợi|quy định|thai sản|thanh toán tiền|thanh toán điện tử|thuế|thăm hỏi|tiền thưởng|trợ cấp|tập huấn|viện phí|xác thực|đoàn phí|đối tác|ưu đãi`,
  events:
    'ck giúp|giúp với|giúp mẹ|giúp gia đình|giúp em|giúp cháu|giúp bác|giúp anh|cho vợ|cho mẹ|ai có lòng|cho cô|ai thương|phí hội thao|gửi mã otp|về tài khoản anh|về tài khoản chị|tài khoản mẹ|tài khoản cá nhân anh|tài khoản cá nhân em|ai giúp|khoản tổ trưởng|chị em chuyển|cả nhà chuyển|mọi người chuyển|vừa xong|đồng nghiệp đang|cảnh sát phòng|lực lượng cứu|đang được giải quyết|mọi việc đang|vào cuộc|đang làm rõ|đang xác minh|gia đình mong|công đoàn đã|mỗi đoàn viên chuyển|stk em|stk anh|stk chị|đề nghị đoàn viên chuyển|hướng dẫn ủng hộ|anh em chuyển|khoản của tổ trưởng|tài khoản cá nhân chị|về cho em|xin gửi về|thủ quỹ|cho chị|cho anh|giúp chị|giúp con|giúp cô|giúp mình|giúp vợ',
  topic:
    '# nghìn|# ngàn|# triệu|bao nhiêu|bị lũ|cho anh|cho bạn|cho chị|cho em|chung tay|chạy thận|chốt|các mạnh|còn thiếu|có lòng|gia đình|giúp|giữ chỗ|góp mua|gửi tiền|hoàn cảnh|hảo tâm|hết tiền|kêu gọi|kế toán|lo viện|lòng thì|mong các|mái nhà|mất nhà|mọi tấm|mổ tim|mỗi người|một ít|nhé các bạn|nhé mọi|nộp cho|phát động|qua ví|quân chung|quân hỗ|quét mã|quỹ|rất mong|stk|thuốc men|thì chuyển|tiền mổ|trả hộ|tài khoản|tìm mạnh|vietcombank|viện phí|vào ví|về cho|về chị|xin mạnh|đóng trước|để giữ|đồng nghiệp|ủng hộ',
  signs:
    'cho mẹ|gia đình anh|gia đình chị|giúp anh|giúp bác|giúp chị|giữ phòng|momo|muốn góp|mọi người thương|mổ tim|nhắn mình|nộp cho|thủ quỹ|tổ trưởng|viện phí|vòng hoa',
  after:
    'hồi hè|chậu!|zalo chính thức của công|zalo oa|bảo hiểm y|đã phân phối|hay mở trước|được đã chi|một lượt thích|một tràng pháo|cách bấm|và chia sẻ bài|trong vai trò|chủ trương|ý tưởng|giải cầu|khi thuê|tại chỗ đạt|của giải|xem danh|cho đội|# giờ|dấu vào|sách cũ|quần áo cũ|# cái|bản in|xăng xe|yêu nghề|yêu thương tới|là gì|số tiền|thành công|đã thu|đã trao|đã đạt|đã giúp|đã được trao|đã quyên|được #|công nhân mới|dọn phòng|về hòm thư|hỏi ốm|cho hoạt động',
  weak: 'theo lời kêu gọi của mặt|em mới về|làm quen với|bình chọn|em mới vào|trong công việc',
  stronger:
    'chuyển khoản|stk|hiểm nghèo|hoàn cảnh|viện phí|nằm viện|bị nạn|quyên góp cứu|đề nghị mỗi|gửi về|momo|chạy thận|mổ!|quyên góp giúp|đề nghị các|mỗi đoàn viên|tai nạn|ung thư|tài khoản|tiền|triệu',
  whole:
    'đã quyết toán|quyết toán công khai|đã chuyển hết cho ủy|hiện đã đóng|vốn là hiệu|đã trao hết cho|hiến máu giúp|hiến máu tình nguyện|với tổng số|kết quả #|đã xây #|công đoàn gửi tặng bà|tổng số # triệu|giúp đỡ nhau hoàn|kết quả thu được|ý kiến đóng góp|tổng hợp ý kiến|đóng góp sáng kiến|căn nhà mới đã|khép lại ngày|đã trao đủ',
  history: `kẻ xấu giả danh|đối tượng giả danh|trích đoạn|vở cải lương|đã trao cho gia|đã trao đủ|đã chuyển đủ|đã bàn giao đủ|tiết mục số|${QUIZ}|phải có văn bản|chiếm đoạt|cảnh báo giả|cảnh báo chiêu|cảnh giác|giả mạo|không kêu gọi|không thu bất|không thu thêm|không bao giờ yêu cầu|không bao giờ kêu|không yêu cầu đoàn viên|điển tích!|thực khách|kết quả quyên góp|đối tượng lừa đảo|kẻ gian giả|mạo danh|thủ đoạn`,
};
