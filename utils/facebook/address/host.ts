/** What answers behind a host name. */
export type FacebookHost = 'site' | 'business' | 'short' | 'other' | 'foreign';

const SITES = new Set(['', 'www', 'm', 'mbasic', 'web', 'touch', 'mtouch', 'mobile', 'l', 'lm']);
/** `vi-vn.facebook.com`, `zh-hk.facebook.com`: the site in one language. */
const LOCALE = /^[a-z]{2}-[a-z]{2}$/;

/**
 * Judges a host name as the URL parser gives it: lower case, punycode, without user name and port. Only an exact name or a name
 * that ends in `.facebook.com` is Facebook; `facebook.com.evil.vn`, `facebook.vn` and `xn--…` are not. The onion address is
 * left out: the panel never runs there.
 */
export function findHost(hostname: string): FacebookHost {
  if (hostname === 'fb.com' || hostname === 'www.fb.com') return 'site';
  if (hostname === 'fb.watch' || hostname === 'fb.me') return 'short';
  if (hostname !== 'facebook.com' && !hostname.endsWith('.facebook.com')) return 'foreign';
  const name = hostname.slice(0, -'facebook.com'.length).replace('.', '');
  if (name === 'business') return 'business';
  return SITES.has(name) || LOCALE.test(name) ? 'site' : 'other';
}
