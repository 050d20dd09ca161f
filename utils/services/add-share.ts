import type { ListedPage } from '../contract/page.ts';
import type { ShareItem } from '../contract/share-item.ts';
import type { AddOutcome, LinkRefusal, ShareEntry } from '../contract/share-state.ts';
import { toAddedId, toItemIdentity } from '../domain/shares/item-identity.ts';
import { type JudgedPost, judgePost, type RefusedLink } from '../domain/shares/judge-link.ts';
import { isSameItem } from '../domain/shares/post-identity.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { linkShared } from '../storage/shared.ts';
import { eraseAddedShare, writeAddedShare } from '../storage/shares.ts';
import type { Device } from './device.ts';
import { type JudgedArticle, judgeArticle } from './judge-article.ts';
import { listPages } from './list-pages.ts';
import { readChecklist } from './read-shares.ts';

interface GivenShare {
  link: string;
  title?: string | undefined;
  publishedOn?: string | undefined;
}

/** Puts a post of a listed page, or an article, on this device's checklist. The same post is the same item, on any device of the unit. */
export function addShare(device: Device, given: GivenShare): Promise<AddOutcome> {
  return device.withLock('shares', async () => {
    const { shares, pages } = await readChecklist(device);
    const judged = judge(device, given.link.trim(), pages);
    if (judged.kind === 'refused') return { outcome: 'refused', reason: judged.reason };
    if (judged.kind === 'post' && judged.page.role === 'own')
      return { outcome: 'refused', reason: 'own_page' };
    const id = await hashToId(judged.name);
    const known = findKnown(device, shares, judged, id);
    if (known) return { outcome: 'already', itemId: known.item.id, title: known.item.title };
    const title = given.title?.trim().normalize('NFC') || (judged.kind === 'post' ? judged.page.name : '');
    if (title === '') return { outcome: 'refused', reason: 'title_missing' };
    const item = toItem(judged, { id, title, publishedOn: given.publishedOn ?? toVietnamDay(device.now()) });
    await writeAddedShare(device.database, { item, addedAt: device.now().toISOString() });
    return { outcome: 'added', itemId: id, title };
  });
}

/** Takes an added item off the list again; what was done about it stays in the log. */
export function removeShare(device: Device, itemId: string): Promise<void> {
  return eraseAddedShare(device.database, itemId);
}

/** Notes the unit's own post by which an item was shared; the reason when the link is none of the own page. */
export async function linkShare(
  device: Device,
  itemId: string,
  link: string,
): Promise<LinkRefusal | undefined> {
  const judged = judgePost(device.readAddress(link.trim()), await listPages(device));
  if (judged.kind === 'refused') return judged.reason;
  if (judged.page.role !== 'own') return 'not_own_page';
  await linkShared(device.database, itemId, judged.link);
  return undefined;
}

function judge(
  device: Device,
  link: string,
  pages: readonly ListedPage[],
): JudgedPost | JudgedArticle | RefusedLink {
  const address = device.readAddress(link);
  return address.kind === 'not_facebook' ? judgeArticle(link) : judgePost(address, pages);
}

function findKnown(
  device: Device,
  shares: readonly ShareEntry[],
  judged: JudgedPost | JudgedArticle,
  id: string,
): ShareEntry | undefined {
  return shares.find(({ item }) => {
    if (item.id === id) return true;
    if (judged.kind === 'post')
      return isSameItem(toItemIdentity(item, device.readAddress), judged.identity) === 'certain';
    if (item.pageKey !== undefined) return false;
    const other = judgeArticle(item.link);
    return other.kind === 'article' && other.name === judged.name;
  });
}

function toItem(
  judged: JudgedPost | JudgedArticle,
  facts: Pick<ShareItem, 'id' | 'title' | 'publishedOn'>,
): ShareItem {
  if (judged.kind === 'article') return { ...facts, link: judged.link, publisher: judged.publisher };
  const { numericId, aliases } = judged.identity;
  return {
    ...facts,
    link: judged.link,
    pageKey: judged.page.key,
    ...(numericId === undefined ? {} : { numericId }),
    ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
  };
}

/** A hash, because names of posts know capitals and ids do not. 128 bits. */
async function hashToId(name: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  const hex = Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return toAddedId(hex);
}
