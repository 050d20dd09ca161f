import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { Template } from '../../../utils/contract/template.ts';
import { hasErrors, lintPack, toByteLength } from '../../../utils/domain/packs/lint-pack.ts';
import { compileRules } from '../../../utils/domain/reminders/index.ts';
import { findRefused } from '../../../utils/services/find-refused.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

const context = { today: '2026-11-21', rules: compileRules({ asOf: '2026-11-21' }), findRefused };
const SOURCE = { title: 'Kế hoạch tuyên truyền', number: '20/KH-TLĐ', issuedOn: '2020-04-07' };

const aSound = (over: Partial<Template> = {}) =>
  aPackTemplate({ source: SOURCE, parts: [{ locked: 'Chào mừng ngày thành lập.' }], ...over });
const aSoundPack = (over: Partial<Pack> = {}) => aPack({ templates: [aSound()], ...over });

const codes = (pack: Pack) =>
  lintPack(pack, context).map(({ level, code, at }) => `${level} ${at.part} ${code}`);

test('a sound pack is left in peace', () => {
  expect(lintPack(aSoundPack(), context)).toEqual([]);
});

describe('a template', () => {
  const long = 'Một câu dài. '.repeat(300);
  test.each<[string, Partial<Template>, string[]]>([
    ['without a title', { title: ' ' }, ['error title_empty']],
    ['with a title too long', { title: 'a'.repeat(121) }, ['error title_long']],
    ['with a wrong id', { id: 'Mẫu 1' }, ['error id_wrong']],
    ['without an occasion', { occasion: '' }, ['error occasion_empty']],
    ['without a source', { source: { title: '' } }, ['error source_empty']],
    ['with an unnumbered source', { source: { title: 'Quy chế' } }, ['warning source_unnumbered']],
    [
      'with a source from the future',
      { source: { ...SOURCE, issuedOn: '2027-01-01' } },
      ['warning source_in_future'],
    ],
    [
      'that ends before it begins',
      { validFrom: '2027-05-30', validTo: '2027-05-01' },
      ['error days_reversed'],
    ],
    ['that has ended', { validTo: '2026-11-20' }, ['error ended']],
    ['that ends today', { validTo: '2026-11-21' }, []],
    ['without words', { parts: [{ text: '  ' }] }, ['error text_empty']],
    ['that is very long', { parts: [{ locked: long }] }, ['warning text_long']],
    ['far too long', { parts: [{ locked: long.repeat(8) }] }, ['error text_long']],
    ['that anybody may rewrite', { parts: [{ text: 'Chào mừng.' }] }, ['warning nothing_locked']],
    ['with a bracket left', { parts: [{ locked: 'Ngày [điền ngày] tới' }] }, ['error leftover']],
    ['with a mark of the notation left', { parts: [{ locked: 'Xin [[chào' }] }, ['error marks_left']],
    [
      'with dots to be filled',
      { parts: [{ locked: 'Tại … lúc ....' }] },
      ['warning ellipsis', 'warning ellipsis'],
    ],
    [
      'with a blank that nothing uses',
      { fields: [{ id: 'a', label: 'Nơi', kind: 'line' }] },
      ['warning field_unused'],
    ],
    [
      'with a blank that is not described',
      { parts: [{ locked: 'Tại ' }, { field: 'a' }] },
      ['error field_unknown'],
    ],
    [
      'with a blank without a name',
      { fields: [{ id: 'a', label: ' ', kind: 'line' }], parts: [{ locked: 'Tại ' }, { field: 'a' }] },
      ['error field_unnamed'],
    ],
    [
      'that the reminder would stop at',
      { parts: [{ locked: 'Gọi số 0912 345 678 để hỏi.' }] },
      ['warning reminder'],
    ],
    ['whose text turns around', { parts: [{ locked: 'Chào \u202emừng' }] }, ['error deceptive']],
  ])('%s', (_, over, expected) => {
    const said = codes(aSoundPack({ templates: [aSound(over)] }));
    expect(said.map((line) => line.replace('templates ', ''))).toEqual(expected);
  });

  test('twice under one id, and one text under two titles', () => {
    const parts = [
      { locked: 'Nhân kỷ niệm ngày thành lập Công đoàn Việt Nam, trân trọng gửi lời chúc mừng. '.repeat(2) },
    ];
    const pack = aSoundPack({ templates: [aSound({ parts }), aSound({ title: 'Mẫu khác', parts })] });
    expect(codes(pack)).toEqual(['error templates id_twice', 'warning templates same_text']);
  });

  test('that outlives its pack', () => {
    const pack = aSoundPack({ validTo: '2026-12-01', templates: [aSound({ validTo: '2026-12-31' })] });
    expect(codes(pack)).toEqual(['warning templates outlives_pack']);
  });
});

