import type { PostIdentity } from '../domain/shares/post-identity.ts';
import { findAll } from './adapter.ts';
import { findPosts } from './find-posts.ts';
import { isShown } from './is-shown.ts';
import { readPost } from './read-post.ts';
import { readPostedDay } from './read-posted-day.ts';
import { toSeenPost } from './to-seen-post.ts';

/**
 * What is known of the post that is open: what its address says, and the day that the page shows beside it. The day alone makes
 * nothing certain; it lets the panel ask whether this is the item that it has in mind.
 */
export function readOpenPost(root: Document, href: string, now: Date): PostIdentity {
  const seen = toSeenPost(href);
  const post = findOpenPost(root);
  const timeLabel = post && readPost(post).timeLabel;
  const publishedOn = timeLabel === undefined ? undefined : readPostedDay(timeLabel, now);
  return publishedOn === undefined ? seen : { ...seen, publishedOn };
}

/** The post in the dialog that stands over the page, or the only one of the page. Where several could be meant, none is. */
function findOpenPost(root: Document): HTMLElement | undefined {
  const inDialogs = findAll(root, 'dialog')
    .filter(isShown)
    .flatMap((dialog) => findPosts(dialog));
  const posts = inDialogs.length > 0 ? inDialogs : findPosts(root);
  return posts.length === 1 ? posts[0] : undefined;
}
