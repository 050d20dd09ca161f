import { ROOM_ATTRIBUTE, ROOM_PROPERTY } from './host-style.ts';

/** Below this window width the panel lies over the page: what would be left beside it is too narrow to work in. */
const NARROWEST = 1200;

/**
 * Moves Facebook's content aside while the panel is open, so that the panel never covers the button that opens the composer.
 * Only the outermost element is marked; the margin itself is in the sheet that the browser applies (host-style.ts). Facebook's own
 * elements are left alone, and the mark goes when the panel goes.
 * @param width of the panel in CSS pixels; 0 gives the room back
 */
export function makeRoom(root: Document, width: number, side: 'left' | 'right' = 'right'): void {
  const element = root.documentElement;
  const wide = (root.defaultView?.innerWidth ?? 0) >= NARROWEST;
  if (width > 0 && wide) {
    element.style.setProperty(ROOM_PROPERTY, `${width}px`);
    // An equal value would be a mutation too, and wake whoever watches the root element.
    if (element.getAttribute(ROOM_ATTRIBUTE) !== side) element.setAttribute(ROOM_ATTRIBUTE, side);
    return;
  }
  if (!element.hasAttribute(ROOM_ATTRIBUTE)) return;
  element.removeAttribute(ROOM_ATTRIBUTE);
  element.style.removeProperty(ROOM_PROPERTY);
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
