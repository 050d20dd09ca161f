import { describe, expect, test } from 'vitest';
import { addDays } from '../../../utils/domain/time/add-days.ts';
import { MOST_ABOVE } from '../../../utils/domain/units/expect-place.ts';
import { judgeChange } from '../../../utils/domain/units/judge-change.ts';
import type { UnitChange } from '../../../utils/domain/units/unit-change.ts';
import { applyChange, toHistory, type UnitHistory } from '../../../utils/domain/units/unit-history.ts';
import {
  findSpan,
  leadsTo,
  lineOfToday,
  lineOnDay,
  sumUp,
  type TreeView,
} from '../../../utils/domain/units/unit-lines.ts';
import { fc } from '../../builders/properties.ts';

const TODAY = '2026-11-21';
const TREES = ['territory', 'sector'] as const;
const VIEWS: readonly TreeView[] = ['as_it_was', 'as_it_is_now'];

function run(changes: readonly UnitChange[], today = TODAY): UnitHistory {
  const history = toHistory([]);
  for (const change of changes) {
    const verdict = judgeChange(history, change, today);
    if ('refused' in verdict) throw new Error(JSON.stringify({ change, verdict }));
    applyChange(history, verdict);
  }
  return history;
}

const create = (
  unitId: string,
  parentId?: string,
  day = '2025-01-01',
  sectorParentId?: string,
): UnitChange => ({
  kind: 'create',
  unitId,
  day,
  name: unitId,
  ...(parentId === undefined ? {} : { parentId }),
  ...(sectorParentId === undefined ? {} : { sectorParentId }),
});

/** A district with two grass-roots units, ended by the reform; one commune union takes them over. */
const REFORM: readonly UnitChange[] = [
  create('tinh'),
  create('huyen', 'tinh'),
  create('a', 'huyen'),
  create('b', 'huyen'),
  create('xa', 'tinh', '2025-07-01'),
  { kind: 'merge', unitId: 'huyen', intoId: 'xa', day: '2025-07-01' },
  { kind: 'merge', unitId: 'a', intoId: 'b', day: '2025-08-01' },
];

describe('a reform', () => {
  const history = run(REFORM);

  test('lines are those of the day, or those of today', () => {
    expect(lineOnDay(history, 'territory', 'a', '2025-06-30')).toEqual(['a', 'huyen', 'tinh']);
    expect(lineOnDay(history, 'territory', 'a', '2025-07-01')).toEqual(['a', 'xa', 'tinh']);
    expect(lineOfToday(history, 'territory', 'a')).toEqual(['b', 'xa', 'tinh']);
    expect(lineOfToday(history, 'territory', 'huyen')).toEqual(['xa', 'tinh']);
    expect(leadsTo(history, 'a')).toBe('b');
  });

  test('an entry from before the first day or after the end has a place too', () => {
    expect(lineOnDay(history, 'territory', 'xa', '2020-01-01')).toEqual(['xa', 'tinh']);
    expect(lineOnDay(history, 'territory', 'a', TODAY)).toEqual(['a', 'xa', 'tinh']);
  });

  test('the same entries add up to the same in both views, and stand where they belong', () => {
    const counts = [
      { unitId: 'a', day: '2025-06-01', count: 5 },
      { unitId: 'b', day: '2025-09-01', count: 2 },
      { unitId: 'huyen', day: '2025-02-01', count: 1 },
    ];
    const was = sumUp(history, 'territory', 'as_it_was', counts);
    const now = sumUp(history, 'territory', 'as_it_is_now', counts);
    expect(Object.fromEntries(was)).toEqual({ a: 5, huyen: 6, tinh: 8, b: 2, xa: 2 });
    expect(Object.fromEntries(now)).toEqual({ b: 7, xa: 8, tinh: 8 });
  });
});

test('what a split unit did before stays under its own name, once, below where it stood at last', () => {
  const history = run([
    create('tinh'),
    create('cu', 'tinh'),
    create('moi-1', 'tinh', '2025-07-01'),
    create('moi-2', 'tinh', '2025-07-01'),
    { kind: 'split', unitId: 'cu', intoIds: ['moi-1', 'moi-2'], closes: true, day: '2025-07-01' },
  ]);
  expect(lineOfToday(history, 'territory', 'cu')).toEqual(['cu', 'tinh']);
  const sums = sumUp(history, 'territory', 'as_it_is_now', [{ unitId: 'cu', day: '2025-03-01', count: 4 }]);
  expect(Object.fromEntries(sums)).toEqual({ cu: 4, tinh: 4 });
});

