import { useState } from 'preact/hooks';

/** The panel and its later views are scripts of their own in one tree, and each counts from the start. */
const script = crypto.randomUUID().slice(0, 8);
let last = 0;

/**
 * An id that no other element of this document has. Preact's own counts from the start again whenever the root is drawn anew, and then
 * gives a label to a box that came earlier.
 */
export function useUniqueId(): string {
  return useState(() => `so-tay-${script}-${++last}`)[0];
}
