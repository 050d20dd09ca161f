import { element } from './element.ts';
import { homeView, missingView } from './home-view.ts';
import type { Place } from './navigation.ts';
import { profileView } from './profile-view.ts';
import { watchPublished } from './published-posts.ts';
import { toRoute } from './routes.ts';
import { findSitePage } from './site-pages.ts';

interface View {
  readonly key: string;
  readonly node: HTMLElement;
  readonly leave: AbortController;
  readonly refresh: () => void;
  scrollY: number;
}

function toKey(path: string): string {
  const route = toRoute(path);
  return route.kind === 'page' ? route.page.slug : route.kind;
}

function createView(key: string): View {
  const leave = new AbortController();
  const page = findSitePage(key);
  const made = page ? profileView(page, leave.signal) : key === 'home' ? homeView(leave.signal) : undefined;
  const refresh = () => made?.feed.refresh();
  watchPublished(refresh, leave.signal);
  return { key, node: element('div', {}, made?.node ?? missingView()), leave, refresh, scrollY: 0 };
}

let shown: View | undefined;
let left: View | undefined;

/** Puts the page behind a place on the stage. The page before it stays in the document, hidden, as on the real site. */
export function showBackground({ background }: Place, stage: HTMLElement): void {
  const key = toKey(background);
  if (shown?.key === key) return;
  const next = left?.key === key ? left : createView(key);
  if (left && left !== next) {
    left.leave.abort();
    left.node.remove();
  }
  left = shown;
  if (left) {
    left.scrollY = scrollY;
    left.node.hidden = true;
  }
  shown = next;
  shown.node.hidden = false;
  if (!shown.node.isConnected) stage.append(shown.node);
  shown.refresh();
  scrollTo(0, shown.scrollY);
}
