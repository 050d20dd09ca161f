import { useState } from 'preact/hooks';

/** Scripts that are loaded one after the other share this one count, in the extension's own world. */
const LAST = Symbol.for('so-tay-fanpage.last-id');
const world: typeof globalThis & { [LAST]?: number } = globalThis;

/**
 * An id that no other element of this document has. Preact's own counts from the start again whenever the root is drawn anew, and then
 * gives a label to a box that came earlier.
 */
export function useUniqueId(): string {
  return useState(() => {
    world[LAST] = (world[LAST] ?? 0) + 1;
    return `so-tay-${world[LAST]}`;
  })[0];
}
