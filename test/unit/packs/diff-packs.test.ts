import { expect, test } from 'vitest';
import { diffPacks } from '../../../utils/domain/packs/diff-packs.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

const notice = { id: 'tb', title: 'Họp', text: 'Mai họp' };

test('nothing changed is nothing to read', () => {
  expect(diffPacks(aPack(), aPack({ version: 2, issuedOn: '2026-12-01' }))).toEqual({
    facts: [],
    templates: [],
    unchanged: 1,
    entries: [],
  });
});

test('facts, texts and entries are told apart, with what they were', () => {
  const before = aPack({
    templates: [aPackTemplate({ id: 'a' }), aPackTemplate({ id: 'b', title: 'Bỏ đi' })],
    notices: [notice],
  });
  const after = aPack({
    validTo: '2027-01-01',
    templates: [
      aPackTemplate({ id: 'a', version: 2, occasion: 'Tết', parts: [{ text: 'Nội dung mới.' }] }),
      aPackTemplate({ id: 'c', title: 'Thêm vào' }),
    ],
    notices: [{ ...notice, text: 'Kia họp' }],
    recalls: [{ templateId: 'b', reason: 'Sai ngày', on: '2026-11-21' }],
  });
  const change = diffPacks(before, after);
  expect(change.facts).toEqual([{ name: 'validTo', after: '01/01/2027' }]);
  expect(change.templates.map(({ kind, title }) => [kind, title])).toEqual([
    ['changed', 'Mẫu thử'],
    ['added', 'Thêm vào'],
    ['removed', 'Bỏ đi'],
  ]);
  expect(change.templates[0]?.facts).toEqual([{ name: 'occasion', before: 'Thường xuyên', after: 'Tết' }]);
  expect(change.templates[0]?.text).toEqual([
    { kind: 'same', text: 'Nội dung ' },
    { kind: 'removed', text: 'mẫu' },
    { kind: 'added', text: 'mới' },
    { kind: 'same', text: '.' },
  ]);
  expect(change.entries).toEqual([
    { part: 'notices', kind: 'changed', before: 'Họp · Mai họp', after: 'Họp · Kia họp' },
    { part: 'recalls', kind: 'added', after: 'b · Sai ngày' },
  ]);
});

test('locking words is a change of the template', () => {
  const change = diffPacks(
    aPack({ templates: [aPackTemplate({ parts: [{ text: 'Điều lệ' }] })] }),
    aPack({ templates: [aPackTemplate({ parts: [{ locked: 'Điều lệ' }] })] }),
  );
  expect(change.templates).toHaveLength(1);
});

test('a first version is new from end to end', () => {
  const change = diffPacks(undefined, aPack());
  expect(change.templates[0]).toMatchObject({
    kind: 'added',
    text: [{ kind: 'added', text: 'Nội dung mẫu.' }],
  });
  expect(change.facts).toContainEqual({ name: 'title', after: 'Gói thử' });
});

test('codes are called by their names, days are written as people write them', () => {
  const names = {
    contentKinds: { phong_trao: 'Phong trào' },
    levels: { grassroots: 'Cơ sở' },
    blankKinds: { line: 'Một dòng' },
    fills: { unit_name: 'Tên đơn vị' },
  };
  const fields = [
    { id: 'a', label: 'Đơn vị', kind: 'line' as const, maxLength: 80, fill: 'unit_name' as const },
  ];
  const hold = {
    reason: 'Quốc tang',
    from: '2026-11-21',
    to: '2026-11-23',
    contentKinds: ['phong_trao' as const],
  };
  const pack = aPack({
    aim: { levels: ['grassroots', 'province'] },
    hold,
    templates: [aPackTemplate({ fields })],
  });
  const { facts, templates } = diffPacks(undefined, pack, names);
  expect(facts).toContainEqual({ name: 'levels', after: 'Cơ sở, province' });
  expect(facts).toContainEqual({ name: 'hold', after: 'Quốc tang · 21/11/2026 – 23/11/2026 · Phong trào' });
  expect(templates[0]?.facts).toContainEqual({ name: 'fields', after: 'Đơn vị: Một dòng, 80, Tên đơn vị' });
});
