import { describe, expect, test } from 'vitest';
import type { BoardRow } from '../../../utils/contract/week-report.ts';
import {
  BOARD_ORDERS,
  BOARD_PARTS,
  type BoardChoice,
  chooseRows,
  toBoardPart,
  toReported,
  toSilentNames,
} from '../../../utils/domain/reports/board.ts';
import { aBoardRow, aSilentRow, counts } from '../../builders/board-actions.ts';
import { fc } from '../../builders/properties.ts';

const everything: BoardChoice = { words: '', part: 'all', order: 'name' };
const names = (rows: readonly BoardRow[]) => rows.map(({ unit }) => unit.name);

test.each<[string, BoardRow['report'], string | undefined]>([
  ['nobody asks', undefined, undefined],
  ['open', { state: 'open', revision: 0 }, 'silent'],
  ['locked without a report', { state: 'locked', revision: 0 }, 'silent'],
  [
    'locked with one',
    { state: 'locked', revision: 1, submittedAt: '2026-11-16T02:00:00.000Z', late: true },
    'late',
  ],
  [
    'nothing',
    { state: 'nothing', revision: 1, submittedAt: '2026-11-16T02:00:00.000Z', late: true },
    'nothing',
  ],
  ['returned', { state: 'returned', revision: 1, submittedAt: '2026-11-16T02:00:00.000Z' }, 'returned'],
  [
    'accepted',
    { state: 'accepted', revision: 1, submittedAt: '2026-11-16T02:00:00.000Z', late: false },
    'onTime',
  ],
])('a unit whose report is: %s', (_, report, part) => {
  expect(toBoardPart(report ? { report } : {})).toBe(part);
});

describe('the chosen rows', () => {
  const rows = [
    aBoardRow({ id: 'b', name: 'Công đoàn xã Đường Lâm', counts: counts({ onTime: 3, silent: 2 }) }),
    aSilentRow('a', 'Công đoàn phường Ô Chợ Dừa'),
    aBoardRow({ id: 'c', name: 'Công đoàn cơ sở Ánh Dương', counts: counts({ late: 1 }) }),
    aBoardRow({ id: 'd', name: 'Công đoàn cơ sở An Bình', sums: { activities: 90, kinds: {}, content: {} } }),
  ];

  test('stand by name as Vietnamese names do', () => {
    expect(names(chooseRows(rows, everything))).toEqual([
      'Công đoàn cơ sở An Bình',
      'Công đoàn cơ sở Ánh Dương',
      'Công đoàn phường Ô Chợ Dừa',
      'Công đoàn xã Đường Lâm',
    ]);
  });

  test('are found by words without marks, in any order, and by their code', () => {
    expect(names(chooseRows(rows, { ...everything, words: 'lam DUONG' }))).toEqual([
      'Công đoàn xã Đường Lâm',
    ]);
    expect(chooseRows(rows, { ...everything, words: 'không có' })).toEqual([]);
  });

  test('are narrowed to what somebody below did', () => {
    expect(names(chooseRows(rows, { ...everything, part: 'silent', order: 'silent' }))).toEqual([
      'Công đoàn xã Đường Lâm',
      'Công đoàn phường Ô Chợ Dừa',
    ]);
  });

  test('are ordered by a figure, the largest first', () => {
    expect(names(chooseRows(rows, { ...everything, order: 'activities' }))[0]).toBe(
      'Công đoàn cơ sở An Bình',
    );
  });

  test('are never more than there are, none twice, whatever is chosen', () => {
    const row = fc
      .record({
        id: fc.stringMatching(/^[a-z]{1,6}$/),
        name: fc.string({ maxLength: 12 }),
        onTime: fc.nat(9),
        silent: fc.nat(9),
      })
      .map(({ id, name, onTime, silent }) => aBoardRow({ id, name, counts: counts({ onTime, silent }) }));
    const choice = fc.record({
      words: fc.string({ maxLength: 4 }),
      part: fc.constantFrom('all' as const, ...BOARD_PARTS),
      order: fc.constantFrom(...BOARD_ORDERS),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ unit }) => unit.id }), choice, (given, chosen) => {
        const found = chooseRows(given, chosen);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((each) => given.includes(each))).toBe(true);
        if (chosen.words.trim() === '' && chosen.part === 'all') expect(found).toHaveLength(given.length);
        const figures = chosen.order === 'silent' ? found.map(({ counts: { silent } }) => silent) : [];
        expect(figures).toEqual(figures.toSorted((a, b) => b - a));
      }),
    );
  });

  test('five thousand of them are chosen in one go', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      aSilentRow(`u-${index}`, `Công đoàn cơ sở số ${index}`),
    );
    const found = names(chooseRows(many, everything));
    expect(found.slice(0, 3)).toEqual([
      'Công đoàn cơ sở số 0',
      'Công đoàn cơ sở số 1',
      'Công đoàn cơ sở số 2',
    ]);
    expect(found).toHaveLength(5000);
  });
});

test('what was returned is not yet reported', () => {
  expect(toReported(counts({ onTime: 4, late: 2, nothing: 1, returned: 3, silent: 5 }))).toBe(7);
});

test('only units whose own report has not come are named in a friendly word', () => {
  const below = aBoardRow({ id: 'x', name: 'Liên đoàn', below: 4, counts: counts({ silent: 4 }) });
  expect(toSilentNames([below, aSilentRow('b', 'Bình An'), aSilentRow('a', 'An Hòa')])).toEqual([
    'An Hòa',
    'Bình An',
  ]);
});
