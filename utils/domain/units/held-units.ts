import type { Connection, PairedUnit } from '../../contract/connection.ts';
import type { HeldUnit } from '../../contract/held-unit.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { ListedPage } from '../../contract/page.ts';

/** The pairing as it stands for each unit of the device, the first unit first. */
export function toPairedUnits(paired: Connection): PairedUnit[] {
  const { further = [], ended, grant } = paired;
  if (further.length === 0) return [paired];
  const held: HeldUnit[] = [...(ended ? [] : [grant]), ...further];
  return held.map(({ unit, pages, merged = [] }) => {
    const own = toOwnKeys({ pages });
    const others = held
      .flatMap((each) => each.pages)
      .filter(({ role, key }) => role === 'own' && !own.includes(key.toLowerCase()));
    const amongSeveral = { firstUnitId: grant.unit.id, merged, others };
    return { ...paired, grant: { ...grant, unit, pages }, amongSeveral };
  });
}

/** The same for one unit; for the first where the device has no such unit. */
export function findPairedUnit(
  paired: Connection | undefined,
  unitId: string | undefined,
): PairedUnit | undefined {
  const units = paired ? toPairedUnits(paired) : [];
  return units.find(({ grant }) => grant.unit.id === unitId) ?? units[0];
}

/** The one unit whose own page this is; undefined where it is none's or several units'. */
export function findUnitOfPage(paired: Connection, pageKey: string): string | undefined {
  const of = toPairedUnits(paired).filter(({ grant }) => toOwnKeys(grant).includes(pageKey.toLowerCase()));
  return of.length === 1 ? of[0]?.grant.unit.id : undefined;
}

/** The unit where it is not the one that the device was paired with. What is about that one names none, as it always did. */
export function toFurtherId({ grant, amongSeveral }: PairedUnit): string | undefined {
  const { id } = grant.unit;
  return amongSeveral && amongSeveral.firstUnitId !== id ? id : undefined;
}

/** What to say to the backend of the unit that is meant. */
export function toUnitQuery(paired: PairedUnit): { unit?: string } {
  const unit = toFurtherId(paired);
  return unit === undefined ? {} : { unit };
}

/** Whether an entry is of this unit. Unpaired, all are. */
export function isOfUnit(
  paired: PairedUnit | undefined,
  { unitId, activity }: Pick<LogEntry, 'unitId' | 'activity'>,
): boolean {
  if (!paired) return true;
  const { grant, amongSeveral } = paired;
  const of = unitId ?? activity.unitId ?? amongSeveral?.firstUnitId ?? grant.unit.id;
  return of === grant.unit.id || (amongSeveral?.merged.includes(of) ?? false);
}

/** Whether what was done on this page was done for another unit of the device. */
export function isPageOfOther(paired: PairedUnit | undefined, pageKey: string): boolean {
  const others = paired?.amongSeveral?.others ?? [];
  return others.some(({ key }) => key.toLowerCase() === pageKey.toLowerCase());
}

/** To one unit, the own page of another is an official page like others. */
export function listPagesOfOthers(paired: PairedUnit | undefined): ListedPage[] {
  return (paired?.amongSeveral?.others ?? []).map((page) => ({ ...page, role: 'listed' }));
}

function toOwnKeys({ pages }: Pick<HeldUnit, 'pages'>): string[] {
  return pages.filter(({ role }) => role === 'own').map(({ key }) => key.toLowerCase());
}
