import type { Target } from '../../contract/target.ts';
import type { Unit } from '../../contract/unit.ts';

/** Whether a target is meant for a unit: by its level, and by the units named and everything below them. */
export function isTargetFor({ levels, units }: Pick<Target, 'levels' | 'units'>, unit: Unit): boolean {
  const line = [...(unit.above ?? []), unit.id];
  const isLevel = levels === undefined || (unit.level !== undefined && levels.includes(unit.level));
  return isLevel && (units === undefined || units.some((id) => line.includes(id)));
}
