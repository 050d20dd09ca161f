import type { Post } from './data.ts';
import { element } from './element.ts';
import css from './feed.module.css';
import { renderPost2026 } from './post-2026.ts';
import { renderPostClassic } from './post-classic.ts';

/** A node that shows one post after another, as the feed is scrolled. */
interface Slot {
  readonly node: HTMLElement;
  index: number;
  postId: string;
  shown: AbortController;
}

const slotCount = 9;
const estimatedHeight = 480;
/** Slots stay empty for a moment after they get another post. */
const fillDelay = 70;
const margin = 900;

/** An equal value would be a mutation too. */
function setHeight(node: HTMLElement, height: number): void {
  const value = `${height}px`;
  if (node.style.height !== value) node.style.height = value;
}

interface FeedOptions {
  readonly shape: '2026' | 'classic';
  readonly attributes: Readonly<Record<string, string>>;
  readonly posts: () => readonly Post[];
  readonly signal: AbortSignal;
}

export interface Feed {
  readonly node: HTMLElement;
  /** Takes the list of posts anew, after something was published. */
  refresh(): void;
}

export function createFeed({ shape, attributes, posts, signal }: FeedOptions): Feed {
  let list = posts();
  const heights = new Map<string, number>();
  const above = element('div', { 'aria-hidden': 'true' });
  const below = element('div', { 'aria-hidden': 'true' });
  const slots: Slot[] = Array.from({ length: slotCount }, () => ({
    node: element('div', { class: css.slot }),
    index: -1,
    postId: '',
    shown: new AbortController(),
  }));
  const node = element(
    'div',
    { class: css.feed, ...attributes },
    above,
    ...slots.map((slot) => slot.node),
    below,
  );

  const heightOf = (index: number) => heights.get(list[index]?.id ?? '') ?? estimatedHeight;
  const heightBetween = (from: number, to: number) => {
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += heightOf(index);
    return sum;
  };

  const fill = (slot: Slot, post: Post) => {
    slot.node.style.minHeight = '';
    if (shape === 'classic') slot.node.append(renderPostClassic(post, slot.index + 1, slot.shown.signal));
    else slot.node.append(renderPost2026(post, 'feed', slot.shown.signal));
    heights.set(post.id, slot.node.offsetHeight || estimatedHeight);
  };

  const assign = (slot: Slot, index: number) => {
    const post = list[index];
    if (!post || (slot.index === index && slot.postId === post.id)) return;
    if (slot.postId !== '' && slot.node.offsetHeight > 0) heights.set(slot.postId, slot.node.offsetHeight);
    slot.shown.abort();
    slot.shown = new AbortController();
    slot.index = index;
    slot.postId = post.id;
    slot.node.replaceChildren();
    slot.node.style.minHeight = `${heightOf(index)}px`;
    if (shape === '2026') {
      slot.node.setAttribute('aria-posinset', String(index + 1));
      slot.node.setAttribute('data-virtualized', 'false');
    }
    const { signal: shown } = slot.shown;
    setTimeout(() => {
      if (!shown.aborted) fill(slot, post);
    }, fillDelay);
  };

  const firstWanted = () => {
    const top = -node.getBoundingClientRect().top - margin;
    let index = 0;
    for (let y = heightOf(0); y < top && index < list.length - slotCount; y += heightOf(index)) index += 1;
    return Math.min(index, Math.max(0, list.length - slotCount));
  };

  const update = () => {
    // A page that was left stays in the document, hidden, without working on.
    if (signal.aborted || !node.checkVisibility()) return;
    const first = firstWanted();
    const last = Math.min(list.length, first + slotCount);
    const kept = new Map(
      slots.filter(({ index }) => index >= first && index < last).map((slot) => [slot.index, slot]),
    );
    const free = slots.filter((slot) => kept.get(slot.index) !== slot);
    let previous: Element = above;
    for (let index = first; index < last; index += 1) {
      const slot = kept.get(index) ?? free.shift();
      if (!slot) break;
      if (previous.nextElementSibling !== slot.node) previous.after(slot.node);
      assign(slot, index);
      previous = slot.node;
    }
    setHeight(above, heightBetween(0, first));
    setHeight(below, heightBetween(last, list.length));
  };

  let planned = false;
  const plan = () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      update();
    });
  };
  document.addEventListener('scroll', plan, { signal, passive: true });
  window.addEventListener('resize', plan, { signal });
  signal.addEventListener('abort', () => {
    for (const slot of slots) slot.shown.abort();
  });

  const refresh = () => {
    list = posts();
    update();
  };
  return { node, refresh };
}
