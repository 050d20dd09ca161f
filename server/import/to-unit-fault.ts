import type { ImportWords } from '../../utils/i18n/import-dictionary.ts';
import type { UnitStates } from '../store/units.ts';

/** What is wrong with the code of a unit that must be there today; undefined when nothing is. */
export function toUnitFault(unitId: string, units: UnitStates, words: ImportWords): string | undefined {
  if (unitId === '') return words.missing;
  const closedOn = units.get(unitId);
  if (closedOn === undefined) return words.unitUnknown(unitId);
  return closedOn === null ? undefined : words.unitEnded(unitId, closedOn);
}