describe('the rest of a pack', () => {
  const item = {
    id: 'muc-1',
    title: 'Bài cần chia sẻ',
    link: 'https://www.facebook.com/congdoanvietnam/posts/1',
    pageKey: 'congdoanvietnam',
    publishedOn: '2026-11-20',
  };
  test.each<[string, Partial<Pack>, string[]]>([
    ['no title', { title: '' }, ['error pack title_empty']],
    ['nothing in it', { templates: [] }, ['error pack pack_empty']],
    [
      'only a hold',
      { templates: [], hold: { reason: 'Quốc tang', from: '2026-11-21', to: '2026-11-23' } },
      [],
    ],
    ['days reversed', { validFrom: '2027-01-02', validTo: '2027-01-01' }, ['error pack days_reversed']],
    ['over already', { validTo: '2026-11-20' }, ['error pack ended']],
    ['an aim with a blank', { aim: { cohorts: ['thí điểm'] } }, ['error pack aim_wrong']],
    ['a share item', { shareItems: [item] }, []],
    [
      'a share item without a link',
      { shareItems: [{ ...item, link: 'facebook' }] },
      ['error shareItems link_wrong'],
    ],
    [
      'a share item due before it was',
      { shareItems: [{ ...item, dueOn: '2026-11-19' }] },
      ['error shareItems due_before_published'],
    ],
    [
      'a notice without words',
      { notices: [{ id: 'tb-1', title: 'Họp', text: '' }] },
      ['error notices words_missing'],
    ],
    [
      'a recall without a reason',
      { recalls: [{ templateId: 'mau-1', reason: '', on: '2026-11-21' }] },
      ['error recalls words_missing'],
    ],
    [
      'a recall for something recalled too',
      {
        recalls: [
          { templateId: 'a', reason: 'Sai', on: '2026-11-21', insteadId: 'b' },
          { templateId: 'b', reason: 'Sai', on: '2026-11-21' },
        ],
      },
      ['error recalls instead_is_recalled'],
    ],
    [
      'a hold without an end',
      { hold: { reason: 'Quốc tang', from: '2026-11-21', to: '' } },
      ['error hold day_missing'],
    ],
  ])('%s', (_, over, expected) => {
    expect(codes(aSoundPack(over))).toEqual(expected);
  });

  test('too large to be taken by any device', () => {
    const templates = Array.from({ length: 40 }, (_, index) =>
      aSound({ id: `mau-${index}`, parts: [{ locked: `${index} ${'Ế'.repeat(2_900)}` }] }),
    );
    expect(codes(aSoundPack({ templates }))).toContain('error pack pack_too_large');
  });
});

describe('words for the reminder', () => {
  const reminders = {
    phrases: [{ category: 'insult' as const, phrase: 'đồ hâm' }],
    exceptions: [],
    trustedHosts: [],
    mustRemind: [{ category: 'insult' as const, text: 'Đúng là đồ hâm' }],
    mustNotRemind: ['Công đoàn tặng quà.'],
  };

  test('that pass their own sentences are left in peace, and templates are looked at with them', () => {
    expect(codes(aSoundPack({ reminders }))).toEqual([]);
    const templates = [aSound({ parts: [{ locked: 'Gửi mấy anh đồ hâm.' }] })];
    expect(codes(aSoundPack({ reminders, templates }))).toEqual(['warning templates reminder']);
  });

  test('that remind of too little or too much are errors, each with its sentence, and are used nowhere', () => {
    const wrong = {
      ...reminders,
      phrases: [{ category: 'insult' as const, phrase: 'tặng quà' }],
    };
    const templates = [aSound({ parts: [{ locked: 'Công đoàn tặng quà.' }] })];
    const found = lintPack(aSoundPack({ reminders: wrong, templates }), context);
    expect(found.map(({ level, code, detail }) => [level, code, detail])).toEqual([
      ['error', 'not_reminded', 'Đúng là đồ hâm'],
      ['error', 'reminded_wrongly', 'Công đoàn tặng quà.'],
    ]);
  });

  test('a sentence that is not written yet is told once, as missing', () => {
    const empty = {
      ...reminders,
      mustRemind: [...reminders.mustRemind, { category: 'insult' as const, text: '' }],
    };
    expect(codes(aSoundPack({ reminders: empty }))).toEqual(['error reminders words_missing']);
  });
});

test('warnings do not stop anybody', () => {
  const warned = lintPack(aSoundPack({ templates: [aSound({ source: { title: 'Quy chế' } })] }), context);
  expect(warned).toHaveLength(1);
  expect(hasErrors(warned)).toBe(false);
});

test.each(['', 'abc', 'Ế ờ', '😀', 'Công đoàn'])('%j is as long as its bytes', (text) => {
  expect(toByteLength(text)).toBe(new TextEncoder().encode(text).length);
});
