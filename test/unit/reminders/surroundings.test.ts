import { describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';

const rules = compileRules({ asOf: '2026-11-21' });
const told = (text: string) => checkText(text, rules).map(({ category, phrase }) => [category, phrase]);

describe('what stands around a phrase does not hide it', () => {
  test.each([
    ['1.Nợ lương ba tháng rồi', 'labour_dispute', 'Nợ lương'],
    ['1-Tử vong hai người', 'accident_casualty', 'Tử vong hai người'],
    ['a.Đồ chó đẻ', 'insult', 'Đồ chó đẻ'],
    ['1.Liên đoàn Lao động quận 1', 'outdated_org', 'Liên đoàn Lao động quận'],
    ['đ.1.n.h c.0.n.g từ sáng', 'labour_dispute', 'đ.1.n.h c.0.n.g'],
    ['CÔNG NHÂN ĐÌNH CÔNG từ sáng nay', 'labour_dispute', 'ĐÌNH CÔNG'],
    ['CẢ XƯỞNG ĐÌNH CÔNG rồi', 'labour_dispute', 'ĐÌNH CÔNG'],
    ['Vay nhanh #CôngĐoàn', 'commercial_scam', 'Vay nhanh'],
    ['1) Con anh Thanh bi benh tim.', 'minors', 'Con anh Thanh'],
    ['Trao qua cho chau Vu Duc Minh, sinh nam 2017.', 'minors', 'chau Vu Duc Minh, sinh nam 2017'],
    ['Em Lan (SN 2012) ở xóm trên', 'minors', 'Em Lan (SN 2012'],
    ['Tho hoa cong ty Tan Phong bi dien giat', 'accident_casualty', 'dien giat'],
    ['Cháu T.An (6 tuổi) nhà ở xóm trên', 'minors', 'Cháu T.An (6 tuổi'],
    ['UBND H.Bình Chánh thông báo', 'outdated_org', 'UBND H'],
    ['1)0912345678', 'personal_data', '0912345678'],
    ['GD\u00a04\u00a001\u00a00123456789', 'personal_data', '4\u00a001\u00a00123456789'],
    ['Chào cả nhà, 31/9/2026 là hạn chót', 'title_date', '31/9/2026'],
    ['https://abc.net/x.apk_', 'link_safety', 'https://abc.net/x.apk'],
    ['_a.b@gmail.com_', 'personal_data', 'a.b@gmail.com'],
    [`#${'A1'.repeat(67)} đình công`, 'labour_dispute', 'đình công'],
  ])('%s', (text, category, phrase) => {
    expect(told(text)).toEqual([[category, phrase]]);
  });
});

test.each([
  'https://congdoan.vn😀',
  'https://congdoan.vn👉 xem',
  'https://dichvucong.gov.vn】',
  'Đồng chí NGUYỄN ĐÌNH CÔNG phát biểu',
  'Con anh Nam vào làm ở Sở Lao động',
  'Con chị Hoa ngoan lắm #ThongBao',
  '1/ Tuyển sinh lớp 10 năm học 2026',
  'Lớp 2B vui #CongDoanVietNam',
  'Em Lan (sinh năm 2001), tổ cắt, được kết nạp',
])('what stands around words makes nothing of them: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a lesson counts before a phrase or in its clause; later, only where no number speaks of an event', () => {
  const [accident, law] = ['tai nạn lao động', 'hướng dẫn chế độ bảo hiểm'];
  expect(told(`Tập huấn ngày 17/11, bàn về ${accident}`)).toEqual([]);
  expect(told(`Bị ${accident}, công đoàn ${law}`)).toEqual([]);
  expect(told(`Ngày 17/11 một thợ bị ${accident}, công đoàn đã ${law}`)).toEqual([
    ['accident_casualty', 'bị tai nạn'],
  ]);
});

/** A draft is looked at piece by piece, and where it is cut must not matter. */
test.each([
  ['Danh sách các cháu sẽ đăng sau.', 'Nguyễn Thị Hoa'],
  ['cháu nguyễn.', 'Hôm nay'],
  ['CHÁU LÊ', 'SƠ KẾT'],
  ['Con đoàn viên Nguyễn Hà My.', 'Lớp 5 kỹ năng khai giảng.'],
  ['Học sinh lớp 5 Phan', 'Lê Quý Đôn'],
  ['Tổng số 30', 'CN 30/11/2026 họp'],
  ['Bé Lan, sinh năm', '2017 công nhân về quê'],
  ['Quỹ có 0912345678 đồng', 'Chí Phèo là nhân vật'],
  ['THEO QĐ', '-ĐCM chúng mày'],
  ['Ông là cựu.', 'Học sinh lớp 4A giỏi'],
  ['Tong cong 12', 'Con be Lan 5 tuoi'],
  ['Cháu An, con chị', 'Lan đi làm'],
  ['Có 5 suất.', 'Mồ côi cả cha lẫn mẹ, Hồ Thị Kim Yến ở với bà.'],
])('two sentences say together what each says alone: %s %s', (first, second) => {
  expect(told(`${first}\n${second}`)).toEqual([...told(first), ...told(second)]);
});
