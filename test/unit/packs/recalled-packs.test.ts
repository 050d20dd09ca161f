import { describe, expect, test } from 'vitest';
import { DeskTemplate } from '../../../utils/contract/pack-facts.ts';
import type { Departure } from '../../../utils/contract/recall-note.ts';
import { RecalledPacks } from '../../../utils/contract/recalled-pack.ts';
import { noteRecalls, toRecalledTemplates } from '../../../utils/domain/packs/recalled-packs.ts';
import { aPack } from './a-pack.ts';
import { aTemplate } from './a-template.ts';

const TODAY = '2026-11-21';
const gone = (over: Parameters<typeof aPack>[0] = {}, departure: Departure = {}) => ({
  pack: aPack(over),
  departure,
});
const noted = (on = TODAY, over: Parameters<typeof aPack>[0] = {}, departure: Departure = {}) =>
  noteRecalls([], { gone: [gone(over, departure)], held: [], today: on });

describe('what is remembered of packs that were taken back', () => {
  test('is what they were called, and none of their wording', () => {
    const [pack] = RecalledPacks.parse(noted());
    expect(pack).toMatchObject({ id: 'goi-thu', title: 'Gói thử', on: TODAY });
    expect(pack?.templates[0]).not.toHaveProperty('parts');
  });

  test('is the reason that was signed, if it is about this version and is plain', () => {
    const note = { version: 1, on: TODAY, reason: 'Sai số điện thoại' };
    const reasonOf = (over: object) => noted(TODAY, {}, { note: { ...note, ...over } })[0]?.reason;
    expect(reasonOf({})).toBe('Sai số điện thoại');
    expect(reasonOf({ version: 2 })).toBeUndefined();
    expect(reasonOf({ reason: 'Sai \u202eiaS' })).toBeUndefined();
    const [template] = toRecalledTemplates(noted(TODAY, {}, { note }), [], TODAY);
    expect(DeskTemplate.parse(template).recall).toMatchObject({ reason: 'Sai số điện thoại' });
  });

  test('is what happened instead when its unit took nothing back', () => {
    const [pack] = RecalledPacks.parse(noted(TODAY, {}, { cause: 'unit_may_not' }));
    expect(pack).toMatchObject({ cause: 'unit_may_not' });
    const [template] = toRecalledTemplates(pack ? [pack] : [], [], TODAY);
    expect(DeskTemplate.parse(template).recall?.pack).toMatchObject({ cause: 'unit_may_not' });
  });

  test('is nothing for a pack that was over anyway', () => {
    expect(noted(TODAY, { validTo: '2026-11-20' })).toEqual([]);
    expect(noted(TODAY, { validTo: TODAY })).toHaveLength(1);
  });

  test.each([
    ['after 29 days', '2026-12-20', 1],
    ['no longer after 30', '2026-12-21', 0],
  ])('stays for a month: %s', (_, today, count) => {
    expect(noteRecalls(noted(), { gone: [], held: [], today })).toHaveLength(count);
    expect(toRecalledTemplates(noted(), [], today)).toHaveLength(count);
  });

  test('ends when the pack is listed again, and begins anew when it goes again', () => {
    const before = noted('2026-11-20');
    expect(noteRecalls(before, { gone: [], held: [aPack({ version: 2 })], today: TODAY })).toEqual([]);
    const again = noteRecalls(before, { gone: [gone()], held: [], today: TODAY });
    expect(again.map(({ on }) => on)).toEqual([TODAY]);
  });

  test('does not end by a pack of that name from another unit', () => {
    const held = [aPack({ unitId: 'ldld-khac' })];
    expect(noteRecalls(noted(), { gone: [], held, today: TODAY })).toHaveLength(1);
  });
});

describe('the templates of a pack that was taken back', () => {
  test('are shown as recalled, with the pack that brought them', () => {
    const [template] = toRecalledTemplates(noted('2026-11-20'), [], TODAY);
    expect(DeskTemplate.parse(template)).toMatchObject({
      title: 'Mẫu thử',
      recall: { on: '2026-11-20', pack: { title: 'Gói thử', unitName: 'Liên đoàn Lao động Thành phố' } },
    });
  });

  test('are left out when another pack brings them', () => {
    expect(toRecalledTemplates(noted(), [aTemplate()], TODAY)).toEqual([]);
  });
});