describe('what cannot be', () => {
  const base = [create('tinh'), create('huyen', 'tinh'), create('xa', 'huyen')];
  test.each<[string, UnitChange, object]>([
    ['a day ahead', { kind: 'close', unitId: 'xa', day: '2026-11-22' }, { refused: 'day_ahead' }],
    ['a unit nobody knows', { kind: 'close', unitId: 'khong', day: TODAY }, { refused: 'unknown' }],
    ['a unit twice', create('xa'), { refused: 'known_already' }],
    [
      'below itself',
      { kind: 'move', tree: 'territory', unitId: 'tinh', parentId: 'xa', day: TODAY },
      { refused: 'ring' },
    ],
    [
      'merging into one below',
      { kind: 'merge', unitId: 'tinh', intoId: 'xa', day: TODAY },
      { refused: 'ring' },
    ],
    [
      'the place it has',
      { kind: 'move', tree: 'territory', unitId: 'xa', parentId: 'huyen', day: TODAY },
      { refused: 'same_already' },
    ],
    [
      'the name it has',
      { kind: 'rename', unitId: 'xa', name: 'xa', day: TODAY },
      { refused: 'same_already' },
    ],
    [
      'an end with units below',
      { kind: 'close', unitId: 'huyen', day: TODAY },
      { refused: 'units_below', unitId: 'xa' },
    ],
    [
      'an end on the first day',
      { kind: 'close', unitId: 'xa', day: '2025-01-01' },
      { refused: 'began_that_day' },
    ],
    [
      'before its first day',
      { kind: 'close', unitId: 'xa', day: '2024-12-31' },
      { refused: 'begins_later', day: '2025-01-01' },
    ],
    [
      'below one that begins later',
      create('moi', 'xa', '2024-01-01'),
      { refused: 'begins_later', unitId: 'xa' },
    ],
  ])('%s', (_, change, verdict) => {
    expect(judgeChange(run(base), change, TODAY)).toMatchObject(verdict);
  });

  test('more units one above the other than devices take', () => {
    const line = Array.from({ length: MOST_ABOVE + 1 }, (_, index) =>
      create(`u${index}`, index === 0 ? undefined : `u${index - 1}`),
    );
    const history = run(line);
    expect(judgeChange(history, create('v', `u${MOST_ABOVE}`), TODAY)).toMatchObject({ refused: 'too_deep' });
  });

  test('a ring that would have been there only for some days in the past', () => {
    const history = run([
      create('a'),
      create('b', 'a'),
      { kind: 'move', tree: 'territory', unitId: 'b', day: '2025-05-01' },
    ]);
    const move = (day: string): UnitChange => ({
      kind: 'move',
      tree: 'territory',
      unitId: 'a',
      parentId: 'b',
      day,
    });
    expect(judgeChange(history, move('2025-04-30'), TODAY)).toMatchObject({ refused: 'ring' });
    expect(judgeChange(history, move('2025-05-01'), TODAY)).toHaveProperty('edits');
  });

  test('an end before something still stood below, or before something merged into it', () => {
    const history = run([
      ...base,
      { kind: 'move', tree: 'territory', unitId: 'xa', parentId: 'tinh', day: '2025-06-01' },
    ]);
    const close = (day: string): UnitChange => ({ kind: 'close', unitId: 'huyen', day });
    expect(judgeChange(history, close('2025-05-31'), TODAY)).toMatchObject({ refused: 'changed_since' });
    expect(judgeChange(history, close('2025-06-01'), TODAY)).toHaveProperty('edits');
    const merged = run([
      ...base,
      create('xb', 'huyen'),
      { kind: 'merge', unitId: 'xa', intoId: 'xb', day: '2025-06-01' },
    ]);
    const end = judgeChange(merged, { kind: 'close', unitId: 'xb', day: '2025-05-01' }, TODAY);
    expect(end).toMatchObject({ refused: 'changed_since', day: '2025-06-01' });
  });
});

