/** Where to click, or why a person could not. */
export type ClickPoint = { x: number; y: number } | { obstacle: string };

/**
 * Scrolls the element into view and tells the point at its centre, provided that a click there would reach it.
 * Runs inside the page, alone: nothing from outside itself.
 */
export function findClickPoint(element: HTMLElement): ClickPoint {
  if (!element.isConnected) return { obstacle: 'it left the page' };
  if (element.matches(':disabled') || element.closest('[aria-disabled="true"]') === element) {
    return { obstacle: 'it is disabled' };
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return { obstacle: 'it has no size (hidden?)' };
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return { obstacle: 'it is outside the window' };

  const describe = (hit: Element | null): string =>
    hit === null
      ? 'nothing'
      : `<${hit.localName}${hit.id && ` id="${hit.id}"`} class="${hit.getAttribute('class') ?? ''}">`;
  // From the inside out: each tree around the element must let the click through to the next inner one.
  let target: Element = element;
  for (;;) {
    const tree = target.getRootNode();
    if (!(tree instanceof ShadowRoot || tree instanceof Document)) return { obstacle: 'it left the page' };
    const hit = tree.elementFromPoint(x, y);
    const reaches =
      hit !== null &&
      (target.contains(hit) || (hit instanceof HTMLElement && hit.closest('label')?.control === target));
    if (!reaches) return { obstacle: `it is covered by ${describe(hit)}` };
    if (tree instanceof Document) return { x, y };
    target = tree.host;
  }
}
