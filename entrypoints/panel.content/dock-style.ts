const WIDTH = 300;
const GAP = 12;
const TOP_BAR = 56;

/** Beside the composer, left of it where there is room and right of it otherwise; else at the left edge of the window. */
export function toDockStyle(dialog: Element): Record<string, string> {
  const { left, right, top } = dialog.getBoundingClientRect();
  const y = `${Math.max(TOP_BAR + GAP, top)}px`;
  if (left >= WIDTH + 2 * GAP) return { left: `${left - WIDTH - GAP}px`, top: y };
  if (window.innerWidth - right >= WIDTH + 2 * GAP) return { left: `${right + GAP}px`, top: y };
  return { left: `${GAP}px`, top: `${TOP_BAR + GAP}px` };
}
