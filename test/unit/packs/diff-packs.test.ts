import { expect, test } from 'vitest';
import { Pack } from '../../../utils/contract/pack.ts';
import { toCanonicalJson } from '../../../utils/domain/activities/canonical-json.ts';
import { diffPacks, type PackChange } from '../../../utils/domain/packs/diff-packs.ts';
import { fc } from '../../builders/properties.ts';
import { aFullPack } from './a-full-pack.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

const notice = { id: 'tb', title: 'Họp', text: 'Mai họp' };
const countOf = ({ facts, templates, entries }: PackChange) =>
  facts.length + templates.length + entries.length;

test('the same pack in its next version is nothing to read', () => {
  expect(diffPacks(aPack(), aPack({ version: 2 }))).toEqual({
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
  expect(change.facts).toEqual([{ path: ['validTo'], after: '01/01/2027' }]);
  expect(change.templates.map(({ kind, title }) => [kind, title])).toEqual([
    ['changed', 'Mẫu thử'],
    ['added', 'Thêm vào'],
    ['removed', 'Bỏ đi'],
  ]);
  expect(change.templates[0]?.facts).toEqual([
    { path: ['version'], before: '1', after: '2' },
    { path: ['occasion'], before: 'Thường xuyên', after: 'Tết' },
  ]);
  expect(change.templates[0]?.text).toEqual([
    { kind: 'same', text: 'Nội dung ' },
    { kind: 'removed', text: 'mẫu' },
    { kind: 'added', text: 'mới' },
    { kind: 'same', text: '.' },
  ]);
  expect(change.entries).toMatchObject([
    {
      part: 'notices',
      kind: 'changed',
      title: 'Họp',
      facts: [{ path: ['text'], before: 'Mai họp', after: 'Kia họp' }],
    },
    { part: 'recalls', kind: 'added', title: 'b' },
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
  const change = diffPacks(undefined, aFullPack());
  expect(change.templates[0]).toMatchObject({ kind: 'added' });
  expect(change.facts).toContainEqual({ path: ['title'], after: 'Gói thử' });
  expect(new Set(change.entries.map(({ part }) => part))).toEqual(
    new Set(['shareItems', 'targets', 'campaigns', 'notices', 'recalls', 'pages', 'reminders', 'adapter']),
  );
});

test('codes are called by their names, days are written as people write them', () => {
  const names = {
    codes: {
      'pack.aim.levels': { grassroots: 'Cơ sở' },
      'templates.fields.kind': { line: 'Một dòng' },
      'campaigns.steps.kind': { post: 'Đăng bài' },
    },
    yes: 'có',
    no: 'không',
  };
  const { facts, templates, entries } = diffPacks(undefined, aFullPack(), names);
  expect(facts).toContainEqual({ path: ['aim', 'levels'], after: 'Cơ sở' });
  expect(facts).toContainEqual({ path: ['hold', 'to'], after: '22/11/2026' });
  expect(templates[0]?.facts).toContainEqual({ path: ['fields', '#1', 'kind'], after: 'Một dòng' });
  const [item] = entries.filter(({ part }) => part === 'shareItems');
  expect(item?.facts).toContainEqual({ path: ['pinned'], after: 'có' });
  const [campaign] = entries.filter(({ part }) => part === 'campaigns');
  expect(campaign?.facts).toContainEqual({ path: ['steps', '#2', 'kind'], after: 'Đăng bài' });
});

test('an entry that went from the middle of a list is one change, not one for each after it', () => {
  const before = aFullPack();
  const after = aFullPack();
  after.campaigns?.[0]?.steps.shift();
  const [change] = diffPacks(before, after).entries;
  expect(change?.facts.every(({ path, after: now }) => path[1] === '#1' && now === undefined)).toBe(true);
});

/** Every value in a pack that holds others or none, by the way to it. */
function listPlaces(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    listPlaces(each, [...way, Array.isArray(value) ? Number(key) : key]),
  );
  return way.length === 0 ? inside : [way, ...inside];
}

/** The pack with another value at a place; `undefined` takes it away. */
function changeAt(pack: Pack, way: readonly (string | number)[], to: unknown): Pack {
  const copy = structuredClone(pack);
  let holder: unknown = copy;
  for (const step of way.slice(0, -1)) holder = Reflect.get(holder as object, step);
  const last = way.at(-1) ?? '';
  if (to === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (to === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, to);
  return copy;
}

/** Told beside every comparison, and the same in all packs. */
const ABOVE = ['schema', 'id', 'version'];
const places = listPlaces(aFullPack()).filter(([first = '']) => !ABOVE.includes(String(first)));

test.each([
  ['a word more', (value: unknown) => (typeof value === 'string' ? `${value} x` : undefined)],
  ['a blank more', (value: unknown) => (typeof value === 'string' ? `${value} ` : undefined)],
  ['a number more', (value: unknown) => (typeof value === 'number' ? value + 1 : undefined)],
  ['nothing any more', () => undefined],
  ['turned round', (value: unknown) => (Array.isArray(value) ? [...value].reverse() : undefined)],
  ['twice', (value: unknown) => (Array.isArray(value) ? [...value, ...value] : undefined)],
  ['empty', (value: unknown) => (Array.isArray(value) ? [] : undefined)],
])('%s, anywhere in a pack: a change is shown', (_, toOther) => {
  const pack = aFullPack();
  for (const way of places) {
    const value = way.reduce<unknown>((holder, step) => Reflect.get(holder as object, step), pack);
    const other = changeAt(pack, way, toOther(value));
    if (toCanonicalJson(other) === toCanonicalJson(pack)) continue;
    // What a pack cannot be without is never taken away.
    if (toOther(value) === undefined && !Pack.safeParse(other).success) continue;
    expect([way, countOf(diffPacks(pack, other))]).not.toEqual([way, 0]);
    expect([way, countOf(diffPacks(other, pack))]).not.toEqual([way, 0]);
  }
});

test('any text in the place of any other: a change is shown', () => {
  const pack = aFullPack();
  const leaves = places.filter(
    (way) =>
      typeof way.reduce<unknown>((holder, step) => Reflect.get(holder as object, step), pack) === 'string',
  );
  fc.assert(
    fc.property(fc.constantFrom(...leaves), fc.string({ unit: 'grapheme' }), (way, text) => {
      const other = changeAt(pack, way, text);
      fc.pre(toCanonicalJson(other) !== toCanonicalJson(pack));
      expect(countOf(diffPacks(pack, other))).toBeGreaterThan(0);
    }),
  );
});
