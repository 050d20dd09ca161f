import type { ShareItem } from '../contract/share-item.ts';
import type { ShareEntry } from '../contract/share-state.ts';
import { toItemIdentity } from '../domain/shares/item-identity.ts';
import { type Certainty, isSameItem, type PostIdentity } from '../domain/shares/post-identity.ts';
import { readAddress } from './address/read-address.ts';

export interface ShareMatch {
  entry: ShareEntry;
  certainty: Exclude<Certainty, 'unknown'>;
}

/** The desk is drawn many times between two readings of it; its links are taken apart once. */
const identities = new WeakMap<ShareItem, PostIdentity>();

/**
 * The item of the checklist that a post is: the first one that certainly is, else the only one that may be. Two that may be are no
 * answer, because the admin would have to guess as well.
 */
export function findShare(shares: readonly ShareEntry[], seen: PostIdentity): ShareMatch | undefined {
  const likely: ShareEntry[] = [];
  for (const entry of shares) {
    const certainty = isSameItem(toShareIdentity(entry.item), seen);
    if (certainty === 'certain') return { entry, certainty };
    if (certainty === 'likely') likely.push(entry);
  }
  const [entry, another] = likely;
  return entry !== undefined && another === undefined ? { entry, certainty: 'likely' } : undefined;
}

/** What is known of the post that an item of the checklist stands for. */
export function toShareIdentity(item: ShareItem): PostIdentity {
  const known = identities.get(item);
  if (known) return known;
  const identity = toItemIdentity(item, readAddress);
  identities.set(item, identity);
  return identity;
}
