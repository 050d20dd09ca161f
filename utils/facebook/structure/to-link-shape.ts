import { readAddress } from '../address/read-address.ts';
import { PATH_WORDS, QUERY_KEYS } from './known-values.ts';

const MOST_SEGMENTS = 8;

/**
 * A link as its kind and form: `post /word/posts/pfbid?comment_id`. Names, ids and tokens become `word`, `digits`, `pfbid`;
 * query keys that are not known are counted, and values never appear.
 */
export function toLinkShape(href: string, base: string): string {
  if (href.startsWith('fb://')) return 'app';
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return 'broken';
  }
  if (!/^https?:$/.test(url.protocol)) return 'other';
  const { kind } = readAddress(url.href);
  if (kind === 'not_facebook') return 'elsewhere';
  // The address of a post in a feed is often only a query, and becomes real when the mouse comes near.
  const path = href.startsWith('?') || href.startsWith('#') ? '' : toPathShape(url.pathname);
  return `${kind} ${path}${toQueryShape(url.searchParams)}`;
}

function toPathShape(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const shapes = segments.slice(0, MOST_SEGMENTS).map((segment) => {
    if (PATH_WORDS.has(segment)) return segment;
    if (/^\d+$/.test(segment)) return 'digits';
    return /^pfbid[A-Za-z0-9]+$/.test(segment) ? 'pfbid' : 'word';
  });
  return `/${shapes.join('/')}`;
}

function toQueryShape(params: URLSearchParams): string {
  // Firefox content scripts cannot iterate over URLSearchParams ("not iterable", measured in ESR 153, 2026-11).
  const keys: string[] = [];
  params.forEach((_value, key) => {
    keys.push(key.replace(/\[\d*\]$/, ''));
  });
  const known = [...new Set(keys.filter((key) => QUERY_KEYS.has(key)))];
  const others = keys.filter((key) => !QUERY_KEYS.has(key)).length;
  const parts = [...known, ...(others > 0 ? [`+${others}`] : [])];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
