import { describe, expect, test } from 'vitest';
import { Pack } from '../../../utils/contract/pack.ts';
import type { LintFinding } from '../../../utils/domain/packs/lint/finding.ts';
import { hasErrors, lintPack } from '../../../utils/domain/packs/lint-pack.ts';
import { tidyPack } from '../../../utils/domain/packs/tidy-pack.ts';
import { compileRules } from '../../../utils/domain/reminders/index.ts';
import { findRefused } from '../../../utils/services/find-refused.ts';
import { fc } from '../../builders/properties.ts';
import { aFullPack } from './a-full-pack.ts';

const context = { today: '2026-11-21', rules: compileRules({ asOf: '2026-11-21' }), findRefused };
const full = aFullPack();
const first = <Entry>(list: readonly Entry[] | undefined): Entry => {
  const [entry] = list ?? [];
  if (!entry) throw new Error('the full pack has one');
  return entry;
};
const recall = first(full.recalls);
const target = first(full.targets);
const campaign = first(full.campaigns);
const item = first(full.shareItems);
const words = full.reminders ?? expect.fail('the full pack has words');
const ids = (count: number) => Array.from({ length: count }, (_, index) => `cdcs-${index}`);

const errorsOf = (pack: Pack) => lintPack(pack, context).filter(({ level }) => level === 'error');
const toLine = ({ at, code, detail }: LintFinding) =>
  [at.part, at.index, code, detail].filter((word) => word !== undefined).join(' ');

test('the full pack, in which nothing is wrong, has no errors', () => {
  expect(errorsOf(full)).toEqual([]);
});

describe('“there are still faults” is never said of a pack in which none is shown', () => {
  const wrongDay = '20270-01-01';
  const wrongLink = 'https://laodong.vn:99999/x';
  test.each<[string, Partial<Pack>, string[]]>([
    [
      'a title typed where the id of the template to use instead belongs',
      { recalls: [{ ...recall, insteadId: 'Mẫu đã sửa ngày' }] },
      ['recalls 0 id_wrong Mẫu đã sửa ngày'],
    ],
    [
      'an id with capitals there',
      { recalls: [{ ...recall, insteadId: 'Mau-8-3' }] },
      ['recalls 0 id_wrong Mau-8-3'],
    ],
    [
      'that, beside a missing reason',
      { recalls: [{ ...recall, reason: '', insteadId: 'Mau-8-3' }] },
      ['recalls 0 words_missing', 'recalls 0 id_wrong Mau-8-3'],
    ],
    [
      'the code of a unit with capitals in a target',
      { targets: [{ ...target, units: ['CDCS-Hoa-Mai'] }] },
      ['targets 0 aim_wrong CDCS-Hoa-Mai'],
    ],
    ['the same in the aim, told once', { aim: { units: ['CDCS-Hoa-Mai'] } }, ['pack aim_wrong CDCS-Hoa-Mai']],
    [
      'too many units in a target',
      { targets: [{ ...target, units: ids(501) }] },
      ['targets 0 units_many 500'],
    ],
    ['too many units in the aim', { aim: { units: ids(501) } }, ['pack units_many 500']],
    [
      'too many trusted hosts',
      { reminders: { ...words, trustedHosts: ids(201).map((id) => `${id}.example`) } },
      ['reminders hosts_many 200'],
    ],
    [
      'too many phrases that are passed over',
      {
        reminders: {
          ...words,
          phrases: [
            { category: 'insult', phrase: 'đồ ngốc', except: ids(21).map((_, at) => `đồ ngốc ${at}`) },
          ],
        },
      },
      ['reminders except_many 20'],
    ],
    [
      'a link that no browser opens',
      { shareItems: [{ ...item, link: wrongLink }] },
      [`shareItems 0 link_wrong ${wrongLink}`],
    ],
    [
      'a link of a step that is none, told once',
      { campaigns: [{ ...campaign, steps: [{ ...first(campaign.steps), link: 'bộ nhận diện' }] }] },
      ['campaigns 0 link_wrong bộ nhận diện'],
    ],
    ['a year of five digits', { validTo: wrongDay }, [`pack day_wrong ${wrongDay}`]],
    [
      'a year of five digits in a campaign',
      { campaigns: [{ ...campaign, days: { from: '2026-12-01', to: wrongDay } }] },
      [`campaigns 0 day_wrong ${wrongDay}`],
    ],
    [
      'a year of five digits of a hold',
      { hold: { reason: 'Quốc tang', from: '2026-11-21', to: wrongDay } },
      [`hold day_wrong ${wrongDay}`],
    ],
    [
      'too many holidays',
      { targets: [{ ...target, daysOff: Array(61).fill(first(target.daysOff)) }] },
      ['targets 0 list_long 60'],
    ],
    [
      'a name of the unit that is too long',
      { unitName: 'a'.repeat(201) },
      [`pack refused ${'a'.repeat(60)}`],
    ],
  ])('%s', (_, over, expected) => {
    const pack = { ...full, ...over };
    expect(Pack.safeParse(tidyPack(pack)).success).toBe(false);
    expect(errorsOf(pack).map(toLine)).toEqual(expected);
  });

  /** Each leaf and each list of a pack, by its path. */
  const pathsOf = (value: unknown, path: string[] = []): string[][] => {
    if (typeof value !== 'object' || value === null) return [path];
    const below = Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
    return Array.isArray(value) && value.length > 0 ? [path, ...below] : below;
  };
  const spoilt = (value: unknown, path: readonly string[], make: (old: unknown) => unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return make(value);
    if (Array.isArray(value))
      return value.map((entry, at) => (String(at) === key ? spoilt(entry, rest, make) : entry));
    const entries = Object.entries(value as object);
    return Object.fromEntries(
      entries.map(([name, entry]) => [name, name === key ? spoilt(entry, rest, make) : entry]),
    );
  };
  const texts = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Mẫu đã sửa',
      'CDCS-Hoa-Mai',
      wrongDay,
      '2026-02-30',
      wrongLink,
      'https://a',
      '13-40',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.integer({ min: 30, max: 2100 }).map((length) => 'a'.repeat(length)),
  );
  const numbers = fc.constantFrom(-1, 0, 1.5, 8, 91, 2001, 10_001, 1e9);
  const lengths = fc.constantFrom(0, 8, 13, 21, 61, 101, 301, 501);

  test('whatever part of a pack is typed wrong: what the schema refuses, the lint tells', () => {
    let refusals = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...pathsOf(full)),
        texts,
        numbers,
        lengths,
        (path, text, number, length) => {
          const pack = spoilt(full, path, (old) => {
            if (Array.isArray(old)) return Array.from({ length }, () => old[0]);
            return typeof old === 'number' ? number : typeof old === 'string' ? text : old;
          }) as Pack;
          if (Pack.safeParse(tidyPack(pack)).success) return;
          refusals += 1;
          expect(hasErrors(lintPack(pack, context)), path.join('.')).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
    expect(refusals).toBeGreaterThan(300);
  });
});
