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

export const DELIVERY_ORDERS = ['state', 'name', 'above'] as const;
export type DeliveryOrder = (typeof DELIVERY_ORDERS)[number];

/** A unit with what it is found and sorted by, worked out once: there may be a hundred thousand. */
export interface ListedDelivery {
  row: UnitDelivery;
  name: string;
  above: string;
  text: string;
  rank: number;
}

/** Who needs a word first stands first. */
const STATES: readonly DeliveryState[] = ['waiting', 'no_device', 'received', 'shown'];

export function toListed(rows: readonly UnitDelivery[]): ListedDelivery[] {
  // Many stand below the same unit.
  const superiors = new Map<string, string>();
  const fold = (name: string) => {
    const folded = superiors.get(name) ?? toToneless(name);
    superiors.set(name, folded);
    return folded;
  };
  return rows.map((row) => {
    const [name, above] = [toToneless(row.unit.name), fold(row.above?.name ?? '')];
    const text = `${name} ${row.unit.id} ${above}`;
    return {
      row,
      name: inOrder(name),
      above: inOrder(above),
      text,
      rank: STATES.indexOf(toDeliveryState(row)),
    };
  });
}

export function sortDeliveries(listed: readonly ListedDelivery[], order: DeliveryOrder): ListedDelivery[] {
  return listed.toSorted(
    (a, b) =>
      (order === 'state' ? a.rank - b.rank : order === 'above' ? compare(a.above, b.above) : 0) ||
      compare(a.name, b.name) ||
      compare(a.row.unit.id, b.row.unit.id),
  );
}

/** Those whose name, superior or code has all the typed words, with or without their marks. */
export function findDeliveries(listed: readonly ListedDelivery[], words: string): readonly ListedDelivery[] {
  const needles = toToneless(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return needles.length === 0
    ? listed
    : listed.filter(({ text }) => needles.every((needle) => text.includes(needle)));
}

/** Plain letters are compared, not by the rules of a language, which takes seconds for so many; 10 comes after 9 all the same. */
const inOrder = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
