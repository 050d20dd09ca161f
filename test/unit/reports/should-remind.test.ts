import { describe, expect, test } from 'vitest';
import { shouldRemind } from '../../../utils/domain/reports/should-remind.ts';
import { toBadge } from '../../../utils/domain/reports/to-badge.ts';
import { aDesk, aShare } from '../../builders/a-desk.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const share = (dueOn: string | undefined, state: 'to_do' | 'done' = 'to_do') =>
  aShare({ item: aShareItem(dueOn === undefined ? {} : { dueOn }), state });

describe('the badge', () => {
  test('counts what was refused, and what is to be shared today or should have been', () => {
    const shares = [
      share('2026-11-21'),
      share('2026-11-20'),
      share('2026-11-22'),
      share(undefined),
      share('2026-11-21', 'done'),
    ];
    expect(toBadge(aDesk({ shares, outbox: { waiting: 7, refused: 2 } }))).toEqual({ refused: 2, due: 2 });
  });
});

describe('a reminder', () => {
  const situation = {
    gentle: { quietFrom: '18:00', quietTo: '07:30' },
    badge: { refused: 0, due: 1 },
    // 09:00 in Viet Nam.
    now: '2026-11-21T02:00:00.000Z',
    today: '2026-11-21',
    remindedOn: undefined,
  };
  test.each([
    ['when something is due', {}, true],
    ['when something was refused', { badge: { refused: 1, due: 0 } }, true],
    ['on the day after the last one', { remindedOn: '2026-11-20' }, true],
    ['not when nothing is due', { badge: { refused: 0, due: 0 } }, false],
    ['not twice a day', { remindedOn: '2026-11-21' }, false],
    ['not unless it was turned on', { gentle: undefined }, false],
    ['not at 23:00', { now: '2026-11-21T16:00:00.000Z' }, false],
    ['not at 07:29', { now: '2026-11-21T00:29:00.000Z' }, false],
    ['at 07:30', { now: '2026-11-21T00:30:00.000Z' }, true],
    ['not at noon, when noon is quiet', { gentle: { quietFrom: '08:00', quietTo: '13:00' } }, false],
    ['at any hour, when both ends are the same', { gentle: { quietFrom: '09:00', quietTo: '09:00' } }, true],
  ])('%s', (_, over, expected) => {
    expect(shouldRemind({ ...situation, ...over })).toBe(expected);
  });
});
