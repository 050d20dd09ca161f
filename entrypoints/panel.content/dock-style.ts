const WIDTH = 300;
const GAP = 12;
const TOP_BAR = 56;

/**
 * Beside the composer, left of it where there is room and right of it otherwise; else at the free edge of the window.
 * @param taken how much of the window's edges the panel itself takes
 */
export function toDockStyle(
  dialog: Element,
  { left: leftTaken = 0, right: rightTaken = 0 }: { left?: number; right?: number },
): Record<string, string> {
  const { left, right, top } = dialog.getBoundingClientRect();
  const y = Math.max(TOP_BAR + GAP, top);
  const rightEdge = window.innerWidth - rightTaken;
  if (left - leftTaken >= WIDTH + 2 * GAP) return at(left - WIDTH - GAP, y);
  if (rightEdge - right >= WIDTH + 2 * GAP) return at(right + GAP, y);
  return at(leftTaken > 0 ? rightEdge - WIDTH - GAP : GAP, TOP_BAR + GAP);
}

function at(x: number, y: number): Record<string, string> {
  return { left: `${x}px`, top: `${y}px`, maxHeight: `calc(100vh - ${y + GAP}px)` };
}
