import { describe, expect, it } from 'vitest';
import type { TemplateField } from '../../../utils/contract/template.ts';
import { fillTemplate } from '../../../utils/domain/packs/fill-template.ts';
import { toFieldDefaults } from '../../../utils/domain/packs/to-field-defaults.ts';
import { toSegments } from '../../../utils/domain/packs/to-segments.ts';
import { aTemplate } from './a-template.ts';

const unit: TemplateField = { id: 'don_vi', label: 'Tên đơn vị', kind: 'line', fill: 'unit_name' };
const day: TemplateField = { id: 'ngay', label: 'Ngày tổ chức', kind: 'day', fill: 'today' };
const body: TemplateField = { id: 'noi_dung', label: 'Nội dung', kind: 'paragraph' };

const template = aTemplate({
  fields: [unit, day, body],
  parts: [
    { locked: 'CHÀO MỪNG ' },
    { field: 'don_vi' },
    { locked: '\n\n' },
    { text: 'Ngày ' },
    { field: 'ngay' },
    { text: ':\n' },
    { field: 'noi_dung' },
  ],
});
const values = { don_vi: 'Công đoàn cơ sở Hoa Mai', ngay: '2027-05-01', noi_dung: 'Hội thi\nVăn nghệ' };

describe('fillTemplate', () => {
  it('puts the parts together and shows days as people write them', () => {
    expect(fillTemplate(template, values)).toEqual({
      text: 'CHÀO MỪNG Công đoàn cơ sở Hoa Mai\n\nNgày 01 tháng 5 năm 2027:\nHội thi\nVăn nghệ',
      missing: [],
      leftover: [],
      changed: false,
    });
  });

  it.each([
    ['not typed', {}],
    ['empty', { noi_dung: '' }],
    ['only blanks', { noi_dung: ' \n\t ' }],
    ['only a zero-width space from a paste', { noi_dung: '\u200b' }],
  ])('counts a blank as missing when it is %s', (_, over: Record<string, string>) => {
    const { noi_dung: _left, ...rest } = values;
    const filled = fillTemplate(template, { ...rest, ...over });
    expect(filled.missing).toEqual([body]);
    expect(filled.text).toContain('[Nội dung]');
    expect(filled.leftover).toEqual([]);
  });

  it('names a missing blank once, in the order of the list, however often it is used', () => {
    const twice = aTemplate({
      fields: [unit, body],
      parts: [{ field: 'noi_dung' }, { field: 'don_vi' }, { field: 'noi_dung' }],
    });
    expect(fillTemplate(twice, {}).missing.map((field) => field.id)).toEqual(['don_vi', 'noi_dung']);
  });

  it('finds brackets left in what was typed and in local wording, but not in locked wording', () => {
    const bracketed = aTemplate({
      fields: [body],
      parts: [{ locked: 'Điều [1]. ' }, { text: 'Tại [địa điểm]: ' }, { field: 'noi_dung' }],
    });
    expect(fillTemplate(bracketed, { noi_dung: 'gồm [...] và [...] và []' }).leftover).toEqual([
      '[địa điểm]',
      '[...]',
      '[]',
    ]);
  });

  it('holds back a text whose blank the pack forgot to describe', () => {
    expect(fillTemplate(aTemplate({ parts: [{ field: 'la' }] }), { la: 'x' }).leftover).toEqual(['[la]']);
  });

  it.each([
    ['decomposed letters', 'Hòa Bình'.normalize('NFD'), 'Hòa Bình'],
    ['Windows line ends', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['blanks around', '  một  ', 'một'],
  ])('tidies %s', (_, typed, shown) => {
    const one = aTemplate({ fields: [body], parts: [{ field: 'noi_dung' }] });
    expect(fillTemplate(one, { noi_dung: typed }).text).toBe(shown);
  });

  it('keeps a one-line blank on one line', () => {
    const one = aTemplate({ fields: [unit], parts: [{ field: 'don_vi' }] });
    expect(fillTemplate(one, { don_vi: 'Công đoàn\r\n cơ sở' }).text).toBe('Công đoàn cơ sở');
  });

  it.each([
    ['Sáng ', 'Sáng ngày 01 tháng 5 năm 2027'],
    ['Sáng ngày ', 'Sáng ngày 01 tháng 5 năm 2027'],
    ['NGÀY ', 'NGÀY 01 tháng 5 năm 2027'],
    ['Hoa Mai, ', 'Hoa Mai, ngày 01 tháng 5 năm 2027'],
    ['Xin mời.\n\n', 'Xin mời.\n\nNgày 01 tháng 5 năm 2027'],
    ['Xin mời. ', 'Xin mời. Ngày 01 tháng 5 năm 2027'],
    ['Bếp ăn hằngngày ', 'Bếp ăn hằngngày ngày 01 tháng 5 năm 2027'],
  ])('writes a day in the long form after "%s"', (before, text) => {
    const dated = aTemplate({ fields: [day], parts: [{ locked: before }, { field: 'ngay' }] });
    expect(fillTemplate(dated, { ngay: '2027-05-01' }).text).toBe(text);
  });

  it('looks further back than a blank of one space', () => {
    const parts = [{ locked: 'Hoa Mai,' }, { text: ' ' }, { field: 'ngay' }];
    expect(fillTemplate(aTemplate({ fields: [day], parts }), { ngay: '2027-02-03' }).text).toBe(
      'Hoa Mai, ngày 03 tháng 02 năm 2027',
    );
  });

  it.each<[string, Record<number, string>, string, boolean]>([
    ['nothing', {}, 'CHÀO MỪNG ', false],
    ['the same words', { 0: ' CHÀO MỪNG ' }, 'CHÀO MỪNG ', false],
    ['other words, and the blank beside the next part stays', { 0: 'Mừng' }, 'Mừng ', true],
    ['words taken out', { 0: '' }, ' ', true],
    ['wording that a unit may change', { 3: 'Vào ngày' }, 'CHÀO MỪNG ', false],
  ])('changed on purpose: %s', (_, edits, first, changed) => {
    const filled = fillTemplate(template, values, edits);
    expect([filled.changed, toSegments(template, values, edits)[0]?.text]).toEqual([changed, first]);
    expect(filled.text.startsWith(first)).toBe(true);
  });

  it('looks for brackets in locked wording once it was changed', () => {
    const locked = aTemplate({ parts: [{ locked: 'Theo Điều [1].' }] });
    expect(fillTemplate(locked, {}).leftover).toEqual([]);
    expect(fillTemplate(locked, {}, { 0: 'Theo Điều [số].' }).leftover).toEqual(['[số]']);
  });

  it('takes a day that was typed by hand as it is', () => {
    const one = aTemplate({ fields: [day], parts: [{ field: 'ngay' }] });
    expect(fillTemplate(one, { ngay: 'cuối tháng 5' }).text).toBe('cuối tháng 5');
  });

  it('does not take inherited names for values', () => {
    const odd = aTemplate({
      fields: [{ id: 'constructor', label: 'Lạ', kind: 'line' }],
      parts: [{ field: 'constructor' }],
    });
    expect(fillTemplate(odd, {}).missing).toHaveLength(1);
  });
});

describe('toSegments', () => {
  it('tells locked wording, local wording and blanks apart', () => {
    expect(toSegments(template, { don_vi: 'Hoa Mai' }).map(({ kind, filled }) => [kind, filled])).toEqual([
      ['locked', undefined],
      ['field', true],
      ['locked', undefined],
      ['text', undefined],
      ['field', false],
      ['text', undefined],
      ['field', false],
    ]);
  });

  it('joins to exactly the text that is inserted', () => {
    const joined = toSegments(template, values)
      .map((segment) => segment.text)
      .join('');
    expect(joined).toBe(fillTemplate(template, values).text);
  });
});

describe('toFieldDefaults', () => {
  it.each([
    [
      'everything known',
      { unitName: 'Hoa Mai', today: '2026-11-21' },
      { don_vi: 'Hoa Mai', ngay: '2026-11-21', noi_dung: '' },
    ],
    ['before pairing', { today: '2026-11-21' }, { don_vi: '', ngay: '2026-11-21', noi_dung: '' }],
  ])('with %s', (_, known, expected) => {
    expect(toFieldDefaults(template, known)).toEqual(expected);
  });

  it('writes today in words where the blank is a line, and fills the page name', () => {
    const lines = aTemplate({
      fields: [
        { id: 'hom_nay', label: 'Hôm nay', kind: 'line', fill: 'today' },
        { id: 'trang', label: 'Trang', kind: 'line', fill: 'page_name' },
      ],
    });
    expect(toFieldDefaults(lines, { pageName: 'Công đoàn Hoa Mai', today: '2026-11-21' })).toEqual({
      hom_nay: '21/11/2026',
      trang: 'Công đoàn Hoa Mai',
    });
  });
});
