import type { ListedPage } from '../contract/page.ts';
import { isSamePageKey } from '../domain/units/page-key.ts';
import type { Place } from '../domain/units/place.ts';
import type { FacebookAddress, FacebookKind } from './address/address.ts';

/** Kinds whose owner is a page. A group's owner is a group. */
const ON_A_PAGE: ReadonlySet<FacebookKind> = new Set(['page', 'profile', 'post', 'photo', 'video', 'reel']);

/** The listed page that the address is on; on every other page the extension stays silent. */
export function findPlace(address: FacebookAddress, listed: readonly ListedPage[]): Place | undefined {
  // A comment is looked at together with the post that it stands under.
  const { kind, owner, object, canonical } =
    address.kind === 'comment' ? (address.under ?? address) : address;
  // Business Suite names the page by its number, in every room. It is a place to work on one's own page, and no page to look at.
  if (kind === 'business' && owner !== undefined) {
    const page = listed.find(
      ({ key, role, number }) => role === 'own' && (number === owner || isSamePageKey(key, owner)),
    );
    return page && { page };
  }
  if (owner === undefined || !ON_A_PAGE.has(kind)) return undefined;
  const page = listed.find((candidate) => isSamePageKey(candidate.key, owner));
  if (page === undefined) return undefined;
  return object !== undefined && canonical !== undefined ? { page, postLink: canonical } : { page };
}
