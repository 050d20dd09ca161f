/** Below this window width the panel lies over the page: what would be left beside it is too narrow to work in. */
const NARROWEST = 1200;
const PROPERTY = 'margin-right';

/**
 * Moves Facebook's content aside while the panel is open, so that the panel never covers the button that opens the composer.
 * Only the outermost element gets a margin; Facebook's own elements are left alone, and the margin goes when the panel goes.
 * @param width of the panel in CSS pixels; 0 gives the room back
 */
export function makeRoom(root: Document, width: number): void {
  const { style } = root.documentElement;
  const wide = (root.defaultView?.innerWidth ?? 0) >= NARROWEST;
  if (width > 0 && wide) style.setProperty(PROPERTY, `${width}px`, 'important');
  else style.removeProperty(PROPERTY);
}
