import type { ShareItem } from '../../contract/share-item.ts';
import { mergeIdentities, type PostAddress, type PostIdentity, toPostIdentity } from './post-identity.ts';

/** What is known of the post that an item of the checklist stands for. `readAddress` takes its link apart. */
export function toItemIdentity(item: ShareItem, readAddress: (link: string) => PostAddress): PostIdentity {
  const { id, pageKey, publishedOn, numericId, aliases = [] } = item;
  return mergeIdentities(
    {
      ...(pageKey !== undefined && { ownerKey: pageKey }),
      // Of an added item only the day of adding is known, which says nothing about another post of that day.
      ...(isAddedId(id) ? {} : { publishedOn }),
      ...(numericId !== undefined && { numericId }),
      aliases,
    },
    toPostIdentity(readAddress(item.link)),
  );
}

const ADDED = 'them-';

export const toAddedId = (hash: string): string => `${ADDED}${hash}`;

const isAddedId = (id: string): boolean => id.startsWith(ADDED);