describe('a unit that is reopened', () => {
  const base = [create('tinh'), create('huyen', 'tinh'), create('xa', 'huyen'), create('xb', 'huyen')];
  const reopen = (day: string, undoesMerge = false): UnitChange => ({
    ...{ kind: 'reopen', unitId: 'xa', day, undoesMerge },
  });

  test('is there again from the day, below what it stood under, and not in between', () => {
    const history = run([
      ...base,
      { kind: 'close', unitId: 'xa', day: '2025-06-01' },
      { kind: 'merge', unitId: 'huyen', intoId: 'tinh', day: '2025-07-01' },
      reopen('2025-09-01'),
    ]);
    expect(history.spans.get('xa')).toMatchObject([
      { toDay: '2025-06-01', parentId: 'huyen' },
      { fromDay: '2025-09-01', parentId: 'tinh' },
    ]);
    expect(lineOnDay(history, 'territory', 'xa', '2025-10-01')).toEqual(['xa', 'tinh']);
    // Nothing can be dated into the time when it was closed.
    const move: UnitChange = {
      ...{ kind: 'move', tree: 'territory', unitId: 'xb', parentId: 'xa', day: '2025-08-01' },
    };
    expect(judgeChange(history, move, TODAY)).toMatchObject({ refused: 'begins_later', day: '2025-09-01' });
    const close = (day: string): UnitChange => ({ kind: 'close', unitId: 'xa', day });
    expect(judgeChange(history, close('2025-09-01'), TODAY)).toMatchObject({ refused: 'began_that_day' });
    expect(judgeChange(history, close('2025-09-02'), TODAY)).toHaveProperty('edits');
  });

  test('is refused while it is there, before it ended, and where it went into another, unless that is undone', () => {
    expect(judgeChange(run(base), reopen(TODAY), TODAY)).toMatchObject({ refused: 'not_ended' });
    const closed = run([...base, { kind: 'close', unitId: 'xa', day: '2025-06-01' }]);
    expect(judgeChange(closed, reopen('2025-05-31'), TODAY)).toMatchObject({ refused: 'changed_since' });
    const merged = run([...base, { kind: 'merge', unitId: 'xa', intoId: 'xb', day: '2025-06-01' }]);
    expect(judgeChange(merged, reopen(TODAY), TODAY)).toEqual({
      ...{ refused: 'merged', unitId: 'xb', day: '2025-06-01' },
    });
    const counts = [{ unitId: 'xa', day: '2025-05-01', count: 3 }];
    expect(sumUp(merged, 'territory', 'as_it_is_now', counts).get('xb')).toBe(3);
    const verdict = judgeChange(merged, reopen(TODAY, true), TODAY);
    if ('refused' in verdict) throw new Error(verdict.refused);
    applyChange(merged, verdict);
    const sums = sumUp(merged, 'territory', 'as_it_is_now', counts);
    expect([sums.get('xa'), sums.get('xb'), sums.get('tinh')]).toEqual([3, undefined, 3]);
  });
});

/** Units and days are drawn by number, so that most changes are about something that is there. */
const aStep = fc.record({
  kind: fc.constantFrom(
    'create',
    'create',
    'create',
    'rename',
    'move',
    'move',
    'merge',
    'split',
    'close',
    'reopen',
    'reopen',
  ),
  unit: fc.nat(12),
  other: fc.nat(12),
  third: fc.option(fc.nat(12), { nil: undefined }),
  day: fc.nat(30),
  tree: fc.constantFrom(...TREES),
  closes: fc.boolean(),
});

const dayOf = (day: number) => addDays('2026-10-22', day);

function toChange({
  kind,
  unit,
  other,
  third,
  day,
  tree,
  closes,
}: typeof aStep extends fc.Arbitrary<infer T> ? T : never): UnitChange {
  const [unitId, parentId] = [`u${unit}`, `u${other}`];
  const at = { unitId, day: dayOf(day) };
  switch (kind) {
    case 'create':
      return create(
        unitId,
        third === undefined ? undefined : parentId,
        at.day,
        third === undefined ? undefined : `u${third}`,
      );
    case 'rename':
      return { kind, ...at, name: `tên ${other}` };
    case 'merge':
      return { kind, ...at, intoId: parentId };
    case 'split':
      return { kind, ...at, intoIds: [parentId, `u${third ?? other}`], closes };
    case 'close':
      return { kind, ...at };
    case 'reopen':
      return { kind, ...at, undoesMerge: closes, ...(third === undefined ? {} : { parentId }) };
    default:
      return { kind: 'move', tree, ...at, ...(third === undefined ? {} : { parentId }) };
  }
}

const BASE = Array.from({ length: 7 }, (_, unit) => create(`u${unit}`, undefined, dayOf(0)));

