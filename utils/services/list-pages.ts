import type { Connection } from '../contract/connection.ts';
import type { ListedPage } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { connection } from '../storage/connection.ts';
import { readSettings } from '../storage/settings.ts';
import type { Device } from './device.ts';
import { readMerged } from './read-packs.ts';

/** The official pages on which the panel may appear. */
export async function listPages(device: Device): Promise<ListedPage[]> {
  const [paired, settings] = await Promise.all([
    connection.read(device.database),
    readSettings(device.database),
  ]);
  const { pages } = await readMerged(device, paired, toVietnamDay(device.now()));
  return toListedPages(paired, settings, pages);
}

/**
 * The pages of the backend, the unit's own page as bound by hand, and those of the packs, which can name other pages than the
 * unit's own only. The first to name a page decides its role. Those whose number in Business Suite is known carry it.
 */
export function toListedPages(
  paired: Connection | undefined,
  settings: Settings,
  ofPacks: readonly ListedPage[],
): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  const candidates = [
    ...(paired?.grant.pages ?? []),
    ...(settings.ownPage ? [settings.ownPage] : []),
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
