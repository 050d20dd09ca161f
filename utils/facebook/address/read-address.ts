import type { AddressParts, FacebookAddress } from './address.ts';
import { readEvent } from './event.ts';
import { readGroup, readGroupPost } from './group.ts';
import { findHost } from './host.ts';
import { findLeadingDigits, isToken } from './ids.ts';
import { readPage } from './page.ts';
import { readPhoto } from './photo.ts';
import { readPost } from './post.ts';
import { readProfile } from './profile.ts';
import { readReel } from './reel.ts';
import { readShareToken } from './share-token.ts';
import { toParts } from './to-parts.ts';
import { findInner } from './unwrap.ts';
import { readVideo } from './video.ts';

/** One reader a kind. Exported for the test that plays every example against every reader. */
export const readers = {
  page: readPage,
  post: readPost,
  photo: readPhoto,
  video: readVideo,
  reel: readReel,
  group: readGroup,
  group_post: readGroupPost,
  event: readEvent,
  profile: readProfile,
  share_token: readShareToken,
};

/** Longer than any address bar holds a Facebook link; keeps the work bounded for pasted walls of text. */
const LONGEST = 8_000;

/** Says what an address points at. Never throws, asks no network, takes time in proportion to the length. */
export function readAddress(href: string): FacebookAddress {
  return readOnce(href, 1);
}

function readOnce(href: string, unwraps: number): FacebookAddress {
  const url = findUrl(href);
  if (url === undefined) return { kind: 'not_facebook' };
  const host = findHost(url.hostname);
  if (host === 'foreign') return { kind: 'not_facebook' };
  if (host === 'other') return { kind: 'other_facebook' };
  const parts = toParts(url);
  if (host === 'short') return readShort(url, parts);
  if (host === 'business') return readBusiness(parts);

  // Unwrapped once only, and what comes out passes the host check again: a link that hides a link that hides a link is no
  // address that an admin should see treated as a post.
  const inner = findInner(url);
  if (inner !== undefined) return unwraps > 0 ? readOnce(inner, unwraps - 1) : { kind: 'other_facebook' };

  for (const reader of Object.values(readers)) {
    const address = reader(parts);
    if (address !== undefined) return isComment(address, parts) ? { ...address, kind: 'comment' } : address;
  }
  return { kind: 'other_facebook' };
}

/** People paste `facebook.com/trang` without a scheme. */
function findUrl(href: string): URL | undefined {
  const text = href.length > LONGEST ? '' : href.trim();
  const url = toUrl(text) ?? toUrl(`https://${text}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // `https://facebook.com@evil.vn/` has a foreign host anyway; a real Facebook link never carries a user name.
  return url && isWeb && url.username === '' && url.password === '' ? url : undefined;
}

/** `URL.parse` is younger than the oldest browsers that are supported. */
function toUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const COMMENTABLE = new Set(['post', 'photo', 'video', 'reel', 'group_post']);

/** Notifications open a post at one of its comments. The comment itself is not read: owner, object and link are the post's. */
function isComment({ kind }: FacebookAddress, { query }: AddressParts): boolean {
  return COMMENTABLE.has(kind) && (query('comment_id') ?? query('reply_comment_id')) !== undefined;
}

function readShort({ hostname }: URL, { segments: [token] }: AddressParts): FacebookAddress {
  if (!isToken(token)) return { kind: 'other_facebook' };
  return { kind: 'share_token', object: token, canonical: `https://${hostname}/${token}/` };
}

function readBusiness({ query }: AddressParts): FacebookAddress {
  const owner = findLeadingDigits(query('asset_id'));
  return owner === undefined ? { kind: 'business' } : { kind: 'business', owner };
}
