import { expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { tell } from './tell.ts';

/** Names, codes and days that look like a phrase, and phrases beside what only looks like a name, a code or a day. */
test.each([
  'Ngày 28/11, 29/11 là thứ Bảy, Chủ nhật nên công ty nghỉ.',
  'Hai ngày 25/11 và 26/11 là thứ Tư và thứ Năm.',
  'Ngày nghỉ bù của 26/4/2026 là thứ Hai 27/4/2026.',
  'Ngày nghỉ bù của ngày 26/4/2026 là thứ Hai.',
  'Ngày 28/11/2026, 29/11/2026 là thứ Bảy, Chủ nhật nên công ty nghỉ.',
  'Ngày 24/11/2026 là thứ Ba.',
  'Tổ may 3 đạt 9/10 là thứ hai toàn công ty.',
  'Năm ngoái, ngày 20/11 là thứ Năm, năm nay là thứ Sáu.',
  'Theo kế hoạch của Hà Nội, học sinh lớp 1 tựu trường ngày 1/9.',
  'Vào thăm Lăng Bác, học sinh lớp 5 được nghe kể chuyện.',
  'Giá vé cho Bà Nà, 10 tuổi tính vé trẻ em.',
  'Chúc mừng Đạm Cà Mau, 15 tuổi!',
  'Nguyễn Đức Cảnh, 17 tuổi, đã tham gia phong trào công nhân.',
  'Trần Thị Lan, 17 tuổi vào làm công nhân, nay đã 30 năm gắn bó.',
  'Gửi STK cho kế toán để nhận khoản tiền hỗ trợ nhà trọ.',
  'Anh chi gui STK de chi khen thuong quy 3.',
  'Bổ sung STK để được hưởng tiền hỗ trợ thất nghiệp.',
  'Thí sinh tụ tập trước cổng trường, nhiều em hỏi bài nhau.',
  'Sinh nhật tổ trưởng, anh Thiệt mang nguyên nồi lẩu đãi cả chuyền.',
  'Chị Đặng Lan truyền thông tin về lịch khám sức khoẻ đến từng tổ.',
  'Đội DCM (Dệt - Cắt - May) thắng đội Cơ điện 3-1.',
  'Đá cắt mỏng được cấp theo mã vật tư ĐCM-02.',
  'Buooir gawpj mawtj ddaayf awps tieengs cuwowif.',
])('silent: %s', (text) => {
  expect(tell(text)).toEqual([]);
});

test.each([
  ['Làm ăn kiểu gì vậy VCL-', 'insult'],
  ['Nói chuẩn VCL anh em ạ.', 'insult'],
  ['Hom nay xuong dong VCL, cho doi VCL luon.', 'insult'],
  ['Cong ty hua tra luong ma DCM no khong tra.', 'insult'],
  ['Thằng trưởng nhóm ĐCM ức hiếp công nhân.', 'insult'],
  ['Liên hệ bang.nguyen@vnpt.vn', 'personal_data'],
  ['gửi về hoi.tran@samsung.com', 'personal_data'],
  ['mail banvanan@congty.vn', 'personal_data'],
  ['mail phongyten@congty.vn', 'personal_data'],
  ['mail bangtuyet@protonmail.com', 'personal_data'],
  ['mail phuloi90@gmail.com', 'personal_data'],
  ['BCH Công Đoàn Kêu gọi ủng hộ gia đình chị Lan.', 'money_call'],
  ['Mời anh chị em Quyên góp giúp gia đình anh Hùng.', 'money_call'],
  ['Cả nhà và các bạn Chuyển tiền về số tài khoản 0123456789.', 'money_call'],
  ['Chiều qua các anh Đình công trước cổng.', 'labour_dispute'],
  ['Công ty Hướng Dương Nợ lương công nhân 3 tháng.', 'labour_dispute'],
  ['Nạn nhân họ Trần Tử vong tại chỗ.', 'accident_casualty'],
  ['Chị em Vay nóng liên hệ 0901234567.', 'commercial_scam'],
  ['Soi Keo Anh Phap toi nay, nhom kin', 'commercial_scam'],
  ['Tai Xiu Online uy tin, doi thuong', 'commercial_scam'],
  ['Dinh Cong Tai cong ty ABC tu sang nay, ca xuong nghi.', 'labour_dispute'],
  ['No Luong Cong nhan ba thang, cong ty hua roi de do.', 'labour_dispute'],
  ['Vay Nong Ha Noi, duyet nhanh trong ngay', 'commercial_scam'],
  ['chau Thanh hoc lop 5 bi benh tim', 'minors'],
  ['STK 2151 0000 123456 BIDV', 'money_call'],
  ['STK BIDV Nguyen Van An', 'money_call'],
  ['Trao xe đạp cho Lê Thu Trang, tám tuổi.', 'minors'],
  ['Học bổng của Lê Thu Trang (mười hai tuổi).', 'minors'],
  ['Trao học bổng cho Lê Thu Trang, 12 tuổi và Nguyễn Văn An, 8 tuổi.', 'minors'],
  ['Nạn nhân Nguyễn Văn An (8 tuổi) đã được cứu.', 'minors'],
  ['Nạp 100k nhận 300k, không phải cú lừa đâu cả nhà.', 'commercial_scam'],
  ['Công nhân tìm đến vay nóng của chị Hoa tổ 5.', 'commercial_scam'],
  [
    'Quỹ đợt 1 đã chuyển hết cho chị Lan, nay mọi người tiếp tục chuyển khoản giúp gia đình anh Hùng nhé.',
    'money_call',
  ],
  ['Chuyển tiền vào Zalo chính thức của em nhận 500k ngay', 'money_call'],
  ['tai nanj lao dongj o xuong, mot nguoi chet', 'accident_casualty'],
  ['Co nguoi tur vong tai cho', 'accident_casualty'],
  ['Lịch họp bố trí thứ năm ngày 25/11.', 'title_date'],
])('told: %s', (text, category) => {
  expect(tell(text)).toContain(category);
});

const rules = compileRules({ asOf: '2026-11-23' });

test.each([
  ['Tỉnh ủy Bình Dương họp.', 'Thành ủy thành phố Hồ Chí Minh'],
  ['TỈNH UỶ HẢI DƯƠNG họp hôm nay.', 'Thành ủy Hải Phòng'],
  ['Tỉnh ủy Hà Giang họp.', 'Tỉnh ủy Tuyên Quang'],
  ['Tỉnh đoàn Quảng Nam họp.', 'Thành đoàn Đà Nẵng'],
  ['LDLD tinh Hai Duong hop giao ban dau tuan.', 'LDLD thành phố Hải Phòng'],
  ['LĐLĐ tỉnh Bà Rịa - Vũng Tàu họp.', 'LĐLĐ thành phố Hồ Chí Minh'],
  ['LĐLĐ tỉnh Bà Rịa-Vũng Tàu họp.', 'LĐLĐ thành phố Hồ Chí Minh'],
  ['LĐLĐ Bà Rịa – Vũng Tàu họp.', 'LĐLĐ thành phố Hồ Chí Minh'],
  ['LĐLĐ tỉnh BR-VT họp.', 'LĐLĐ thành phố Hồ Chí Minh'],
  ['LĐLĐ tỉnh Hải Dương họp.', 'LĐLĐ thành phố Hải Phòng'],
  ['UBND tỉnh Yên Bái họp.', 'UBND tỉnh Lào Cai'],
])('a former name is offered its name of today: %s', (text, today) => {
  expect(checkText(text, rules).map(({ suggestion }) => suggestion)).toEqual([today]);
});

test.each([
  ['Thứ Hai, ngày 24/11/2026, họp giao ban.', 'thứ Ba, ngày 24/11/2026'],
  ['Lịch họp ngày 24/11/2026 (thứ Hai).', '24/11/2026 (thứ Ba'],
  ['Ngày 24/11/2026 là thứ Hai', '24/11/2026 là thứ Ba'],
  ['Ngày 24/11/2026 là Chủ nhật, cả nhà nhớ nhé.', '24/11/2026 là thứ Ba'],
  ['Ngày 24/11/2026 là thứ Hai. Thứ Ba họp.', '24/11/2026 là thứ Ba'],
])('a wrong weekday is offered the right one, and its date stays: %s', (text, right) => {
  expect(checkText(text, rules).map(({ suggestion }) => suggestion)).toEqual([right]);
});

test('a code does not reach over the end of a line, where a draft may be cut', () => {
  expect(tell('Làm ăn kiểu gì vậy VCL-\n5 người nghỉ')).toContain('insult');
});
