import { describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { FORMS, toBare } from './forms.ts';

const rules = compileRules({ asOf: '2026-11-21' });

const PHRASES = [
  'đình công',
  'ngừng việc tập thể',
  'nghỉ việc tập thể',
  'lãn công',
  'bãi công',
  'tranh chấp lao động tập thể',
  'khiếu kiện tập thể',
  'nợ lương',
  'đòi lương',
  'chặn cổng công ty',
  'căng băng rôn',
  'tụ tập trước cổng',
  'phản đối cách tính lương',
  'sa thải hàng loạt',
];

const BARE_FRAMES = [
  (phrase: string) => `Cong nhan xuong may ${phrase} tu sang thu Hai.`,
  (phrase: string) => `${phrase} o cong ty Sao Bien, moi nguoi theo doi nhe.`,
  (phrase: string) => `Tin ve vu ${phrase}, ai biet khong?`,
];
const FRAMES = [
  (phrase: string) => `Sáng nay công nhân ${phrase} từ đầu ca.`,
  (phrase: string) => `Có tin ${phrase}, mọi người chia sẻ nhé.`,
  (phrase: string) => `${phrase} ở xưởng may số 2 đã hai ngày.`,
];

const isNamed = (text: string) =>
  checkText(text, rules).some(({ category }) => category === 'labour_dispute');

describe.each(Object.keys(FORMS))('a phrase written as %s', (name) => {
  const toForm = FORMS[name] ?? String;

  test.each(PHRASES)('%s', (phrase) => {
    const silent = FRAMES.map((frame) => frame(toForm(phrase))).filter((text) => !isNamed(text));
    expect(silent).toEqual([]);
  });
});

describe('a phrase in a sentence typed without marks', () => {
  test.each(PHRASES)('%s', (phrase) => {
    const silent = BARE_FRAMES.map((frame) => frame(toBare(phrase))).filter((text) => !isNamed(text));
    expect(silent).toEqual([]);
  });
});

test('the words found are those of the draft, in every form', () => {
  for (const toForm of Object.values(FORMS)) {
    const written = toForm('đình công').replace(/^#|^\u2060|\u2060$/g, '');
    const [finding] = checkText(`Có tin ${toForm('đình công')} ở xưởng.`, rules);
    expect(finding?.phrase).toBe(written);
  }
});

test.each([
  ['a word in chat that is short of its vowels', 'Tai nạn chết ng ở mỏ đá.', 'accident_casualty'],
  ['two short syllables written as one', 'Anh ấy treocổ trong phòng.', 'accident_casualty'],
  ['a digit for a letter in the last word', 'lu bat ta1', 'insult'],
  ['a phrase of many syllables inside a hashtag', '#BieuTinhTruocCongNhaMay', 'labour_dispute'],
  ['other words between the telling ones', 'Bị máy cưa xẻ gỗ cắt mất hai ngón tay.', 'accident_casualty'],
])('%s', (_, text, category) => {
  expect(checkText(text, rules).map((finding) => finding.category)).toContain(category);
});

test('a gap is not jumped over what turns the sense round', () => {
  expect(checkText('Công nhân bị nhắc nhưng không tông xe.', rules)).toEqual([]);
});

describe('a short phrase without marks, inside a sentence', () => {
  test.each([
    'Khu vuon nay dep thiet mang tuong xanh nhin mat ca mat.',
    'Ca nha phai ngu som vi dien tu dung mat luc 9 gio toi.',
    'Het vu nay den vu no vang ruc ca goc vuon.',
    'Ong Quyen gop gao, ba Tam gop rau, ca xom nau chung.',
  ])('is silent where nothing speaks of its topic: %s', (text) => {
    expect(checkText(text, rules)).toEqual([]);
  });

  test.each([
    ['Ba tho thiet mang vi do cong ty khong trang bi day an toan.', 'accident_casualty'],
    ['Nghe tieng vu no o tram khi nen, ca phan xuong chay ua ra san.', 'accident_casualty'],
    ['To tau 07 quyen gop sua lai mai nha cho vo con ban thuyen.', 'money_call'],
    ['Vui l0ng chi t0i cach th1et mang nhe', 'accident_casualty'],
  ])('is told beside a word of its topic, or in disguise: %s', (text, category) => {
    expect(checkText(text, rules).map((finding) => String(finding.category))).toContain(category);
  });
});
