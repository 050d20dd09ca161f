import type { RefusedLink } from '../domain/shares/judge-link.ts';

/** Parameters that say by which way a reader came. */
const TRACKING = /^(utm_\w+|fbclid|gclid|zarsrc|mibextid|_ga)$/i;

export interface JudgedArticle {
  kind: 'article';
  link: string;
  publisher: string;
  name: string;
}

/** An article of the press by its address, or why it is none. Two addresses of one article get one name. */
export function judgeArticle(given: string): JudgedArticle | RefusedLink {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username !== '')
    return { kind: 'refused', reason: 'not_an_address' };
  // The front page of a newspaper is no article.
  if (url.pathname.length < 2 && url.search === '') return { kind: 'refused', reason: 'not_a_post' };
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.hash = '';
  const publisher = url.hostname.replace(/^(www|m)\./, '');
  const query = [...url.searchParams].map((pair) => pair.join('=')).sort();
  const name = `article ${publisher}${url.pathname.replace(/\/+$/, '')}?${query.join('&')}`;
  return { kind: 'article', link: url.href, publisher, name };
}
