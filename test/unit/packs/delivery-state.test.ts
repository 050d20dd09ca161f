import { describe, expect, test } from 'vitest';
import {
  DELIVERY_ORDERS,
  findDeliveries,
  sortDeliveries,
  toDeliveryState,
  toListed,
} from '../../../utils/domain/packs/delivery-state.ts';
import { aUnitDelivery } from '../../builders/coordinator-actions.ts';

const rows = [
  aUnitDelivery({ id: 'a', name: 'Công đoàn Đội 10', received: 1, shown: 1 }),
  aUnitDelivery({ id: 'b', name: 'Công đoàn Đội 9', devices: 0 }),
  aUnitDelivery({ id: 'c', name: 'An Bình' }),
  aUnitDelivery({ id: 'd', name: 'Ấn tượng', received: 1, above: { id: 'x', name: 'Bến Tre' } }),
];
const idsOf = (listed: readonly { row: { unit: { id: string } } }[]) => listed.map(({ row }) => row.unit.id);

describe('units with how far a pack has come', () => {
  test('the furthest device counts, and without one nobody could receive it', () => {
    expect(rows.map(toDeliveryState)).toEqual(['shown', 'no_device', 'waiting', 'received']);
  });

  test('who needs a word stands first; by name numbers count as numbers', () => {
    const orders = DELIVERY_ORDERS.map((order) => idsOf(sortDeliveries(toListed(rows), order)));
    expect(orders).toEqual([
      ['c', 'b', 'd', 'a'],
      ['c', 'd', 'b', 'a'],
      ['d', 'c', 'b', 'a'],
    ]);
  });

  test('are found by name, superior and code, with marks or without', () => {
    const find = (words: string) => idsOf(findDeliveries(toListed(rows), words));
    expect(find('doi cong')).toEqual(['a', 'b']);
    expect(find('bến')).toEqual(['d']);
    expect(find('')).toHaveLength(4);
    expect(find('khong co')).toEqual([]);
  });

  test('ten thousand of them are each there once, in every order', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aUnitDelivery({ id: `u-${index}`, name: `Công đoàn số ${index % 5000}`, received: index % 2 }),
    );
    const listed = toListed(many);
    for (const order of DELIVERY_ORDERS)
      expect(new Set(idsOf(sortDeliveries(listed, order))).size).toBe(many.length);
  });
});
