import { expect, test } from 'vitest';
import { Pack } from '../../../utils/contract/pack.ts';
import { type HeldPack, mergePacks } from '../../../utils/domain/packs/merge-packs.ts';
import { replaceContent } from '../../../utils/domain/packs/replace-content.ts';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';
import { aFullPack } from './a-full-pack.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

const SEED = 'a1b2c3';
const TODAY = '2026-11-21';
const held = (pack: Pack): HeldPack => ({ pack, verifiedAt: `${TODAY}T01:00:00.000Z`, unknownParts: [] });

const full = aFullPack();
const provinces: Pack = {
  ...full,
  unitId: 'ldld-tinh',
  id: 'goi-tinh',
  templates: full.templates.map((template) => ({ ...template, version: 2 })),
  recalls: [
    { templateId: 'mau-cu', reason: 'Sai ngày', on: TODAY, insteadId: 'mau-1' },
    { templateId: 'mau-2', reason: 'Sai tên', on: TODAY, insteadId: 'mau-noi-khac' },
  ],
};
const empty = aPack({ id: 'goi-xa', unitId: 'cd-xa', templates: [] });
const toIds = ({ templates }: Pack) => templates.map(({ id, version }) => `${id} ${version}`);

test('a commune that adapts the province’s pack: the page admin sees both, not the province’s alone', () => {
  const adapted = replaceContent(empty, provinces, SEED);
  expect(toIds(adapted)).toEqual(['mau-thu-a1b2c3 1', 'mau-thu-hai-a1b2c3 1']);
  expect(Pack.safeParse(adapted).success).toBe(true);
  const { templates } = mergePacks([held(provinces), held(adapted)], TODAY);
  expect(templates.map(({ packId }) => packId)).toEqual(['goi-tinh', 'goi-tinh', 'goi-xa', 'goi-xa']);
});

test('what points to a template inside the pack goes along; what points elsewhere stays', () => {
  const { campaigns, recalls, targets, templates } = replaceContent(empty, provinces, SEED);
  expect(campaigns?.[0]?.steps.map(({ templateId }) => templateId)).toEqual([undefined, 'mau-thu-a1b2c3']);
  expect(campaigns?.[0]?.steps[0]).toEqual(provinces.campaigns?.[0]?.steps[0]);
  expect(recalls?.map(({ templateId, insteadId }) => [templateId, insteadId])).toEqual([
    ['mau-cu', 'mau-thu-a1b2c3'],
    ['mau-thu-hai-a1b2c3', 'mau-noi-khac'],
  ]);
  expect(targets).toEqual(provinces.targets);
  expect(templates[0]?.campaignId).toBe('tet-sum-vay');
});

test('taking in the same file, or its next version, once more gives the same ids', () => {
  const once = replaceContent(empty, provinces, SEED);
  expect(toIds(replaceContent(once, provinces, 'd4e5f6'))).toEqual(toIds(once));
});

test.each<[string, Pack, Pack, string[]]>([
  [
    'of this pack itself: ids and numbers stay',
    { ...provinces, templates: [] },
    provinces,
    ['mau-1 2', 'mau-2 2'],
  ],
  [
    'of another pack of the own unit, which is in use beside this one',
    { ...empty, unitId: 'ldld-tinh' },
    provinces,
    ['mau-thu-a1b2c3 1', 'mau-thu-hai-a1b2c3 1'],
  ],
  [
    'with a template that is in this pack already: it keeps its id, with the number that it has here',
    { ...empty, templates: [aPackTemplate({ id: 'mau-2', version: 5 })] },
    provinces,
    // The own template's title is the other's too, but it stands for its id.
    ['mau-thu-a1b2c3 1', 'mau-2 5'],
  ],
  [
    'with two templates of one title',
    empty,
    { ...provinces, templates: [aPackTemplate({ id: 'a' }), aPackTemplate({ id: 'b' })] },
    ['mau-thu-a1b2c3 1', 'mau-thu-a1b2c3-2 1'],
  ],
])('a file %s', (_, pack, content, expected) => {
  expect(toIds(replaceContent(pack, content, SEED))).toEqual(expected);
});

test('what came with the extension can be taken in and replaced: its ids stay', () => {
  const own = replaceContent(empty, starterPack, SEED);
  expect(toIds(own)).toEqual(toIds(starterPack));
  const { templates } = mergePacks([held(own), { pack: starterPack, unknownParts: [] }], TODAY);
  expect(new Set(templates.map(({ packId }) => packId))).toEqual(new Set(['goi-xa']));
});
