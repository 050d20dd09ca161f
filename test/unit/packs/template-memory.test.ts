import { describe, expect, it, test } from 'vitest';
import type { TemplateField } from '../../../utils/contract/template.ts';
import { MEMORY_MOST } from '../../../utils/contract/template-memory.ts';
import { findRemembered, hasLocalWords, toRemembered } from '../../../utils/domain/packs/local-words.ts';
import { toNoticeKey } from '../../../utils/domain/packs/notice-key.ts';
import { EMPTY_MEMORY, withoutUses, withUse } from '../../../utils/domain/packs/template-memory.ts';
import { aTemplate } from './a-template.ts';

const day = '2026-11-21';
const value = (label: string, text = 'x') => ({ label, value: text });

describe('what is remembered', () => {
  it('a star set and taken back, the newest first', () => {
    const starred = ['a', 'b', 'a'].reduce(
      (memory, id) => withUse(memory, { id, favourite: true }, day, MEMORY_MOST),
      EMPTY_MEMORY,
    );
    expect(starred.favourites).toEqual(['a', 'b']);
    expect(withUse(starred, { id: 'a', favourite: false }, day, MEMORY_MOST)).toEqual({
      ...EMPTY_MEMORY,
      favourites: ['b'],
    });
  });

  it('a use does not touch the stars, a star is no use', () => {
    const used = withUse({ ...EMPTY_MEMORY, favourites: ['a'] }, { id: 'a', values: [] }, day, MEMORY_MOST);
    expect(used).toEqual({ favourites: ['a'], recent: [{ id: 'a', day }], values: [] });
    expect(withUse(used, { id: 'b', favourite: true }, day, MEMORY_MOST).recent).toEqual(used.recent);
  });

  it('the last value of a blank, and the last day of a template', () => {
    const first = withUse(
      EMPTY_MEMORY,
      { id: 'a', values: [value('Nơi', 'Huế'), value('Giờ')] },
      day,
      MEMORY_MOST,
    );
    const then = withUse(first, { id: 'a', values: [value('Nơi', 'Vinh')] }, '2026-11-22', MEMORY_MOST);
    expect(then).toEqual({
      favourites: [],
      recent: [{ id: 'a', day: '2026-11-22' }],
      values: [value('Nơi', 'Vinh'), value('Giờ')],
    });
    expect(withoutUses({ ...then, favourites: ['a'] })).toEqual({ ...EMPTY_MEMORY, favourites: ['a'] });
  });

  it('never more than its bounds', () => {
    let memory = EMPTY_MEMORY;
    for (let at = 0; at < 300; at++)
      memory = withUse(
        memory,
        { id: `mau-${at}`, favourite: true, values: [value(`Chỗ ${at}`)] },
        day,
        MEMORY_MOST,
      );
    expect([memory.favourites.length, memory.recent.length, memory.values.length]).toEqual([200, 12, 100]);
    expect(memory.recent[0]?.id).toBe('mau-299');
  });
});

const field = (id: string, over: Partial<TemplateField> = {}): TemplateField => ({
  id,
  label: id.toUpperCase(),
  kind: 'line',
  ...over,
});
const FIELDS = [
  field('noi'),
  field('ke', { kind: 'paragraph' }),
  field('ngay', { kind: 'day' }),
  field('tin', { kind: 'link' }),
  field('dv', { fill: 'unit_name' }),
];
const template = aTemplate({ fields: FIELDS, parts: FIELDS.map(({ id }) => ({ field: id })) });

test.each<[string, Record<string, string>, boolean, string[]]>([
  ['a place', { noi: 'Huế' }, true, ['NOI']],
  ['a paragraph is local and never remembered', { ke: 'Hội thao' }, true, []],
  ['a number alone', { noi: ' 2027 ' }, false, ['NOI']],
  ['only what the product knows', { dv: 'Hoa Mai', ngay: '2027-05-01' }, false, []],
  ['only a link', { tin: 'https://congdoan.vn/' }, false, ['TIN']],
  ['nothing', {}, false, []],
  ['a line as long as a paragraph', { noi: 'x'.repeat(201) }, true, []],
])('%s', (_, values, isLocal, labels) => {
  expect(hasLocalWords(template, values)).toBe(isLocal);
  expect(toRemembered(template, values).map(({ label }) => label)).toEqual(labels);
});

test('what was typed before is offered for the same words beside an empty blank', () => {
  const known = [value('NOI', 'Huế'), value('KE'), value('DV'), value('NGAY'), value('constructor')];
  expect(findRemembered(template, {}, known)).toEqual({ noi: 'Huế' });
  expect(findRemembered(template, { noi: 'Vinh' }, known)).toEqual({});
  const short = aTemplate({ fields: [field('noi', { maxLength: 2 })] });
  expect(findRemembered(short, {}, known)).toEqual({});
});

test('a notice with other words is another notice', () => {
  const notice = { id: 'tin-1', title: 'Nhắc', text: 'Nội dung' };
  expect(toNoticeKey(notice)).toBe(toNoticeKey({ ...notice, urgent: true }));
  expect(toNoticeKey(notice)).not.toBe(toNoticeKey({ ...notice, text: 'Nội dung mới' }));
});
