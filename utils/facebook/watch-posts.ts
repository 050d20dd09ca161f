import { findPosts } from './find-posts.ts';
import { readPost, type SeenPost, toSignature } from './read-post.ts';

/** The feed changes about twenty times a second. After a look that found something new, the next one comes soon. */
const SOONEST_MS = 500;
/** A page that changes all the time without showing other posts (counters, a video) is looked at less and less often. */
const LATEST_MS = 2_000;
/** How soon is asked again whether it is worth looking. */
const HURRY_MS = 200;
/** So that a page that was filled all at once takes several short looks, not one long one. */
const MOST_READ_PER_LOOK = 12;
const NEXT_LOOK_MS = 30;

interface Known {
  signature: string;
  post: SeenPost;
}

interface LookOptions {
  /** After each look, whether or not it has told anything: the page has changed, and places may be others. */
  onLook?: () => void;
  /** Whether the posts rush by, so that nobody could read what would be found; then the page is not looked at. */
  isRushing?: () => boolean;
}

/**
 * Tells which posts the page shows: now, and whenever that changes. To be called on listed pages only. Mutation records are not
 * looked at; at most twice a second the posts are found again, and only those whose signature has changed are read again.
 * A node that shows another post than before is told as another post.
 */
export function watchPosts(
  root: Document,
  onPosts: (posts: SeenPost[]) => void,
  signal: AbortSignal,
  { onLook = () => undefined, isRushing = () => false }: LookOptions = {},
): void {
  if (signal.aborted) return;
  const known = new WeakMap<HTMLElement, Known>();
  let told: SeenPost[] = [];
  let pause = SOONEST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (delay: number) => {
    timer ??= setTimeout(look, delay);
  };
  function look(): void {
    timer = undefined;
    if (isRushing()) {
      plan(HURRY_MS);
      return;
    }
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
    const isNew = posts.length !== told.length || posts.some((post, index) => post !== told[index]);
    pause = isNew ? SOONEST_MS : Math.min(2 * pause, LATEST_MS);
    if (isNew) {
      told = posts;
      onPosts(posts);
    }
    onLook();
  }
  const observer = new MutationObserver(() => plan(pause));
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
