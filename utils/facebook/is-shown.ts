import { findClosest } from './adapter.ts';

/** Whether a person can see the element: React keeps closed layers in the tree, hidden by attribute or style. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || findClosest(element, 'hidden')) return false;
  // Chromium 105, Firefox 106: https://developer.mozilla.org/docs/Web/API/Element/checkVisibility
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
