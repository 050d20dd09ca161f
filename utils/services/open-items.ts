import type { Connection } from '../contract/connection.ts';
import { OPEN_ITEMS_MOST } from '../contract/handover.ts';
import { OpenItemsOfDevice } from '../contract/handover-messages.ts';
import { toFurtherId, toPairedUnits } from '../domain/units/held-units.ts';
import { readExplanations, writeExplanation } from '../storage/explanations.ts';
import { putFollowUp, readFollowUps } from '../storage/follow-ups.ts';
import {
  readAddedShares,
  readExemptions,
  readOpenings,
  writeAddedShare,
  writeExemption,
  writeOpening,
} from '../storage/shares.ts';
import type { Device } from './device.ts';

type ItemsOfUnit = OpenItemsOfDevice['units'][number];

export function countOpenItems({ added, followUps, units }: OpenItemsOfDevice): number {
  const ofUnits = units.reduce(
    (sum, { exemptions, explanations }) => sum + exemptions.length + explanations.length,
    0,
  );
  return added.length + followUps.length + ofUnits;
}

/** What only this device knows, as much as one code carries: what helps least goes first, and of one kind the oldest. */
export async function collectOpenItems({ database }: Device, paired: Connection): Promise<OpenItemsOfDevice> {
  const [added, openings, followUps, units] = await Promise.all([
    readAddedShares(database),
    readOpenings(database),
    readFollowUps(database),
    Promise.all(
      toPairedUnits(paired).map(async (ofUnit): Promise<ItemsOfUnit> => {
        const furtherId = toFurtherId(ofUnit);
        const exemptions = await readExemptions(database, furtherId);
        const explanations = await readExplanations(database, furtherId);
        return {
          unitId: ofUnit.grant.unit.id,
          exemptions: exemptions.toSorted((a, b) => compareText(a.day, b.day)),
          explanations: explanations
            .map(({ unitId: _known, ...rest }) => rest)
            .toSorted((a, b) => compareText(a.to, b.to)),
        };
      }),
    ),
  ]);
  const items: OpenItemsOfDevice = {
    format: 'so-tay-open-items/2',
    added: added.toSorted((a, b) => compareText(a.addedAt, b.addedAt)),
    openings,
    followUps: followUps.toSorted((a, b) => compareText(a.changedOn, b.changedOn)),
    units,
  };
  const leastUsefulFirst = [
    items.openings,
    ...units.map(({ explanations }) => explanations),
    items.followUps,
    ...units.map(({ exemptions }) => exemptions),
    items.added,
  ];
  for (const list of leastUsefulFirst)
    while (list.length > 0 && JSON.stringify(items).length > OPEN_ITEMS_MOST)
      list.splice(0, Math.ceil(list.length / 4));
  return items;
}

/**
 * Puts what another device left where it belongs here. What this device has already stays as it is, and what is of a unit that it does not
 * have is left out. Items that cannot be read are nobody's: the log is there without them.
 * @returns how many items came.
 */
export async function takeOpenItems({ database }: Device, paired: Connection, text: string): Promise<number> {
  const parsed = OpenItemsOfDevice.safeParse(readJson(text));
  if (!parsed.success) return 0;
  const { added, openings, followUps, units } = parsed.data;
  const known = {
    added: await readAddedShares(database),
    openings: await readOpenings(database),
    followUps: await readFollowUps(database),
  };
  for (const item of listNew(added, known.added, (each) => each.item.id))
    await writeAddedShare(database, item);
  for (const item of listNew(openings, known.openings, (each) => each.itemId))
    await writeOpening(database, item);
  for (const item of listNew(followUps, known.followUps, (each) => each.activityId))
    await putFollowUp(database, item);
  const taken: ItemsOfUnit[] = [];
  for (const ofUnit of toPairedUnits(paired)) {
    const items = units.find(({ unitId }) => unitId === ofUnit.grant.unit.id);
    if (!items) continue;
    await takeItemsOfUnit(database, items, toFurtherId(ofUnit));
    taken.push(items);
  }
  return countOpenItems({ ...parsed.data, units: taken });
}

async function takeItemsOfUnit(
  database: Device['database'],
  { exemptions, explanations }: ItemsOfUnit,
  furtherId: string | undefined,
): Promise<void> {
  const exempted = await readExemptions(database, furtherId);
  const explained = await readExplanations(database, furtherId);
  for (const item of listNew(exemptions, exempted, ({ itemId }) => itemId))
    await writeExemption(database, item, furtherId);
  for (const item of listNew(explanations, explained, ({ key }) => key))
    await writeExplanation(database, item, furtherId);
}

function listNew<T>(items: readonly T[], known: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set(known.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
