import { describe, expect, test } from 'vitest';
import { Right } from '../../../utils/contract/right.ts';
import { isInForce, isPermitted, listRights, listTops } from '../../../utils/domain/units/rights.ts';

const DAY = '2026-11-21';
const LINE = ['truong', 'phuong', 'tinh'];

/** The table once more, by hand: a change of it must be written twice. */
const EXPECTED: Record<Right, readonly Right[]> = {
  look: ['look'],
  enter: ['look', 'enter'],
  review: ['look', 'review'],
  coordinate: ['look', 'review', 'coordinate'],
};

const aGrant = (right: Right, unitId = 'phuong', days: { fromDay?: string; toDay?: string } = {}) => ({
  unitId,
  right,
  fromDay: '2026-01-01',
  ...days,
});

describe.each(Right.options)('the right to %s', (given) => {
  test.each(Right.options)('includes to %s only as the table says', (wanted) => {
    expect(isPermitted([aGrant(given)], wanted, LINE, DAY)).toBe(EXPECTED[given].includes(wanted));
  });

  test('is for the unit and all below it, and for nothing above or beside', () => {
    expect(isPermitted([aGrant(given)], 'look', LINE, DAY)).toBe(true);
    expect(isPermitted([aGrant(given)], 'look', ['phuong', 'tinh'], DAY)).toBe(true);
    expect(isPermitted([aGrant(given)], 'look', ['tinh'], DAY)).toBe(false);
    expect(isPermitted([aGrant(given)], 'look', ['truong-khac', 'phuong-khac', 'tinh'], DAY)).toBe(false);
  });
});

test.each([
  ['2026-11-21', undefined, true],
  ['2026-11-22', undefined, false],
  ['2026-01-01', '2026-11-21', false],
  ['2026-01-01', '2026-11-22', true],
  ['2026-11-21', '2026-11-21', false],
])('a right from %s until before %s is in force today: %s', (fromDay, toDay, inForce) => {
  const days = { fromDay, ...(toDay === undefined ? {} : { toDay }) };
  expect(isInForce(days, DAY)).toBe(inForce);
  expect(isPermitted([aGrant('coordinate', 'phuong', days)], 'look', LINE, DAY)).toBe(inForce);
});

test('without a grant there is no right; with several, what any of them gives', () => {
  expect(listRights([], LINE, DAY)).toEqual([]);
  const grants = [aGrant('enter'), aGrant('review', 'tinh'), aGrant('coordinate', 'noi-khac')];
  expect(listRights(grants, LINE, DAY)).toEqual(['look', 'enter', 'review']);
  expect(listTops(grants, 'look', DAY)).toEqual(['phuong', 'tinh', 'noi-khac']);
  expect(listTops(grants, 'coordinate', DAY)).toEqual(['noi-khac']);
});
