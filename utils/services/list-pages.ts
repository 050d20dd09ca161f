import type { ListedPage } from '../contract/page.ts';
import { starterPack } from '../domain/packs/starter-pack.ts';
import { connection } from '../storage/connection.ts';
import { readSettings } from '../storage/settings.ts';
import type { Device } from './device.ts';

/**
 * The official pages on which the panel may appear: those of the backend, the unit's own page as bound by hand, and the
 * national one. The first to name a page decides its role. Those whose number in Business Suite is known carry it.
 */
export async function listPages(device: Device): Promise<ListedPage[]> {
  const [paired, settings] = await Promise.all([
    connection.read(device.database),
    readSettings(device.database),
  ]);
  const pages = new Map<string, ListedPage>();
  const candidates = [
    ...(paired?.grant.pages ?? []),
    ...(settings.ownPage ? [settings.ownPage] : []),
    ...starterPack.pages,
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
