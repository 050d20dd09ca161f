/** What answers behind a host name. */
export type FacebookHost = 'site' | 'business' | 'short' | 'chat' | 'other' | 'foreign';

const SITES = new Set(
  '|www|m|mbasic|web|touch|mtouch|mobile|iphone|0|free|d|h|x|secure|ssl|beta|l|lm'.split('|'),
);

/** `vi-vn.facebook.com`, `zh-hk.facebook.com`, `es-la.facebook.com`: the site in one language. */
const LOCALE = /^[a-z]{2,3}-[a-z]{2}$/;
/** `fr.facebook.com`: the same, older. Named one by one, because `ai.facebook.com` is something else. */
const LANGUAGES = new Set(
  (
    'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ka km ko lt lv mk ms nb ne nl no pl pt ro ru sk sl sq sr sv ' +
    'ta te th tl tr uk ur vi zh'
  ).split(' '),
);

const SHORT = new Set(['fb.watch', 'www.fb.watch', 'fb.me', 'www.fb.me', 'on.fb.me', 'fb.gg', 'www.fb.gg']);

/**
 * The site over Tor: https://www.facebook.com/onion-service. The name is the service's public key, so it has no look-alike that
 * could be registered. The panel never runs there, but people paste such links; the canonical one is on www.facebook.com.
 */
const ONIONS =
  /(?:^|\.)(?:facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd|facebookcorewwwi)\.onion$/;

/**
 * Judges a host name as the URL parser gives it: lower case, punycode, without user name and port. Only an exact name or a name
 * that ends in `.facebook.com` is Facebook; `facebook.com.evil.vn`, `facebook.vn` and `xn--…` are not.
 */
export function findHost(hostname: string): FacebookHost {
  if (hostname === 'fb.com' || hostname === 'www.fb.com' || hostname === 'm.fb.com') return 'site';
  if (SHORT.has(hostname)) return 'short';
  if (hostname === 'm.me' || hostname === 'www.m.me') return 'chat';
  if (ONIONS.test(hostname)) return 'site';
  if (hostname !== 'facebook.com' && !hostname.endsWith('.facebook.com')) return 'foreign';
  const name = hostname.slice(0, -'facebook.com'.length).replace('.', '');
  if (name === 'business') return 'business';
  return SITES.has(name) || LANGUAGES.has(name) || LOCALE.test(name) ? 'site' : 'other';
}
