import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of this document has. Preact's own counts from the start again whenever the root is drawn anew, and then
 * gives a label to a box that came earlier.
 */
export function useUniqueId(): string {
  return useState(() => `so-tay-${++last}`)[0];
}
