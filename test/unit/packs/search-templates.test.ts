import { describe, expect, it } from 'vitest';
import { indexTemplates } from '../../../utils/domain/packs/index-templates.ts';
import { searchTemplates, type TemplateSearch } from '../../../utils/domain/packs/search-templates.ts';
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

it('answers within 5 ms over 2,000 templates', () => {
  const many = Array.from({ length: 2000 }, (_, number) => {
    const template = starterPack.templates[number % starterPack.templates.length];
    return aTemplate({ ...template, id: `mau-${number}` });
  });
  const index = indexTemplates(many);
  const times = ['doan vien', 'đoàn viên lao động', 'tết', ''].map((query) => {
    // The best of several runs: the machine that runs the tests may be busy with something else.
    const runs = Array.from({ length: 8 }, () => {
      const startedAt = performance.now();
      searchTemplates(index, { query, today: '2026-11-21' });
      return performance.now() - startedAt;
    });
    return Math.min(...runs);
  });
  expect(Math.max(...times)).toBeLessThan(5);
});
