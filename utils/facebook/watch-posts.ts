import { findPosts } from './find-posts.ts';
import { readPost, type SeenPost, toSignature } from './read-post.ts';

/** The feed changes about twenty times a second; nobody scrolls past a post faster than this. */
const COALESCE_MS = 250;
/** So that a page that was filled all at once takes several short looks, not one long one. */
const MOST_READ_PER_LOOK = 12;
const NEXT_LOOK_MS = 30;

interface Known {
  signature: string;
  post: SeenPost;
}

/**
 * Tells which posts the page shows: now, and whenever that changes. To be called on listed pages only. Mutation records are not
 * looked at; at most four times a second the posts are found again, and only those whose signature has changed are read again.
 * A node that shows another post than before is told as another post.
 * @param onLook after each look, whether or not it has told anything: the page has changed, and places may be others
 */
export function watchPosts(
  root: Document,
  onPosts: (posts: SeenPost[]) => void,
  signal: AbortSignal,
  onLook: () => void = () => undefined,
): void {
  if (signal.aborted) return;
  const known = new WeakMap<HTMLElement, Known>();
  let told: SeenPost[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (delay: number) => {
    timer ??= setTimeout(look, delay);
  };
  function look(): void {
    timer = undefined;
    const posts: SeenPost[] = [];
    let left = MOST_READ_PER_LOOK;
    for (const element of findPosts(root)) {
      const signature = toSignature(element);
      const before = known.get(element);
      if (before?.signature === signature) posts.push(before.post);
      else if (left > 0) {
        left -= 1;
        const read = readPost(element);
        const post = before && isStill(before, read, signature) ? before.post : read;
        known.set(element, { signature, post });
        posts.push(post);
      } else plan(NEXT_LOOK_MS);
    }
    if (posts.length !== told.length || posts.some((post, index) => post !== told[index])) {
      told = posts;
      onPosts(posts);
    }
    onLook();
  }
  const observer = new MutationObserver(() => plan(COALESCE_MS));
  // Links become real when the mouse is over them: an attribute changes then, and no node.
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

/**
 * Whether a node that has changed shows the same post as before: a like was counted, a text unfolded. Without an address, the same
 * time at the same place of the list has to do.
 */
function isStill(before: Known, read: SeenPost, signature: string): boolean {
  const { address, timeLabel } = before.post;
  if (address?.canonical !== read.address?.canonical || timeLabel !== read.timeLabel) return false;
  return address !== undefined || before.signature.split('|', 1)[0] === signature.split('|', 1)[0];
}
