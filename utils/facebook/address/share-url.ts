import type { FacebookAddress } from './address.ts';
import { findHost } from './host.ts';
import { readAddress } from './read-address.ts';
import { toWebUrl } from './to-web-url.ts';

/** The share link that led to this address, where Facebook has left it there. Only a share link counts, whatever else stands there. */
export function findShareUrl(href: string): FacebookAddress | undefined {
  const url = toWebUrl(href);
  if (url === undefined || findHost(url.hostname) !== 'site') return undefined;
  const shared = readAddress(url.searchParams.get('share_url') ?? '');
  return shared.kind === 'share_token' ? shared : undefined;
}
