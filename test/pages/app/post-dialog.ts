import { labels } from './labels.ts';
import { type Layer, openLayer } from './layers.ts';
import { leavePost } from './navigation.ts';
import { renderPost2026 } from './post-2026.ts';
import { findPost } from './published-posts.ts';

let opened: { readonly key: string; readonly layer: Layer } | undefined;

export function hidePost(): void {
  opened?.layer.close();
  opened = undefined;
}

/** An opened post is a dialog above the feed that it was opened from, with an address of its own. */
export function showPost(key: string): boolean {
  if (opened?.key === key) return true;
  hidePost();
  const post = findPost(key);
  if (!post) return false;
  const layer = openLayer({ title: labels.postOf(post.page.name), wide: true, dismiss: leavePost });
  layer.body.append(renderPost2026(post, 'dialog', layer.signal));
  opened = { key, layer };
  return true;
}
