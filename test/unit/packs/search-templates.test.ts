import { describe, expect, it } from 'vitest';
import { indexTemplates } from '../../../utils/domain/packs/index-templates.ts';
import {
  findTemplates,
  searchTemplates,
  type TemplateSearch,
} from '../../../utils/domain/packs/search-templates.ts';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';
import { aTemplate } from './a-template.ts';

const starter = indexTemplates(starterPack.templates);

function findIds(search: TemplateSearch, index = starter): string[] {
  return searchTemplates(index, search).map((template) => template.id);
}

describe('searching the starter pack', () => {
  it.each([
    ['tết sum vầy', 'tet-sum-vay'],
    ['tet sum vay', 'tet-sum-vay'],
    ['TẾT SUM', 'tet-sum-vay'],
    ['Tết sum vầy'.normalize('NFD'), 'tet-sum-vay'],
    ['sum tet', 'tet-sum-vay'],
    ['dinh chinh', 'dinh-chinh'],
    ['minigame', undefined],
    ['mini game', 'tro-choi-co-thuong'],
    ['livestream', 'phat-truc-tiep'],
    ['hien mau', 'hien-mau-tinh-nguyen'],
    ['28/7', 'ngay-thanh-lap-cong-doan'],
    ['thỏa thuận', 'phuc-loi-doan-vien'],
    ['thoả thuận', 'phuc-loi-doan-vien'],
    ['  an toàn,  vệ sinh ', 'thang-hanh-dong-an-toan-ve-sinh-lao-dong'],
    ['xyzxyz', undefined],
  ])('"%s" leads to %s', (query, first) => {
    expect(findIds({ query })[0]).toBe(first);
  });

  it('finds templates by the number of their document', () => {
    expect(findIds({ query: '84/2015' })).toEqual(['thang-hanh-dong-an-toan-ve-sinh-lao-dong']);
  });

  it('finds while the word is still being typed, but only from the beginning of a word', () => {
    expect(findIds({ query: 'đính ch' })[0]).toBe('dinh-chinh');
    expect(findIds({ query: 'inh' })).toEqual([]);
  });

  it('keeps to the chosen occasion and content kind', () => {
    const found = searchTemplates(starter, {
      query: '',
      occasion: 'Tư vấn pháp luật',
      contentKind: 'phap_luat',
    });
    expect(found.map((template) => template.id).sort()).toEqual(['hoi-dap-phap-luat', 'tu-van-phap-luat']);
    expect(findIds({ query: 'tết', contentKind: 'phap_luat' })).toEqual([]);
  });
});

describe('order', () => {
  const inBody = aTemplate({ id: 'body', parts: [{ text: 'Lời mời dự hội thao.' }] });
  const inTags = aTemplate({ id: 'tags', tags: ['hội thao'] });
  const inTitle = aTemplate({ id: 'title', title: 'Ngày hội thao' });

  it.each(['hội thao', 'hoi thao', 'hội'])('"%s": title, then tags, then wording', (query) => {
    expect(findIds({ query }, indexTemplates([inBody, inTags, inTitle]))).toEqual(['title', 'tags', 'body']);
  });

  it('puts what carries the diacritics as typed before what does not', () => {
    const ask = aTemplate({ id: 'hoi-nghi', title: 'Hội nghị người lao động' });
    const quiz = aTemplate({ id: 'hoi-dap', title: 'Hỏi đáp' });
    const index = indexTemplates([ask, quiz]);
    expect(findIds({ query: 'hỏi' }, index)).toEqual(['hoi-dap', 'hoi-nghi']);
    expect(findIds({ query: 'hội' }, index)).toEqual(['hoi-nghi', 'hoi-dap']);
  });

  it('treats both ways of placing the tone as the same word', () => {
    const index = indexTemplates([
      aTemplate({ id: 'hoa', title: 'Họa tiết' }),
      aTemplate({ id: 'hoà', title: 'Hòa giải' }),
    ]);
    expect(findIds({ query: 'hoà' }, index)).toEqual(['hoà', 'hoa']);
  });

  it('with no query: running campaigns, what always holds, what comes next, what is over', () => {
    const index = indexTemplates([
      aTemplate({ id: 'over', validTo: '2026-10-31' }),
      aTemplate({ id: 'later', validFrom: '2027-05-01' }),
      aTemplate({ id: 'soon', validFrom: '2026-12-01' }),
      aTemplate({ id: 'always' }),
      aTemplate({ id: 'ends-later', validTo: '2027-02-20' }),
      aTemplate({ id: 'ends-today', validTo: '2026-11-21' }),
      aTemplate({ id: 'long-over', validTo: '2025-10-31' }),
    ]);
    expect(findIds({ query: ' ', today: '2026-11-21' }, index)).toEqual([
      'ends-today',
      'ends-later',
      'always',
      'soon',
      'later',
      'over',
      'long-over',
    ]);
  });

  it('keeps the order of the pack where nothing else decides', () => {
    const ids = ['c', 'a', 'b'];
    expect(findIds({ query: 'mẫu' }, indexTemplates(ids.map((id) => aTemplate({ id }))))).toEqual(ids);
  });
});