/** Whatever was asked for, most of it in the order of time; what is refused changes nothing. */
const aHistory = fc
  .tuple(fc.array(aStep, { minLength: 10, maxLength: 60, size: 'max' }), fc.array(aStep, { maxLength: 10 }))
  .map(([steps, late]) => {
    const history = run(BASE);
    let accepted = 0;
    for (const step of [...steps.toSorted((a, b) => a.day - b.day), ...late]) {
      const verdict = judgeChange(history, toChange(step), TODAY);
      if ('refused' in verdict) continue;
      applyChange(history, verdict);
      accepted += 1;
    }
    return { history, accepted };
  });

const DAYS = Array.from({ length: 33 }, (_, index) => dayOf(index - 1));

describe('every history that changes can lead to', () => {
  test('has spans that follow one another, parents that are there on every day, and no ring on any', () => {
    let most = 0;
    fc.assert(
      fc.property(aHistory, ({ history, accepted }) => {
        most = Math.max(most, accepted);
        for (const [unitId, spans] of history.spans) {
          spans.forEach((span, index) => {
            // Between two of them the unit may have ended for a while.
            expect((span.toDay ?? '9') <= (spans[index + 1]?.fromDay ?? '9')).toBe(true);
            expect(span.fromDay < (span.toDay ?? '9')).toBe(true);
            for (const parentId of [span.parentId, span.sectorParentId]) {
              if (parentId === undefined) continue;
              const above = history.spans.get(parentId) ?? [];
              const isThere = (day: string) =>
                above.some(({ fromDay, toDay = '9' }) => fromDay <= day && day < toDay);
              // Where it was there at first, it could be gone only from the end of one of its spans on.
              const ends = above.flatMap(({ toDay }) => toDay ?? []);
              const within = ends.filter((day) => span.fromDay <= day && day < (span.toDay ?? '9'));
              expect([span.fromDay, ...within].every(isThere)).toBe(true);
            }
          });
          for (const tree of TREES) {
            for (const day of DAYS) expectNoRing(lineOnDayAtMost(history, tree, unitId, day));
            expectNoRing(lineOfToday(history, tree, unitId));
          }
        }
      }),
      { numRuns: 300 },
    );
    // Or nothing was tried.
    expect(most).toBeGreaterThan(15);
  });

  test('adds up to the whole in both views and both trees, and counts no unit twice', () => {
    fc.assert(
      fc.property(
        aHistory,
        fc.array(fc.tuple(fc.nat(12), fc.nat(32), fc.integer({ min: 1, max: 9 }))),
        ({ history }, drawn) => {
          const counts = drawn
            .map(([unit, day, count]) => ({ unitId: `u${unit}`, day: DAYS[day] ?? TODAY, count }))
            .filter(({ unitId }) => history.spans.has(unitId));
          const whole = counts.reduce((sum, { count }) => sum + count, 0);
          for (const tree of TREES) {
            for (const view of VIEWS) {
              const sums = sumUp(history, tree, view, counts);
              for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(whole);
              const tops = new Map<string, number>();
              for (const each of counts) {
                const line =
                  view === 'as_it_was'
                    ? lineOnDay(history, tree, each.unitId, each.day)
                    : lineOfToday(history, tree, each.unitId);
                const top = line.at(-1) ?? '';
                tops.set(top, (tops.get(top) ?? 0) + each.count);
              }
              expect([...tops.values()].reduce((sum, count) => sum + count, 0)).toBe(whole);
              for (const [top, count] of tops) expect(sums.get(top) ?? 0).toBeGreaterThanOrEqual(count);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('leads each unit to one that is there, unless it was split or closed', () => {
    fc.assert(
      fc.property(aHistory, ({ history }) => {
        for (const unitId of history.spans.keys()) {
          const found = leadsTo(history, unitId);
          const last = history.spans.get(found)?.at(-1);
          expect(last).toBeDefined();
          expect(history.mergedInto.has(found)).toBe(false);
          expect(findSpan(history, unitId, TODAY)).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A ring would never end: more steps than there are units are enough to know. */
function lineOnDayAtMost(
  history: UnitHistory,
  tree: (typeof TREES)[number],
  unitId: string,
  day: string,
): string[] {
  const line = [unitId];
  for (let steps = 0; steps <= history.spans.size; steps++) {
    const span = findSpan(history, line.at(-1) ?? '', day);
    const next = tree === 'territory' ? span?.parentId : span?.sectorParentId;
    if (next === undefined) break;
    line.push(next);
  }
  return line;
}

function expectNoRing(line: readonly string[]): void {
  expect(new Set(line).size).toBe(line.length);
}
