import { findClosest, findFirst } from './adapter.ts';
import type { SeenPost } from './read-post.ts';
import { watchPosts } from './watch-posts.ts';

/** A post that is in sight, and where the upper left corner of its card is. */
export interface PlacedPost {
  post: SeenPost;
  /** CSS pixels from the upper left corner of the layer. */
  left: number;
  top: number;
}

/** So long after the last scrolling the page is taken to stand still. */
const REST_MS = 150;
/** The point of a card at which is looked whether something lies over it: beside a mark, which begins further right. */
const PROBE = { x: 6, y: 6 };

/**
 * Tells where the posts are that the page shows, in the coordinates of a layer that scrolls with the page: so scrolling itself moves
 * nothing and costs nothing. Places are looked at again when the posts are others, when one of them or the page gets another size,
 * when the page has changed, and when scrolling has ended.
 *
 * Places come from an IntersectionObserver, whose rectangles are those of the last frame: no layout is forced for them, and layer and
 * posts are of one moment. Posts over which something lies (a dialog, a menu, Facebook's top bar) are left out, and so are posts in a
 * dialog, which scrolls by itself; what an open post is, the panel says.
 */
export function watchPostPlaces(
  layer: HTMLElement,
  onPlaces: (places: readonly PlacedPost[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const root = layer.ownerDocument;
  const cards = new WeakMap<SeenPost, Element>();
  let posts: readonly SeenPost[] = [];
  let told: readonly PlacedPost[] = [];
  let measuring: IntersectionObserver | undefined;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const toCard = (post: SeenPost): Element => {
    const card = cards.get(post) ?? findFirst(post.element, 'postCard') ?? post.element;
    cards.set(post, card);
    return card;
  };
  const tell = (entries: readonly IntersectionObserverEntry[]) => {
    const boxes = new Map(entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]));
    const origin = boxes.get(layer);
    if (!origin) return;
    const places = posts.flatMap((post) => {
      const box = boxes.get(toCard(post));
      if (!box || box.width === 0 || isCovered(post, box)) return [];
      return { post, left: Math.round(box.left - origin.left), top: Math.round(box.top - origin.top) };
    });
    if (places.length === told.length && places.every((place, index) => isEqual(place, told[index]))) return;
    told = places;
    onPlaces(places);
  };
  const measure = () => {
    measuring?.disconnect();
    measuring = new IntersectionObserver((entries, observer) => {
      observer.disconnect();
      tell(entries);
    });
    for (const target of [layer, ...posts.map(toCard)]) measuring.observe(target);
  };
  const rest = () => {
    const left = scrolledAt + REST_MS - performance.now();
    resting = left > 0 ? setTimeout(rest, left) : undefined;
    if (left <= 0) measure();
  };
  const sizes = new ResizeObserver(measure);
  const onPosts = (seen: readonly SeenPost[]) => {
    sizes.disconnect();
    posts = seen.filter(({ address, element }) => address !== undefined && !findClosest(element, 'dialog'));
    sizes.observe(root.documentElement);
    // A card that has been measured tells by itself when it grows; that it is being watched makes it be measured at once.
    for (const post of posts) sizes.observe(toCard(post));
  };
  root.addEventListener(
    'scroll',
    () => {
      scrolledAt = performance.now();
      resting ??= setTimeout(rest, REST_MS);
    },
    { capture: true, passive: true, signal },
  );
  root.defaultView?.addEventListener('resize', measure, { signal });
  signal.addEventListener('abort', () => {
    measuring?.disconnect();
    sizes.disconnect();
    clearTimeout(resting);
  });
  watchPosts(root, onPosts, signal, () => {
    if (resting === undefined) measure();
  });
}

/** Whether something that is not the post lies over its upper left corner; what is outside the window is covered by nothing. */
function isCovered({ element }: SeenPost, box: DOMRectReadOnly): boolean {
  const seen = element.ownerDocument.elementFromPoint(box.left + PROBE.x, box.top + PROBE.y);
  return seen !== null && !element.contains(seen);
}

const isEqual = (a: PlacedPost, b: PlacedPost | undefined): boolean =>
  a.post === b?.post && a.left === b.left && a.top === b.top;
