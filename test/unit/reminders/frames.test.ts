import { expect, test } from 'vitest';
import { tell } from './tell.ts';

/** What is taught, ruled, asked in a quiz, denied, or only a word is no event; the same phrase outside of it is. */
test.each([
  [
    'a rule',
    'Quy chế của Liên đoàn cấm cán bộ nhân danh tổ chức kêu gọi ủng hộ khi chưa có văn bản phê duyệt.',
  ],
  ['a decree', 'Nghị định số 93/2021/NĐ-CP quy định ai được vận động quyên góp và cách công khai kết quả.'],
  [
    'a lesson',
    'Bài 3 lớp kiềm chế nóng giận: khi nghe ai gọi mình là “thằng ngu”, hít sâu, đếm đến mười rồi mới đáp.',
  ],
  ['a form', 'Phiếu đề nghị trích xuất camera theo mẫu BM-07 cần chữ ký trưởng phòng.'],
  ['a word', 'Trong từ Hán Việt “lãn công”, “lãn” nghĩa là lười còn “công” nghĩa là việc.'],
  ['a question', 'Câu 8: Muốn đăng ảnh chụp màn hình cuộc trò chuyện, trước hết phải làm gì?'],
  ['an answer to choose', 'Trước khi xuống hố ga phải đo gì? A. Ngạt khí; B. Trơn trượt; C. Tiếng ồn.'],
  ['a question to a lawyer', 'Hỏi: gọi cấp dưới là “đồ ngu” giữa cuộc họp có vi phạm không?'],
  ['a denial', 'Liên đoàn bác bỏ tin bịa đặt rằng thợ may Công ty Lam Khê nghỉ việc tập thể.'],
  [
    'none at all',
    'Ban kiểm tra đọc lại 120 bài đăng trong quý III, không có bài nào dẫn nguồn chưa kiểm chứng.',
  ],
  ['a filter', 'Vào Cài đặt trang, mở mục Từ bị chặn, nhập lần lượt: đcm, vcl, óc chó, rồi bấm Lưu.'],
  ['what to do if', 'Nếu gặp người có vẻ bị ngạt khí dưới hố ga, đừng nhảy xuống theo; hãy gọi đội cứu hộ.'],
  ['without marks', 'Cau 11: Tu nao khong nen co trong bao cao? A. Can cu; B. Nghe don; C. Theo so lieu.'],
])('%s is silent', (_, text) => {
  expect(tell(text)).toEqual([]);
});

test.each([
  [
    'where the sentence turns',
    'Bảo tàng phong trào kể chuyện phu mỏ, còn thợ lò mỏ Khe Dâu nghỉ việc tập thể ngày thứ ba vì bị giảm đơn giá.',
    'labour_dispute',
  ],
  [
    'who acts by a rule',
    'Căn cứ Nghị định 93/2021/NĐ-CP, công đoàn kêu gọi ủng hộ gia đình anh Lực bị lũ cuốn nhà.',
    'money_call',
  ],
  [
    'people who are counted',
    'Bài 5 lớp an toàn điện bỏ dở: hai công nhân bị điện giật khi đang thực hành.',
    'accident_casualty',
  ],
  ['one case', 'Chuyên đề an toàn hoá chất: vụ nổ ở kho sơn Công ty Tân Phú.', 'accident_casualty'],
  [
    'what happened today',
    'Nội quy lò hơi dán đầy tường mà đêm qua lò hơi phát nổ, anh Hiến bị bỏng nặng.',
    'accident_casualty',
  ],
  [
    'who speaks to somebody',
    'Hướng dẫn nộp hồ sơ xong rồi, mọi người ơi quyên góp giúp chị Hoa nhé, STK 0123456789.',
    'money_call',
  ],
  [
    'a lesson that was only conceded',
    'Dù tuần trước đã học nội quy, anh Lâm vẫn bị điện giật khi sửa tủ.',
    'accident_casualty',
  ],
  ['what nobody knows', 'Không biết ngày nào công ty mới hết nợ lương.', 'labour_dispute'],
])('but %s is told', (_, text, category) => {
  expect(tell(text)).toContain(category);
});
