import { describe, expect, test } from 'vitest';
import { foldText, toEnd } from '../../../utils/domain/text/fold-text.ts';
import { readWords } from '../../../utils/domain/text/read-words.ts';
import { fc } from '../../builders/properties.ts';

const toCells = (text: string) => {
  const { cells, count } = foldText(text);
  return [...cells.subarray(0, count)];
};
const toExact = (text: string) => {
  const words = readWords(foldText(text));
  return [...words.exact.subarray(0, words.count)];
};

describe('letters that read the same fold to the same cells', () => {
  test.each([
    ['ổ', 'o\u0309\u0302'],
    ['ố', 'o\u0301\u0302'],
    ['ệ', 'ẹ\u0302'],
    ['đình công', 'đình công'.normalize('NFD')],
    ['đình', 'đ\u200bì\u00adn\u2060h'],
    ['Đại', 'Ðại'],
  ])('%s', (one, other) => {
    expect(toCells(other)).toEqual(toCells(one));
  });
});

describe('spellings of one word have one key', () => {
  test.each([
    ['hòa', 'hoà'],
    ['thúy', 'thuý'],
    ['ủy', 'uỷ'],
    ['khỏe', 'khoẻ'],
    ['quý', 'qúy'],
    ['quý', 'quí'],
    ['toàn', 'tòan'],
    ['lượng', 'lựơng'],
    ['già', 'gìa'],
    ['huỳnh', 'hùynh'],
    ['kỷ', 'kỉ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['sỹ', 'sĩ'],
    ['tỷ', 'tỉ'],
    ['công', 'CÔNG'],
    ['công', 'ｃｏ̂ｎｇ'],
    ['công', '𝗰𝗼̂𝗻𝗴'],
    ['công', 'cоng'.replace('о', 'о\u0302')],
    ['đình', 'đ.ì.n.h'],
    ['đình', 'đ-ì-n-h'],
  ])('%s %s', (one, other) => {
    expect(toExact(other)).toEqual(toExact(one));
  });

  test.each([
    ['hòa', 'họa'],
    ['thúy', 'thuy'],
    ['thúy', 'thúi'],
    ['đình', 'định'],
    ['tay', 'tai'],
    ['cong', 'công'],
  ])('%s and %s are two words', (one, other) => {
    expect(toExact(other)).not.toEqual(toExact(one));
  });
});

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const brokenText = fc
  .array(
    fc.constantFrom(
      'đ',
      'ì',
      '\u0300',
      '\u0302',
      '\ud835',
      '\udc00',
      '\u200b',
      '.',
      '𝗰',
      'о',
      ' ',
      '\n',
      '#',
      '9',
      '\ufe0f',
    ),
  )
  .map((parts) => parts.join(''));

describe('the way back to the text', () => {
  test('goes forward, cell by cell, and ends at the end', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        const { at, count } = foldText(text);
        const places = [...at.subarray(0, count)];
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(places).size).toBe(count);
        expect(at[count]).toBe(text.length);
      }),
    );
  });

  test('leads to the character that a cell was read from', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        const folded = foldText(text);
        for (let cell = 0; cell < folded.count; cell++) {
          const alone = foldText(text.slice(folded.at[cell], toEnd(folded, cell + 1)));
          expect(alone.cells[0]).toBe(folded.cells[cell]);
        }
      }),
    );
  });

  test('gives words that lie one after the other', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        const { count, first, last } = readWords(foldText(text));
        for (let word = 0; word < count; word++) {
          expect(last[word]).toBeGreaterThan(first[word] ?? 0);
          expect(first[word]).toBeGreaterThanOrEqual(word === 0 ? 0 : (last[word - 1] ?? 0));
        }
      }),
    );
  });
});
