import { describe, expect, test } from 'vitest';
import { checkPiece } from '../../../utils/domain/reminders/check-piece.ts';
import { checkText, compileRules, startChecking } from '../../../utils/domain/reminders/index.ts';
import { isCut } from '../../../utils/domain/reminders/to-pieces.ts';
import { fc } from '../../builders/properties.ts';
import { blindRounds, readBlind } from './exam/read-exam.ts';

const rules = compileRules({ asOf: '2026-11-21' });
const told = (text: string) => checkText(text, rules).map(({ category, phrase }) => [category, phrase]);

/** What is told after each key, in the end. */
function type(text: string) {
  const check = startChecking(rules);
  for (let end = 1; end < text.length; end++) check(text.slice(0, end));
  return check(text).map(({ category, phrase }) => [category, phrase]);
}

describe('what stands below its heading is told, pasted and typed', () => {
  test.each([
    ['Danh sách các cháu nhận quà:\nNguyễn Minh Anh\nLê Gia Hân', 'minors', 'Danh sách các cháu'],
    ['DANH SÁCH CÁC CHÁU NHẬN QUÀ\n\n1. LÊ MINH KHÔI, VÕ AN NHIÊN', 'minors', 'DANH SÁCH CÁC CHÁU'],
    ['Danh sach cac chau nhan qua\r\nLy Thi May, Giang A Tua', 'minors', 'Danh sach cac chau'],
    ['Số tài khoản:\n19035678901234', 'personal_data', '19035678901234'],
    ['Số tài khoản chị Hoa:\n\n19035678901234', 'personal_data', '19035678901234'],
    ['Liên hệ:\n0912345678', 'personal_data', '0912345678'],
  ])('%j', (text, category, phrase) => {
    expect(told(text)).toEqual([[category, phrase]]);
    expect(type(text)).toEqual([[category, phrase]]);
    expect(type(`Cả nhà xem giúp.\n${text}`)).toEqual([[category, phrase]]);
  });

  test.each([
    'Danh sách các cháu sẽ đăng sau.\nNguyễn Minh Anh, Lê Gia Hân phụ trách',
    'Đã chốt danh sách các cháu.\n\nNguyễn Minh Anh\nLê Gia Hân',
    'Công đoàn có tài khoản riêng.\n19035678901234',
    'Tổng đài:\n1900 1234',
  ])('not what begins anew: %j', (text) => {
    expect(told(text)).toEqual([]);
    expect(type(text)).toEqual([]);
  });
});

test.each([
  ['Quy định của lũ óc chó ngồi máy lạnh.', 'lũ óc chó'],
  ['Công thức bánh này chữa khỏi tiểu đường', 'chữa khỏi tiểu đường'],
  ['xe1t ky3 lua65t, tha61y ro4 ma85t nguo72i bi5 phe6 bi2nh', undefined],
])('a sentence says the same as the first one and behind another: %s', (text, phrase) => {
  const alone = told(text).map(([, found]) => found);
  if (phrase !== undefined) expect(alone).toEqual([phrase]);
  expect(told(`Trời đẹp. ${text}`).map(([, found]) => found)).toEqual(alone);
});

/** Pieces are read alone while somebody types, and many at once when a text is pasted. */
test('wherever a draft is cut, it says what it says when it is read in one piece', () => {
  const sentences = blindRounds().flatMap((round) => readBlind(round).map(({ text }) => text));
  const broken = fc
    .tuple(
      fc.constantFrom(...sentences),
      fc.constantFrom(...sentences),
      fc.nat(),
      fc.constantFrom('\n', ' ', '\n\n', ':\n'),
    )
    .map(([one, other, place, between]) => {
      const words = one.split(' ');
      const at = 1 + (place % words.length);
      return `${other}${between}${words.slice(0, at).join(' ')}${between}${words.slice(at).join(' ')}`;
    });
  fc.assert(
    fc.property(broken, (text) => {
      const places = Array.from({ length: text.length }, (_, at) => at + 1);
      const cuts = places.filter((at) => at === text.length || isCut(text, at));
      const pieces = cuts.flatMap((to, index) => checkPiece(text, cuts[index - 1] ?? 0, to, rules));
      expect(pieces).toEqual(checkPiece(text, 0, text.length, rules));
    }),
    { numRuns: 1000 },
  );
});
