import { describe, expect, test } from 'vitest';
import { foldText } from '../../../utils/domain/text/fold-text.ts';
import { readWords } from '../../../utils/domain/text/read-words.ts';
import { GAP, WORD } from '../../../utils/domain/text/words.ts';

const read = (text: string) => {
  const folded = foldText(text);
  const words = readWords(folded);
  return Array.from({ length: words.count }, (_, word) => ({
    text: text.slice(folded.at[words.first[word] ?? 0], folded.at[words.last[word] ?? 0]),
    gap: words.gap[word],
    flags: words.flags[word] ?? 0,
    sentence: words.sentence[word],
  }));
};

describe('what stands between words', () => {
  test.each([
    ['đình công', GAP.none],
    ['đình  công', GAP.none],
    ['đình\u00a0công', GAP.none],
    ['đình-công', GAP.none],
    ['đình_công', GAP.none],
    ['bãi, công', GAP.clause],
    ['bãi: công', GAP.clause],
    ['bãi - công', GAP.clause],
    ['tốt. Xin', GAP.sentence],
    ['tốt.Xin', GAP.sentence],
    ['tốt\nxin', GAP.sentence],
    ['H. được', GAP.clause],
  ])('%s', (text, gap) => {
    expect(read(text).at(-1)?.gap).toBe(gap);
  });
});

test('a syllable split by signs is one word', () => {
  expect(read('bên đó đ.ì.n.h c.ô.n.g rồi').map(({ text }) => text)).toEqual([
    'bên',
    'đó',
    'đ.ì.n.h',
    'c.ô.n.g',
    'rồi',
  ]);
});

describe('a word as it is spoken', () => {
  test.each([
    ['#HọcSinhLớp8B', ['Học', 'Sinh', 'Lớp', '8B']],
    ['#Top5AnhHung', ['Top', '5', 'Anh', 'Hung']],
    ['#hocsinhlop7A3', ['hocsinhlop', '7A3']],
    ['#hocsinhlop5a', ['hocsinhlop', '5a']],
    ['#KỷNiệm97NămNgày', ['Kỷ', 'Niệm', '97', 'Năm', 'Ngày']],
    ['#CĐCSHoaMai', ['CĐCS', 'Hoa', 'Mai']],
    ['#TếtSumVầy2027 #tetsumvay', ['Tết', 'Sum', 'Vầy', '2027', 'tetsumvay']],
    ['#d1nhc0ng', ['d1nhc0ng']],
    ['HoaMai', ['HoaMai']],
    ['q/u/a/y l/é/n b/é', ['q/u/a/y', 'l/é/n', 'b/é']],
    ['đ/c A, 1/2, và/hoặc', ['đ', 'c', 'A', '1', '2', 'và', 'hoặc']],
    ['c@m m0m', ['c@m', 'm0m']],
    ['phong@congdoan.vn', ['phong', 'congdoan', 'vn']],
  ])('%s', (text, pieces) => {
    expect(read(text).map((word) => word.text)).toEqual(pieces);
  });
});

test('numbers and dates stay in their pieces', () => {
  expect(read('20-11, 3.5').map(({ text }) => text)).toEqual(['20', '11', '3', '5']);
});

test.each([
  ['Cong nhan cong ty Sao Bien tang qua', true],
  ['LDLD tinh tang 50 suat quà Tet', true],
  ['Công nhân cong ty tặng quà', false],
  ['Công đoàn', false],
])('"%s" was typed without marks: %s', (text, isBare) => {
  expect(read(text).every(({ flags }) => ((flags & WORD.inBareSentence) !== 0) === isBare)).toBe(true);
});

test('a digit for a letter does not make a short form of chat', () => {
  const keys = (text: string) => {
    const words = readWords(foldText(text));
    return Array.from({ length: words.count }, (_, word) => words.bare[word]);
  };
  expect(keys('v3 n3')).toEqual(keys('ve ne'));
  expect(keys('vs')).toEqual(keys('voi'));
});
