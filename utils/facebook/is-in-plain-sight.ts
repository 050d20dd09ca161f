import { findTrees, type Tree } from './find-trees.ts';

export interface Point {
  x: number;
  y: number;
}

/** Values at which a property leaves an element as it is. A property that the browser does not know is not asked about. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  opacity: ['1'],
  visibility: ['visible'],
  transform: ['none'],
  translate: ['none'],
  rotate: ['none'],
  scale: ['none'],
  'clip-path': ['none'],
  'mask-image': ['none'],
  'mix-blend-mode': ['normal'],
  zoom: ['1', 'normal', ''],
};
/** These hide; others (`invert`, `contrast`) are how extensions for dark mode recolour a whole page, and hide nothing. */
const HIDING_FILTER = /\b(opacity|blur|url|brightness|drop-shadow)\(/;
const LAYERS = ':popover-open, :modal, :fullscreen';

/**
 * Whether a person who acts at this point of the host sees what is acted on: the host is where we put it, neither it nor the document
 * is faded, moved, scaled, clipped or masked, the point is the host's, and no other element of the top layer lies there, not even
 * one that lets clicks through. It is asked at each click and key in the panel, and looks for layers in the given trees.
 *
 * That the host is the last child of the document element is not asked for: in the top layer the order in the tree means
 * nothing, and other extensions stand there too.
 */
export function isInPlainSight(
  host: HTMLElement,
  at: Point | undefined,
  trees: readonly Tree[] = findTrees(host),
): boolean {
  const root = host.ownerDocument;
  if (host.parentNode !== root.documentElement || !host.matches(':popover-open')) return false;
  if (![host, root.documentElement].every(isPlain)) return false;
  if (at === undefined) return true;
  return root.elementFromPoint(at.x, at.y) === host && !isUnderLayer(host, at, trees);
}

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || HIDING_FILTER.test(style.filter)) return false;
  return Object.entries(PLAIN).every(([name, plain]) => {
    const value = style.getPropertyValue(name);
    return value === '' || plain.includes(value);
  });
}

function isUnderLayer(host: HTMLElement, { x, y }: Point, trees: readonly Tree[]): boolean {
  return trees.some((tree) =>
    [...tree.querySelectorAll(LAYERS)].some((layer) => {
      if (layer === host || layer.contains(host)) return false;
      return [layer, ...layer.children].some((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return x >= left && x < right && y >= top && y < bottom;
      });
    }),
  );
}
