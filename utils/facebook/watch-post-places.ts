import { findClosest, findFirst } from './adapter.ts';
import { type Boxes, openBoxReader } from './read-boxes.ts';
import type { SeenPost } from './read-post.ts';
import { watchPosts } from './watch-posts.ts';

/** A post that is in sight, and where the upper left corner of its card is. */
export interface PlacedPost {
  post: SeenPost;
  /** CSS pixels from the upper left corner of the layer. */
  left: number;
  top: number;
}

/** How often is asked whether the page is still being scrolled, and how fast. */
const STEP_MS = 200;
/** While it is, places are read at each third step: posts come into the page long before they come into sight. */
const STEPS_A_READING = 3;
/** CSS pixels a millisecond, some two screens a second: faster than that, nobody reads. */
const RUSHING = 2;
/** The point of a card at which is looked whether something lies over it: beside a mark, which begins further right. */
const PROBE = { x: 6, y: 6 };

/**
 * Tells where the posts are that the page shows, in the coordinates of a layer that scrolls with the page: so scrolling itself moves
 * nothing, and while posts rush by, nothing is looked at. Places are read again when the posts are others, when one of them or the
 * page gets another size, when the page has changed, and when scrolling has ended.
 *
 * Posts over which something lies (a dialog, a menu, Facebook's top bar) are left out, and so are posts in a dialog, which scrolls by
 * itself; what an open post is, the panel says. So are posts without an address, of which nothing can be said.
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
  let isWanted = false;
  let steps = 0;

  const toCard = (post: SeenPost): Element => {
    const card = cards.get(post) ?? findFirst(post.element, 'postCard') ?? post.element;
    cards.set(post, card);
    return card;
  };
  const covered = new WeakMap<SeenPost, boolean>();
  /** Layers open and close while the page stands still; while it is scrolled, what was covered stays so. */
  const isHidden = (post: SeenPost, box: DOMRectReadOnly, boxes: Boxes): boolean => {
    const isNow = pace.isScrolling() ? (covered.get(post) ?? false) : isCovered(post, box, boxes);
    covered.set(post, isNow);
    return isNow;
  };
  const reader = openBoxReader((boxes) => {
    const origin = boxes.of(layer);
    if (!origin) return;
    const places = posts.flatMap((post): PlacedPost[] => {
      const box = boxes.of(toCard(post));
      if (!box || box.width === 0 || isHidden(post, box, boxes)) return [];
      return [{ post, left: Math.round(box.left - origin.left), top: Math.round(box.top - origin.top) }];
    });
    if (places.length === told.length && places.every((place, index) => isEqual(place, told[index]))) return;
    told = places;
    onPlaces(places);
  });
  const read = () => {
    isWanted = false;
    reader.read([layer, ...posts.map(toCard)]);
  };
  const pace = watchPace(
    layer,
    () => {
      steps += 1;
      const isDue = isWanted && steps % STEPS_A_READING === 0 && !pace.isRushing();
      if (isDue || !pace.isScrolling()) read();
    },
    signal,
  );
  const want = () => {
    // While the page is scrolled, at the next step of it: its height changes with every post that comes.
    if (pace.isScrolling()) isWanted = true;
    else read();
  };
  let width: number | undefined;
  const sizes = new ResizeObserver((entries) => {
    const page = entries.find(({ target }) => target === root.documentElement);
    const isReflowed = page !== undefined && page.contentRect.width !== width;
    width = page?.contentRect.width ?? width;
    // The panel has opened or folded, or the window is another: every card stands elsewhere, and at once.
    if (isReflowed) read();
    else want();
  });
  const onPosts = (seen: readonly SeenPost[]) => {
    sizes.disconnect();
    posts = seen.filter(({ address, element }) => address !== undefined && !findClosest(element, 'dialog'));
    for (const target of [root.documentElement, ...posts.map(toCard)]) sizes.observe(target);
  };
  signal.addEventListener('abort', () => {
    reader.close();
    sizes.disconnect();
  });
  watchPosts(root, onPosts, signal, { onLook: want, isRushing: pace.isRushing });
}

/** How fast the page is being scrolled, by where a layer is that scrolls with it. `onStep` is called at each step and at the end. */
function watchPace(layer: HTMLElement, onStep: () => void, signal: AbortSignal) {
  let hasScrolled = false;
  let isRushing = false;
  let before: { at: number; top: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reader = openBoxReader((boxes) => {
    const [at, top] = [performance.now(), boxes.of(layer)?.top ?? 0];
    if (before) isRushing = Math.abs(top - before.top) > RUSHING * (at - before.at);
    before = { at, top };
  });
  const step = () => {
    timer = hasScrolled ? setTimeout(step, STEP_MS) : undefined;
    if (hasScrolled) reader.read([layer]);
    else {
      isRushing = false;
      before = undefined;
    }
    if (hasScrolled) listen();
    hasScrolled = false;
    onStep();
  };
  const onScroll = () => {
    hasScrolled = true;
    timer ??= setTimeout(step, STEP_MS);
  };
  // Once a step: the event comes with each frame, and sixty calls a second cost more than all the rest.
  const listen = () =>
    layer.ownerDocument.addEventListener('scroll', onScroll, {
      capture: true,
      passive: true,
      once: true,
      signal,
    });
  listen();
  signal.addEventListener('abort', () => {
    reader.close();
    clearTimeout(timer);
  });
  return { isScrolling: () => timer !== undefined, isRushing: () => isRushing };
}

/** Whether something that is not the post lies over its upper left corner; what is outside the window is covered by nothing. */
function isCovered({ element }: SeenPost, { left, top }: DOMRectReadOnly, { window }: Boxes): boolean {
  const [x, y] = [left + PROBE.x, top + PROBE.y];
  if (!window || y < 0 || y >= window.height || x < 0 || x >= window.width) return false;
  const seen = element.ownerDocument.elementFromPoint(x, y);
  return seen !== null && !element.contains(seen);
}

const isEqual = (a: PlacedPost, b: PlacedPost | undefined): boolean =>
  a.post === b?.post && a.left === b.left && a.top === b.top;
