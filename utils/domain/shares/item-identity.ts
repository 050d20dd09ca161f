import type { ShareItem } from '../../contract/share-item.ts';
import { mergeIdentities, type PostAddress, type PostIdentity, toPostIdentity } from './post-identity.ts';

/** What is known of the post that an item of the checklist stands for. `readAddress` takes its link apart. */
export function toItemIdentity(item: ShareItem, readAddress: (link: string) => PostAddress): PostIdentity {
  const { pageKey, publishedOn, numericId, aliases = [] } = item;
  return mergeIdentities(
    {
      ...(pageKey !== undefined && { ownerKey: pageKey }),
      publishedOn,
      ...(numericId !== undefined && { numericId }),
      aliases,
    },
    toPostIdentity(readAddress(item.link)),
  );
}
