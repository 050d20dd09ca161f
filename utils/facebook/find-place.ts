import type { ListedPage } from '../contract/page.ts';
import type { Place } from '../domain/units/place.ts';
import type { FacebookAddress, FacebookKind } from './address/address.ts';

/** Kinds whose owner is a page. A group's owner is a group, and Business Suite has a composer of its own (not supported yet). */
const ON_A_PAGE: ReadonlySet<FacebookKind> = new Set([
  'page',
  'profile',
  'post',
  'photo',
  'video',
  'reel',
  'comment',
]);

/** The listed page that the address is on; on every other page the extension stays silent. */
export function findPlace(address: FacebookAddress, listed: readonly ListedPage[]): Place | undefined {
  const { kind, owner, object, canonical } = address;
  if (owner === undefined || !ON_A_PAGE.has(kind) || isInGroup(canonical)) return undefined;
  const key = toComparable(owner);
  const page = listed.find((candidate) => toComparable(candidate.key) === key);
  if (page === undefined) return undefined;
  return object !== undefined && canonical !== undefined ? { page, postLink: canonical } : { page };
}

/** Facebook ignores case and full stops in a vanity name: `cong.doan.mau` and `CongDoanMau` open the same page. */
const toComparable = (key: string): string => key.toLowerCase().replaceAll('.', '');

/** A comment under a group's post is also of the kind `comment`. */
const isInGroup = (canonical = ''): boolean => canonical.includes('/groups/');
