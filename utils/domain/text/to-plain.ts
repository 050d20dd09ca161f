import { CELL, CLASS_SHIFT, toIdentity, toLetter } from './cell.ts';
import type { FoldedText } from './fold-text.ts';

/** Cells as small ASCII letters, digits and signs, one for one; "?" for what is none of them. */
export function toPlain({ cells, count }: FoldedText, from: number, to: number): string {
  let plain = '';
  for (let at = from; at < Math.min(to, count); at++) {
    const cell = cells[at] ?? 0;
    plain += String.fromCharCode(
      cell >> CLASS_SHIFT === CELL.letter ? 0x60 + toLetter(cell) : toIdentity(cell) || 0x3f,
    );
  }
  return plain;
}
