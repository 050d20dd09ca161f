import { findSitePage, type SitePage } from './site-pages.ts';

export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'page'; readonly page: SitePage }
  | { readonly kind: 'post'; readonly postKey: string }
  | { readonly kind: 'missing' };

/** Reads every form of address that the practice site hands out; the server uses it for the head tags too. */
export function toRoute(path: string): Route {
  const url = new URL(path, 'https://www.facebook.com');
  const [first = '', second = '', ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (first === '') return { kind: 'home' };

  const story = url.searchParams.get('story_fbid');
  if ((first === 'permalink.php' || first === 'story.php') && story) return { kind: 'post', postKey: story };

  const album = url.searchParams.get('set');
  if (first === 'photo' && album?.startsWith('pcb.')) return { kind: 'post', postKey: album.slice(4) };

  const page = findSitePage(first === 'profile.php' ? (url.searchParams.get('id') ?? '') : first);
  if (!page) return { kind: 'missing' };
  const postKey = rest.at(-1);
  if (second === 'posts' && postKey) return { kind: 'post', postKey };
  return { kind: 'page', page };
}
