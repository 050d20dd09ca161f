const WIDTH = 300;
const GAP = 12;
const TOP_BAR = 56;

/** Beside the composer, left of it where there is room and right of it otherwise; else at the left edge of the window. */
export function toDockStyle(dialog: Element): Record<string, string> {
  const { left, right, top } = dialog.getBoundingClientRect();
  const y = Math.max(TOP_BAR + GAP, top);
  if (left >= WIDTH + 2 * GAP) return at(left - WIDTH - GAP, y);
  if (window.innerWidth - right >= WIDTH + 2 * GAP) return at(right + GAP, y);
  return at(GAP, TOP_BAR + GAP);
}

function at(x: number, y: number): Record<string, string> {
  return { left: `${x}px`, top: `${y}px`, maxHeight: `calc(100vh - ${y + GAP}px)` };
}
