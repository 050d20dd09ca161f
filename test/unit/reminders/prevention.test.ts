import { expect, test } from 'vitest';
import { toBare } from './forms.ts';
import { tell } from './tell.ts';

/** What unions, companies and the police work against; each of them alone, told of somebody, is a reason to remind. */
const HARMS = [
  'tai nạn lao động|cháy nổ|ngộ độc thực phẩm|đuối nước|tai nạn giao thông|điện giật|sập giàn giáo|hỏa hoạn',
  'đình công|lãn công|ngừng việc tập thể|nợ lương|tranh chấp lao động tập thể|chậm trả lương|sa thải trái luật',
  'cờ bạc|cá độ|lô đề|tín dụng đen|vay nóng|đa cấp|đánh bạc|cho vay nặng lãi|cá độ bóng đá|đa cấp biến tướng',
  'tin giả|tin đồn|thông tin sai sự thật|tin chưa kiểm chứng',
  'quay lén|chụp lén|phát tán hình ảnh riêng tư|lộ ảnh thẻ căn cước|chia sẻ bảng lương',
  'chửi bới|lăng mạ|xúc phạm đồng nghiệp|nói tục',
  'quyên góp trái phép|kêu gọi ủng hộ tự phát|kêu gọi chuyển khoản|huy động vốn trái phép',
  'trẻ bị bạo hành|trẻ bị đuối nước|bé gái bị xâm hại',
].flatMap((line) => line.split('|'));

/** As plans, rules, contests and lessons speak of them; "…" is the harm. */
const FRAMES = [
  'Phòng ngừa …',
  'Công đoàn tuyên truyền phòng ngừa … trong công nhân.',
  'Ngăn ngừa … là việc của mọi người.',
  'Phòng tránh …',
  'Tập huấn phòng, chống … cho tổ trưởng',
  'Ra quân phòng chống …',
  'Góp phần ngăn chặn …',
  'Chung tay đẩy lùi …',
  'Bài trừ …',
  'Nói không với …',
  'Không để xảy ra …',
  'Quý III không xảy ra …',
  'Tuyên truyền về tác hại của …',
  'Hội thi tìm hiểu về phòng ngừa …',
  'Thế nào là …?',
  'Nghiêm cấm …',
  'Xử phạt hành vi …',
  'Nhận diện …',
  'Kỹ năng nhận biết …',
  'Giảm thiểu …',
  'Hạn chế …',
  'Xây dựng khu trọ không có …',
  'Hậu quả của …',
  'Ký cam kết không …',
  'Chuyên đề phòng ngừa … tại khu nhà trọ',
  'Nâng cao cảnh giác với …',
  'Triển khai kế hoạch phòng ngừa, ngăn chặn các hành vi …',
  'Phòng ngừa nguy cơ … và trộm cắp',
  'Giáo dục pháp luật về …',
  'Luật nói gì về …?',
  'Đề phòng …',
  'Vận động công nhân tránh xa …',
  'Không tiếp tay cho …',
  'Ứng phó với …',
  'Tổ tự quản kịp thời phát hiện …',
  'Tọa đàm về thực trạng …',
];

test.each(FRAMES)('“%s” tells of no case, whatever the harm, with its marks and without', (frame) => {
  const texts = HARMS.map((harm) => frame.replace('…', harm)).flatMap((text) => [text, toBare(text)]);
  expect(texts.filter((text) => tell(text).length > 0)).toEqual([]);
});

test.each([
  [
    'accident_casualty',
    'Vừa dự lớp phòng ngừa tai nạn lao động về thì đã có hai người bị điện giật tại xưởng 2, một người tử vong.',
  ],
  ['accident_casualty', 'Quy trình an toàn dán đầy tường mà anh Quyết vẫn bị máy dập đứt tay, đang cấp cứu.'],
  [
    'accident_casualty',
    'Cảnh báo cháy nổ mãi không nghe, rạng sáng nay kho vải cháy lớn, hai người tử vong.',
  ],
  ['labour_dispute', 'Công ty không đối thoại dẫn đến đình công từ sáng nay ở xưởng may 3.'],
  [
    'labour_dispute',
    'Họp phòng ngừa tranh chấp xong, cả chuyền 4 vẫn đình công vì công ty nợ lương tháng 9.',
  ],
  [
    'commercial_scam',
    'Ai cũng bảo tránh xa tín dụng đen, chứ kẹt tiền cứ gọi em, vay nóng có liền trong ngày.',
  ],
  ['commercial_scam', 'Việc nhẹ lương cao, chỉ cần điện thoại, ai cần nhắn em.'],
  ['minors', 'Danh sách dán ở cổng nêu rõ trường, lớp của các cháu.'],
  ['unverified', 'Nghe đồn tháng sau công ty giải thể công đoàn, mọi người cảnh giác.'],
  ['image_consent', 'Có clip quay lén trong phòng thay đồ nữ, ai cần em gửi cho.'],
  ['money_call', 'Uy tín không lừa đảo, chuyển khoản trước 200 nghìn rồi em giao hàng.'],
  ['money_call', 'Nhà chị Hạnh không còn tiền, quyên góp giúp chị mua sữa cho con với mọi người ơi.'],
  ['commercial_scam', 'Không chiêu trò, cho vay nhanh trong ngày, ai cần nhắn em.'],
  ['money_call', 'Mọi người cảnh giác với giá rét, còn ai thương bé thì chuyển khoản về STK 0101234567890.'],
])('%s: a word of prevention elsewhere silences no case: %s', (category, text) => {
  expect(tell(text)).toContain(category);
  expect(tell(toBare(text))).toContain(category);
});

/** In the manner of real pages of unions, schools and health services, on which these words were taken for something else. */
test.each([
  'Hội thao diễn ra cùng tuần với kỳ thi thể dục của con đoàn viên.',
  'Niềm tin riêng của mỗi người đều được tôn trọng.',
  'Trước cổng và trong sân trường, các em học sinh xếp hàng ngay ngắn đón đoàn.',
  'Lịch khảo sát lần 2 năm học 2026 - 2027 gửi kèm công văn này.',
  'Hít phải khói thuốc của người khác chính là hút thuốc thụ động.',
  'Đến nay địa bàn chưa có trường hợp nào dương tính với covid-19.',
  'Hồ sơ đề nghị khen thưởng gửi về tdkt@saobien.gov.vn trước thứ Sáu.',
  'Những lời mời chào “việc nhẹ, lương cao” đang trở thành cái bẫy với công nhân trẻ.',
  'Sáu tháng đầu năm, trẻ bị tai nạn đuối nước có chiều hướng gia tăng.',
  'Mỗi năm hàng nghìn ca tử vong do hút thuốc lá thụ động.',
  'Trả lương chậm dưới 15 ngày thì doanh nghiệp không phải trả thêm.',
  'Lớp 3B bồi dưỡng nghiệp vụ công đoàn do thạc sĩ Lê Minh Đức đứng lớp.',
  '180 triệu đồng đoàn viên quyên góp giúp vùng lũ đã chuyển đủ cho Ban cứu trợ.',
  'Công đoàn tỉnh trao sổ tiết kiệm cho 66 em là con đoàn viên.',
])('silent: %s', (text) => {
  expect(tell(text)).toEqual([]);
});
