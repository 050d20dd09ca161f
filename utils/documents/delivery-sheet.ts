import type { UnitDelivery } from '../contract/pack-delivery.ts';
import { toDeliveryState } from '../domain/packs/delivery-state.ts';
import type { toBoardWords } from '../i18n/board-dictionary.ts';
import { toTextCell } from './board-cells.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

type Words = ReturnType<typeof toBoardWords>;

const WIDTHS = {
  unit: 20,
  name: 44,
  level: 24,
  above: 20,
  aboveName: 44,
  state: 22,
  devices: 14,
  received: 14,
  shown: 14,
};
type Column = keyof typeof WIDTHS;
const names = Object.keys(WIDTHS) as Column[];

export function toDeliveryColumns({ boardFile, deliveryFile }: Words): SheetColumn[] {
  const titles: Record<Column, string> = { ...boardFile.columns, ...deliveryFile.columns };
  return names.map((name) => ({ title: titles[name], width: WIDTHS[name] }));
}

/** One unit with how far a version of a pack has come there. */
export function toDeliveryCells(delivery: UnitDelivery, { deliveryFile, levels }: Words): SheetCell[] {
  const { unit, above, devices, received, shown } = delivery;
  const cells: Record<Column, SheetCell> = {
    unit: toTextCell(unit.id),
    name: toTextCell(unit.name),
    level: toTextCell(unit.level && levels[unit.level]),
    above: toTextCell(above?.id),
    aboveName: toTextCell(above?.name),
    state: toTextCell(deliveryFile.states[toDeliveryState(delivery)]),
    devices: { kind: 'number', value: devices },
    received: { kind: 'number', value: received },
    shown: { kind: 'number', value: shown },
  };
  return names.map((name) => cells[name]);
}
