import { findPost } from './published-posts.ts';
import { type Route, toRoute } from './routes.ts';

interface EntryState {
  /** The page that lies behind an open post. */
  readonly background?: string;
}

export interface Place {
  readonly route: Route;
  /** Path of what is shown behind a post, else of the place itself. */
  readonly background: string;
}

const watchers: ((place: Place) => void)[] = [];

function here(): string {
  return location.pathname + location.search;
}

export function currentPlace(): Place {
  const route = toRoute(here());
  if (route.kind !== 'post') return { route, background: here() };
  const { background } = (history.state ?? {}) as EntryState;
  // A post that was opened by its address lies above its own page.
  return { route, background: background ?? `/${findPost(route.postKey)?.page.slug ?? ''}` };
}

function announce(): void {
  const place = currentPlace();
  for (const watcher of watchers) watcher(place);
}

export function navigate(path: string): void {
  const opensPost = toRoute(path).kind === 'post';
  const state: EntryState = opensPost ? { background: currentPlace().background } : {};
  history.pushState(state, '', path);
  announce();
}

/** Back if the post was opened from this page; else its background becomes a new place. */
export function leavePost(): void {
  const { background } = (history.state ?? {}) as EntryState;
  if (background) history.back();
  else navigate(currentPlace().background);
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target === '_blank')
    return;
  event.preventDefault();
  navigate(link.pathname + link.search);
}

export function startNavigation(watcher: (place: Place) => void): void {
  history.scrollRestoration = 'manual';
  watchers.push(watcher);
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', announce);
  announce();
}
