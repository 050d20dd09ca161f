import { mergeIdentities, type PostIdentity, toPostIdentity } from '../domain/shares/post-identity.ts';
import { readAddress } from './address/read-address.ts';
import { findShareUrl } from './address/share-url.ts';

/**
 * What the address of the page says of the post that is open. After a share link was followed, Facebook leaves that link in
 * `share_url`: so the token and what it led to are known to be one, without any request.
 */
export function toSeenPost(href: string): PostIdentity {
  const seen = toPostIdentity(readAddress(href));
  const shared = findShareUrl(href);
  const isPost = seen.numericId !== undefined || seen.aliases.length > 0;
  return isPost && shared !== undefined ? mergeIdentities(seen, toPostIdentity(shared)) : seen;
}