describe('typing slips', () => {
  const index = indexTemplates([
    aTemplate({ id: 'thuong', title: 'Mái ấm công đoàn, nghĩa tình đoàn viên', occasion: 'Chăm lo' }),
    aTemplate({ id: 'khen', title: 'Khen thưởng lao động giỏi', tags: ['biểu dương'], occasion: 'Thi đua' }),
    aTemplate({
      id: 'body',
      title: 'Tin khác',
      occasion: 'Khác',
      parts: [{ text: 'Lời chúc mừng đoàn viên.' }],
    }),
  ]);
  it.each([
    ['a wrong letter', 'thuonh', ['khen']],
    ['a missing letter', 'nghi tinh', ['thuong']],
    ['a letter too many', 'doaan vienn', ['thuong', 'body']],
    ['a doubled letter', 'khenn thuong', ['khen']],
    ['two letters swapped', 'tihnh', ['thuong']],
    ['with tones typed', 'thửơng', ['khen']],
    ['marks of Telex', 'ddoanf vieen', ['thuong', 'body']],
    ['marks of VNI', 'd9oan2 vie6n', ['thuong', 'body']],
    ['Telex in a short word', 'maasi aasm', ['thuong']],
    ['a short word is not forgiven', 'tinn hac', []],
    ['two slips in one word', 'gnhiax', []],
    ['every word must be there', 'thuonh vien', []],
  ])('%s: "%s"', (_, query, ids) => {
    expect(findIds({ query }, index)).toEqual(ids);
  });

  it('stand after whatever holds the words as typed', () => {
    const list = indexTemplates([
      aTemplate({ id: 'slip', title: 'Cuộc thi viết' }),
      aTemplate({ id: 'typed', title: 'Tin khác', parts: [{ text: 'Mời xem cuốc xẻng.' }] }),
    ]);
    expect(findTemplates(list, { query: 'cuốc' })).toMatchObject({
      hits: [{ id: 'typed' }, { id: 'slip' }],
      near: [],
    });
    expect(findTemplates(list, { query: 'cuoxc thi' })).toMatchObject({ hits: [], near: [{ id: 'slip' }] });
    expect(findTemplates(list, { query: 'khacs' })).toMatchObject({ hits: [], near: [{ id: 'typed' }] });
  });

  it('are looked for in titles and tags only while something holds the words as typed', () => {
    const list = indexTemplates([
      aTemplate({ id: 'typed', title: 'Thăm hỏi' }),
      aTemplate({ id: 'near-title', title: 'Thắm tình' }),
      aTemplate({ id: 'near-tag', tags: ['thêm'] }),
      aTemplate({ id: 'near-body', parts: [{ text: 'Thềm nhà.' }] }),
    ]);
    expect(findTemplates(list, { query: 'thamm' }).near.map(({ id }) => id)).toEqual(['typed', 'near-title']);
    const { hits, near } = findTemplates(list, { query: 'tham' });
    expect([hits, near].map((found) => found.map(({ id }) => id))).toEqual([
      ['typed', 'near-title'],
      ['near-tag'],
    ]);
  });

  it('of a document number are none', () => {
    expect(findIds({ query: '84/2016' })).toEqual([]);
  });
});

it('a recalled template comes last, and one pack can be looked at alone', () => {
  const index = indexTemplates([
    aTemplate({ id: 'recalled', recall: { reason: 'Sai tên', on: '2026-11-20' } }),
    aTemplate({ id: 'expired', validTo: '2026-01-01' }),
    aTemplate({ id: 'good', packId: 'tet' }),
  ]);
  expect(findIds({ query: '', today: '2026-11-21' }, index)).toEqual(['good', 'expired', 'recalled']);
  expect(findIds({ query: '', packId: 'tet' }, index)).toEqual(['good']);
});
