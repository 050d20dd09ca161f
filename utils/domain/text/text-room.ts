import { newWords, type Words } from './words.ts';

/**
 * Where a text is folded and cut into words. It is used again for the next text, so that a line costs no new memory; what was
 * read from the text before is gone then.
 */
export interface TextRoom {
  readonly cells: Uint16Array;
  /** Where each cell begins in the text. */
  readonly at: Int32Array;
  readonly words: Words;
}

/** Readers look so far beyond the end, where there is nothing. */
export const BEYOND = 4;
/** A longer text gets a room of its own, which is not kept. */
const MOST_KEPT = 1 << 14;

/** Room for a text of so many UTF-16 units. */
export function newTextRoom(length: number): TextRoom {
  return {
    cells: new Uint16Array(length + BEYOND),
    at: new Int32Array(length + BEYOND),
    words: newWords(length),
  };
}

let kept: TextRoom | undefined;

/** The room that all texts share, one after the other. */
export function sharedTextRoom(length: number): TextRoom {
  if (length > MOST_KEPT) return newTextRoom(length);
  if (!kept || kept.cells.length < length + BEYOND) kept = newTextRoom(Math.min(2 * length + 256, MOST_KEPT));
  return kept;
}
