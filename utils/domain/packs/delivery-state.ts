import type { UnitDelivery } from '../../contract/pack-delivery.ts';
import { toToneless } from '../text/toneless.ts';

/** Where a version of a pack stands at a unit, the furthest of its devices counting. `no_device`: nobody there could receive it. */
export type DeliveryState = 'shown' | 'received' | 'waiting' | 'no_device';

export function toDeliveryState({
  devices,
  received,
  shown,
}: Pick<UnitDelivery, 'devices' | 'received' | 'shown'>): DeliveryState {
  if (devices === 0) return 'no_device';
  if (shown > 0) return 'shown';
  return received > 0 ? 'received' : 'waiting';
}

export const DELIVERY_ORDERS = ['name', 'above', 'state'] as const;
export type DeliveryOrder = (typeof DELIVERY_ORDERS)[number];

/** Who needs a word first stands first. */
const STATES: readonly DeliveryState[] = ['waiting', 'no_device', 'received', 'shown'];
const collator = new Intl.Collator('vi', { numeric: true });

/** Those units whose name, superior or code has all the typed words, with or without their marks, in the chosen order. */
export function chooseDeliveries(
  rows: readonly UnitDelivery[],
  words: string,
  order: DeliveryOrder,
): UnitDelivery[] {
  const needles = toToneless(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen =
    needles.length === 0
      ? [...rows]
      : rows.filter(({ unit, above }) => {
          const text = toToneless(`${unit.name} ${unit.id} ${above?.name ?? ''}`);
          return needles.every((needle) => text.includes(needle));
        });
  const rank = (row: UnitDelivery) => STATES.indexOf(toDeliveryState(row));
  return chosen.sort(
    (a, b) =>
      (order === 'state' ? rank(a) - rank(b) : 0) ||
      (order === 'above' ? collator.compare(a.above?.name ?? '', b.above?.name ?? '') : 0) ||
      collator.compare(a.unit.name, b.unit.name) ||
      (a.unit.id < b.unit.id ? -1 : 1),
  );
}
