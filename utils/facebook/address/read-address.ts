import type { AddressParts, FacebookAddress } from './address.ts';
import { findComment } from './comment.ts';
import { readEvent } from './event.ts';
import { readGroup, readGroupPost } from './group.ts';
import { type FacebookHost, findHost } from './host.ts';
import { findLeadingDigits, isToken } from './ids.ts';
import { readPage } from './page.ts';
import { readPhoto } from './photo.ts';
import { readPost } from './post.ts';
import { readProfile } from './profile.ts';
import { readReel } from './reel.ts';
import { readShareToken } from './share-token.ts';
import { toParts } from './to-parts.ts';
import { toWebUrl } from './to-web-url.ts';
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

/** Says what an address points at. Never throws, asks no network, takes time in proportion to the length. */
export function readAddress(href: string): FacebookAddress {
  return readOnce(href, 1);
}

function readOnce(href: string, unwraps: number): FacebookAddress {
  const url = toWebUrl(href);
  const host: FacebookHost = url === undefined ? 'foreign' : findHost(url.hostname);
  if (url === undefined || host === 'foreign') return { kind: 'not_facebook' };
  const parts = toParts(url);
  switch (host) {
    case 'other':
      return { kind: 'other_facebook' };
    case 'short':
      return readShort(url, parts);
    case 'chat':
      return readChat(parts);
    case 'business':
      return readBusiness(parts);
    case 'site': {
      // Unwrapped once only, and what comes out passes the host check again: a link that hides a link that hides a link is no
      // address that an admin should see treated as a post.
      const inner = findInner(url);
      if (inner === undefined) return readSite(parts);
      return unwraps > 0 ? readOnce(inner, unwraps - 1) : { kind: 'other_facebook' };
    }
  }
}

function readSite(parts: AddressParts): FacebookAddress {
  for (const reader of Object.values(readers)) {
    const address = reader(parts);
    if (address !== undefined) return findComment(address, parts) ?? address;
  }
  return { kind: 'other_facebook' };
}

/** `fb.watch/<token>/`, `fb.me/e/<token>`: as opaque as a share link. */
function readShort({ hostname }: URL, { segments }: AddressParts): FacebookAddress {
  const [first = '', second] = segments;
  const path = first.length === 1 ? [first, second] : [first];
  const token = path.at(-1);
  if (!isToken(token)) return { kind: 'other_facebook' };
  return { kind: 'share_token', object: token, canonical: `https://${hostname}/${path.join('/')}/` };
}

/** `m.me/NAME` opens a chat with that page; invitations to a chat have more segments. */
function readChat(parts: AddressParts): FacebookAddress {
  const address = parts.segments.length === 1 ? (readPage(parts) ?? readProfile(parts)) : undefined;
  return address ?? { kind: 'other_facebook' };
}

/**
 * Business Suite and its neighbours. Their host also shows single posts and videos under the site's own paths; a name alone is no
 * page there, because the rooms of Business Suite are many and change.
 */
function readBusiness(parts: AddressParts): FacebookAddress {
  const owner = findLeadingDigits(parts.query('asset_id'));
  if (owner !== undefined) return { kind: 'business', owner };
  const address = readSite(parts);
  return address.object === undefined ? { kind: 'business' } : address;
}
