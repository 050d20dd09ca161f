import type { PairedUnit } from '../contract/connection.ts';
import type { ListedPage } from '../contract/page.ts';
import type { ShareItem } from '../contract/share-item.ts';
import type { ShareEntry } from '../contract/share-state.ts';
import type { UnitShare } from '../contract/unit-shares.ts';
import type { MergedPacks } from '../domain/packs/merge-packs.ts';
import { withLearned } from '../domain/shares/learned-aliases.ts';
import { toShareEntries } from '../domain/shares/to-share-entries.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { isPageOfOther, toFurtherId } from '../domain/units/held-units.ts';
import { readLearnedAliases } from '../storage/aliases.ts';
import { readSettings } from '../storage/settings.ts';
import { readShared } from '../storage/shared.ts';
import { readAddedShares, readExemptions, readOpenings, unitShares } from '../storage/shares.ts';
import type { Device } from './device.ts';
import { toListedPages } from './list-pages.ts';
import { readMerged } from './read-packs.ts';
import { readPaired } from './read-paired.ts';

/** The items of packs and those that the admin added; of two with one id, the coordinator's stays. */
export async function readShareItems(device: Device, ofPacks: readonly ShareItem[]): Promise<ShareItem[]> {
  const added = await readAddedShares(device.database);
  const known = new Set(ofPacks.map(({ id }) => id));
  return [...ofPacks, ...added.flatMap(({ item }) => (known.has(item.id) ? [] : [item]))];
}

/** What the server told of the unit's other devices, as long as this device is of that unit. */
export async function readUnitShares(device: Device, paired: PairedUnit | undefined): Promise<UnitShare[]> {
  const kept = await unitShares(paired && toFurtherId(paired)).read(device.database);
  return kept !== undefined && kept.unitId === paired?.grant.unit.id ? kept.shares : [];
}

/** The whole checklist as it stands today, however long. */
export async function readShareEntries(
  device: Device,
  paired: PairedUnit | undefined,
  merged: Pick<MergedPacks, 'shareItems' | 'campaigns'>,
  ofUnit: readonly UnitShare[],
): Promise<ShareEntry[]> {
  const { database } = device;
  const [items, shared, exemptions, openings, learned] = await Promise.all([
    readShareItems(device, merged.shareItems),
    readShared(database),
    readExemptions(database, paired && toFurtherId(paired)),
    readOpenings(database),
    readLearnedAliases(database),
  ]);
  // What another unit of the device shared on its page is that unit's.
  const ofThisUnit = shared.filter(({ pageKey }) => !isPageOfOther(paired, pageKey));
  const added = new Set(items.slice(merged.shareItems.length).map(({ id }) => id));
  const campaignTitles = new Map(merged.campaigns.map(({ id, title }) => [id, title]));
  return toShareEntries(
    withLearned(items, learned),
    { shared: ofThisUnit, unitShares: ofUnit, exemptions, openings, added, campaignTitles },
    toVietnamDay(device.now()),
  );
}

/** The same for who has read nothing yet, with the pages that the unit knows. */
export async function readChecklist(device: Device): Promise<{ shares: ShareEntry[]; pages: ListedPage[] }> {
  const [paired, settings] = await Promise.all([readPaired(device), readSettings(device.database)]);
  const merged = await readMerged(device, paired, toVietnamDay(device.now()));
  const shares = await readShareEntries(device, paired, merged, await readUnitShares(device, paired));
  return { shares, pages: toListedPages(paired, settings, merged.pages) };
}
