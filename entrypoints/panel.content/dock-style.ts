import type { Composer } from '../../utils/facebook/index.ts';

const WIDTH = 300;
const GAP = 12;
const TOP_BAR = 56;

/**
 * Beside the composer, left of it where there is room and right of it otherwise; else at that free edge of the window where the card
 * hides less of what is being written. Business Suite's composer fills the window, so there the card lies over the preview.
 * @param taken how much of the window's edges the panel itself takes
 */
export function toDockStyle(
  { dialog, editor }: Composer,
  { left: leftTaken = 0, right: rightTaken = 0 }: { left?: number; right?: number },
): Record<string, string> {
  const { left, right, top } = dialog.getBoundingClientRect();
  const y = Math.max(TOP_BAR + GAP, top);
  const rightEdge = window.innerWidth - rightTaken;
  if (left - leftTaken >= WIDTH + 2 * GAP) return at(left - WIDTH - GAP, y);
  if (rightEdge - right >= WIDTH + 2 * GAP) return at(right + GAP, y);
  const text = editor.getBoundingClientRect();
  const hides = (x: number) => Math.max(0, Math.min(text.right, x + WIDTH) - Math.max(text.left, x));
  const atLeft = leftTaken + GAP;
  const atRight = rightEdge - WIDTH - GAP;
  // Where it makes no difference, the panel is not beside the card.
  const isLeftBetter = hides(atLeft) === hides(atRight) ? leftTaken === 0 : hides(atLeft) < hides(atRight);
  return at(isLeftBetter ? atLeft : atRight, TOP_BAR + GAP);
}

function at(x: number, y: number): Record<string, string> {
  return { left: `${x}px`, top: `${y}px`, maxHeight: `calc(100vh - ${y + GAP}px)` };
}
