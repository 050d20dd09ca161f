import type { Pack } from '../../contract/pack.ts';
import type { Unit } from '../../contract/unit.ts';

/**
 * Whether a pack is for a unit. A unit takes packs of itself and of the units above it, never of a stranger; the aim narrows
 * that down further. A level, kind or cohort that the unit does not have is not hit.
 */
export function isAimedAt({ unitId, aim }: Pick<Pack, 'unitId' | 'aim'>, unit: Unit): boolean {
  const line = [...(unit.above ?? []), unit.id];
  if (unitId !== undefined && !line.includes(unitId)) return false;
  if (!aim) return true;
  return (
    (aim.units === undefined || aim.units.some((id) => line.includes(id))) &&
    hits(aim.levels, unit.level) &&
    hits(aim.kinds, unit.kind) &&
    hits(aim.cohorts, unit.cohort)
  );
}

function hits<T>(wanted: readonly T[] | undefined, own: T | undefined): boolean {
  return wanted === undefined || (own !== undefined && wanted.includes(own));
}
