import { findAll, readLabels } from './adapter.ts';
import type { FacebookAddress, FacebookKind } from './address/address.ts';
import { readAddress } from './address/read-address.ts';
import { isInComment } from './find-posts.ts';
import { isLabel, readLabelledBy, toLabel, toLabels } from './label.ts';

/** A post on the page, by what can be read without touching it. */
export interface SeenPost {
  element: HTMLElement;
  /** Absent where Facebook hides the link until the mouse is over it. */
  address?: FacebookAddress;
  /** As written beside the post: "2 giờ", "28 tháng 7 lúc 11:26". */
  timeLabel?: string;
}

const POSTS: ReadonlySet<FacebookKind> = new Set(['post', 'photo', 'video', 'reel', 'group_post']);
/** Authors are links too; a time is never longer. */
const LONGEST_TIME = 60;
/** "5m", "2h", "3d" in the English feed. */
const SHORT_TIME = /^\d{1,3} ?(?:s|m|h|d|w|y)$/;

/**
 * The address is that of the post's own time link. A post that was shared holds the original with its links, so no other link of the
 * card may stand in for it, except those of its comments, which name the post that they stand under. Nothing is hovered to make a
 * link real.
 */
export function readPost(element: HTMLElement): SeenPost {
  const links = findAll(element, 'link');
  const time = links.find((link) => isTime(readText(link)) && !isAuthor(link) && !isInComment(link));
  const address = (time && findPostAddress(time)) ?? findFromComment(element);
  const timeLabel = time && readText(time);
  return {
    element,
    ...(address !== undefined && { address }),
    ...(timeLabel !== undefined && { timeLabel }),
  };
}

/** What tells one post from another in the same node, since nodes are used again: its place, its length, and its first links. */
export function toSignature(element: HTMLElement): string {
  const place = element.getAttribute('aria-posinset') ?? '';
  const hrefs = findAll(element, 'link')
    .slice(0, 6)
    .map((link) => link.getAttribute('href') ?? '');
  return `${place}|${element.textContent?.length ?? 0}|${hrefs.join('|')}`;
}

function findPostAddress(link: Element): FacebookAddress | undefined {
  const address = findAddress(link);
  return address !== undefined && POSTS.has(address.kind) ? address : undefined;
}

function findFromComment(element: HTMLElement): FacebookAddress | undefined {
  for (const link of findAll(element, 'commentLink')) {
    const under = findAddress(link)?.under;
    if (under !== undefined && POSTS.has(under.kind)) return under;
  }
  return undefined;
}

/** `href="?__cft__…"` and `#` are no addresses: resolved, they would be the address of the page that shows the post. */
function findAddress(link: Element): FacebookAddress | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!/^(?:https?:\/)?\//i.test(href)) return undefined;
  try {
    return readAddress(new URL(href, 'https://www.facebook.com').href);
  } catch {
    return undefined;
  }
}

function isAuthor(link: Element): boolean {
  const kind = findAddress(link)?.kind;
  return kind === 'page' || kind === 'profile' || kind === 'group';
}

function readText(link: Element): string {
  const label = link.getAttribute('aria-label') || readLabelledBy(link) || link.textContent || '';
  return label.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isTime(text: string): boolean {
  if (text === '' || text.length > LONGEST_TIME) return false;
  const label = toLabel(text);
  if (SHORT_TIME.test(label) || isLabel(text, readLabels('justNow'))) return true;
  const words = new Set(label.split(/[ ,]+/));
  return /\d/.test(label) && toLabels(readLabels('timeWord')).some((word) => words.has(word));
}
