import type { PairedUnit } from '../contract/connection.ts';
import type { ListedPage } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { findUnitOfPage, isPageOfOther, listPagesOfOthers } from '../domain/units/held-units.ts';
import { connection } from '../storage/connection.ts';
import { readSettings } from '../storage/settings.ts';
import type { Device } from './device.ts';
import { readMerged } from './read-packs.ts';
import { readPaired } from './read-paired.ts';

/** The official pages on which the panel may appear, as they are to the unit that is asked about. */
export async function listPages(device: Device): Promise<ListedPage[]> {
  const [paired, settings] = await Promise.all([readPaired(device), readSettings(device.database)]);
  const { pages } = await readMerged(device, paired, toVietnamDay(device.now()));
  return toListedPages(paired, settings, pages);
}

/** What is an own page to any unit, for who does not know yet which unit is in front. */
export async function listAllPages(device: Device): Promise<ListedPage[]> {
  const paired = await connection.read(device.database);
  const pages = await listPages(device);
  if (!paired?.further) return pages;
  return pages.map((page) =>
    findUnitOfPage(paired, page.key) === undefined ? page : { ...page, role: 'own' },
  );
}

/**
 * The pages of the backend, the unit's own page as bound by hand, and those of the packs, which can name other pages than the
 * unit's own only. The first to name a page decides its role. Those whose number in Business Suite is known carry it.
 */
export function toListedPages(
  paired: PairedUnit | undefined,
  settings: Settings,
  ofPacks: readonly ListedPage[],
): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  const candidates = [
    ...(paired?.grant.pages ?? []),
    ...(settings.ownPage && !isPageOfOther(paired, settings.ownPage.key) ? [settings.ownPage] : []),
    ...listPagesOfOthers(paired),
    ...ofPacks.filter(({ role }) => role !== 'own'),
  ];
  for (const page of candidates) {
    const key = page.key.toLowerCase();
    if (!pages.has(key)) pages.set(key, page);
  }
  const { pageNumbers = {} } = settings;
  return [...pages.values()].map((page) => {
    const number = pageNumbers[page.key];
    return number === undefined ? page : { ...page, number };
  });
}
