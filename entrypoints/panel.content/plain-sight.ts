import {
  isInPlainSight,
  type OnTop,
  type PanelSeat,
  type Point,
  rememberTrees,
  watchCover,
} from '../../utils/facebook/index.ts';

interface Sight {
  /** To be called after each drawing, and when the panel is put away: the parts of it that show may be others now. */
  look(): void;
}

/** What a person does to the panel with pointer or keyboard; everything else follows from these. */
const ACTS = ['pointerdown', 'mousedown', 'click', 'dblclick', 'auxclick'];

/**
 * The panel obeys a person who sees what they do: not a script of the page, and not a click or key that was meant for something
 * else because the page has faded, moved or covered the panel. What is refused is told, and has no effect at all.
 */
export function obeyInPlainSight(
  seat: PanelSeat,
  { host, shadow, root, onTop }: { host: HTMLElement; shadow: ShadowRoot; root: HTMLElement; onTop: OnTop },
  onRefused: () => void,
  signal: AbortSignal,
): Sight {
  const cover = watchCover(signal);
  const trees = rememberTrees(host);
  const isSeen = (event: Event, at: Point | undefined, target: Element | undefined) => {
    const part = findPart(target, root);
    const isPlain = !onTop.isContested() && isInPlainSight(host, at, trees(event));
    return isPlain && !(part && cover.isCovered(part));
  };
  const onAct = (event: Event) => {
    // Enter and Space on a button make a click without a place: it is judged by the button's own.
    const byPointer = event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0);
    const target = event.target instanceof Element ? event.target : undefined;
    const at = byPointer ? { x: event.clientX, y: event.clientY } : toPoint(target, root);
    if (event.isTrusted && isSeen(event, at, target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A drag that began in the panel may end beside it. Its click means nothing, and nothing has been refused.
    const isDragEnd = byPointer && !isWithin(at, findPart(target, root));
    if (event.isTrusted && event.type === 'click' && !isDragEnd) onRefused();
  };
  for (const type of ACTS) shadow.addEventListener(type, onAct, { capture: true, signal });
  seat.guard.askFirst((event) => {
    const target = shadow.activeElement ?? undefined;
    const allowed = isSeen(event, toPoint(target, root), target);
    if (!allowed) onRefused();
    return allowed;
  });
  // What is put away is seen by nobody, and the verdict on that must not outlast it.
  const isOut = (part: Element) => part.isConnected && !(part instanceof HTMLElement && part.hidden);
  return { look: () => cover.follow([...root.children].filter(isOut)) };
}

const findPart = (target: Element | undefined, root: HTMLElement) =>
  target && [...root.children].find((child) => child.contains(target));

function isWithin(at: Point | undefined, part: Element | undefined): boolean {
  if (!at || !part) return false;
  const { left, right, top, bottom } = part.getBoundingClientRect();
  return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
}

/** A point of the element that is in sight of its own part of the panel; undefined when it is scrolled out of sight. */
function toPoint(target: Element | undefined, root: HTMLElement): Point | undefined {
  const part = findPart(target, root);
  if (!target || !part) return undefined;
  const own = target.getBoundingClientRect();
  const outer = part.getBoundingClientRect();
  const x = (Math.max(own.left, outer.left) + Math.min(own.right, outer.right)) / 2;
  const y = (Math.max(own.top, outer.top) + Math.min(own.bottom, outer.bottom)) / 2;
  const isInside = x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
  return isInside && own.width > 0 ? { x, y } : undefined;
}
