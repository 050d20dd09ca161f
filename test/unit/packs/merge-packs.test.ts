import { expect, test } from 'vitest';
import type { Pack } from '../../../utils/contract/pack.ts';
import { type HeldPack, mergePacks } from '../../../utils/domain/packs/merge-packs.ts';
import { shippedAdapter } from '../../../utils/facebook/shipped-adapter.ts';
import { aShareItem } from '../shares/a-share-item.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

const TODAY = '2026-11-21';
const held = (over: Partial<Pack>): HeldPack => ({
  pack: aPack(over),
  verifiedAt: '2026-11-21T01:00:00.000Z',
  unknownParts: [],
});

test('a template of a higher version replaces the one that came with the extension', () => {
  const starter: HeldPack = { pack: aPack({ id: 'khoi-dau' }), unknownParts: [] };
  const pushed = held({ templates: [aPackTemplate({ version: 2, title: 'Bản mới' })] });
  for (const packs of [
    [starter, pushed],
    [pushed, starter],
  ]) {
    const { templates } = mergePacks(packs, TODAY);
    expect(templates).toHaveLength(1);
    expect(templates[0]).toMatchObject({ title: 'Bản mới', packId: 'goi-thu' });
  }
});

test('a later release does not put its unsigned template back over one that two people have signed', () => {
  const template = aPackTemplate({ version: 2, title: 'Bản đi kèm mới' });
  const starter: HeldPack = { pack: aPack({ id: 'khoi-dau', templates: [template] }), unknownParts: [] };
  const pushed = held({ templates: [aPackTemplate({ title: 'Bản đã ký' })] });
  for (const packs of [
    [starter, pushed],
    [pushed, starter],
  ])
    expect(mergePacks(packs, TODAY).templates.map(({ title }) => title)).toEqual(['Bản đã ký']);
  // What has not begun yet stands against nothing.
  const later = held({ ...pushed.pack, validFrom: '2026-11-22' });
  expect(mergePacks([later, starter], TODAY).templates.map(({ title }) => title)).toEqual(['Bản đi kèm mới']);
});

test('a recall reaches a template of any pack, and says why', () => {
  const recall = { templateId: 'mau-thu', reason: 'Số liệu sai', on: TODAY, insteadId: 'mau-moi' };
  const { templates } = mergePacks(
    [held({ id: 'thu-hoi', templates: [], recalls: [recall] }), held({})],
    TODAY,
  );
  expect(templates[0]?.recall).toEqual({ reason: 'Số liệu sai', on: TODAY, insteadId: 'mau-moi' });
});

test('of two recalls of one template the reason of the weightier pack is told', () => {
  const recall = (reason: string) => ({ recalls: [{ templateId: 'mau-thu', reason, on: TODAY }] });
  const packs = [held({ id: 'trung-uong', ...recall('Trung ương') }), held({ ...recall('Cơ sở') })];
  expect(mergePacks(packs, TODAY).templates[0]?.recall?.reason).toBe('Trung ương');
});

test('a unit calls its pack like another one: its templates are not shown with the other’s approver', () => {
  const approver = { by: 'Kẻ Mạo Danh', on: TODAY };
  const starter: HeldPack = { pack: aPack({ id: 'khoi-dau', title: 'Đi kèm' }), unknownParts: [] };
  const own = aPackTemplate({ id: 'mau-rieng' });
  const alike = held({ id: 'khoi-dau', unitId: 'cdcs', title: 'Trùng tên', approver, templates: [own] });
  const { packs, templates } = mergePacks([alike, starter], TODAY);
  const shown = templates.map(({ id, packId }) => [id, packs.find((pack) => pack.id === packId)?.title]);
  expect(shown).toEqual([
    ['mau-rieng', 'Trùng tên'],
    ['mau-thu', 'Đi kèm'],
  ]);
});

test.each([
  ['not begun', { validFrom: '2026-11-22' }, 0, 0],
  ['first day', { validFrom: TODAY }, 1, 1],
  ['last day', { validTo: TODAY }, 1, 1],
  ['over: templates explain themselves, the rest is gone', { validTo: '2026-11-20' }, 1, 0],
])('a pack that is %s', (_when, days, templates, shareItems) => {
  const merged = mergePacks([held({ shareItems: [aShareItem()], ...days })], TODAY);
  expect(merged.templates).toHaveLength(templates);
  expect(merged.shareItems).toHaveLength(shareItems);
  if ('validTo' in days) expect(merged.templates[0]?.validTo).toBe(days.validTo);
});

test('holds and notices count on their days only, urgent notices first', () => {
  const notice = { id: 'a', title: 'Thường', text: 'x' };
  const merged = mergePacks(
    [
      held({
        hold: { reason: 'Quốc tang', from: '2026-11-20', to: TODAY },
        notices: [notice, { ...notice, id: 'b', urgent: true }, { ...notice, id: 'c', to: '2026-11-20' }],
      }),
      held({ id: 'khac', hold: { reason: 'Đã qua', from: '2026-11-01', to: '2026-11-20' } }),
    ],
    TODAY,
  );
  expect(merged.holds.map(({ reason }) => reason)).toEqual(['Quốc tang']);
  expect(merged.notices.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('the newest description of the page wins, but not over that of a unit above', () => {
  const adapter = (version: number) => ({ ...shippedAdapter, version });
  const merged = mergePacks(
    [held({ adapter: adapter(7) }), held({ id: 'khac', adapter: adapter(9) })],
    TODAY,
  );
  expect(merged.adapter?.version).toBe(9);
  const lesser = held({ id: 'cap-duoi', unitId: 'cdcs-hoa-mai', adapter: adapter(1_000_000) });
  expect(mergePacks([held({ adapter: adapter(7) }), lesser], TODAY).adapter?.version).toBe(7);
});

test('the weightiest pack decides what a page is', () => {
  const page = { key: 'CongDoan', name: 'Công đoàn', role: 'national' as const };
  const merged = mergePacks(
    [held({ pages: [page] }), held({ id: 'khac', pages: [{ ...page, key: 'congdoan', role: 'own' }] })],
    TODAY,
  );
  expect(merged.pages).toEqual([page]);
});
