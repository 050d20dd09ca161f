import { CELL, toCell } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import type { Link, Mail } from './link.ts';
import { AT, COLON, DOT, isBetween, isHostCell, SLASH, toChunkEnd, toChunkStart } from './link-cells.ts';
import { readBareHost, readMail, readWithScheme } from './read-link.ts';
import { readSpacedHost } from './read-spaced-host.ts';

/** Nearly every cell is a letter, digit or blank. */
const FIRST_SIGN = toCell(CELL.sign, 0);

export interface LinksAndMails {
  readonly links: readonly Link[];
  readonly mails: readonly Mail[];
}

/** Finds links and e-mail addresses: one look at each cell, closer only where a dot, "@" or "://" stands between letters. */
export function readLinks(folded: FoldedText): LinksAndMails {
  const links: Link[] = [];
  const mails: Mail[] = [];
  const { cells, count } = folded;
  let from = 0;
  for (let at = 0; at < count; at++) {
    const cell = cells[at] ?? 0;
    if (cell < FIRST_SIGN || (cell !== DOT && cell !== AT && cell !== COLON)) continue;
    if (cell === COLON ? cells[at + 1] !== SLASH : !isBetween(folded, at)) {
      const spaced = cell === DOT ? readSpacedHost(folded, from, at) : undefined;
      if (spaced) {
        links.push(spaced);
        from = spaced.to;
        at = from - 1;
      }
      continue;
    }
    const begin = toChunkStart(folded, at, from);
    const end = toChunkEnd(folded, at);
    readChunk(folded, begin, end, links, mails);
    from = end;
    at = end;
  }
  return { links, mails };
}

/** Reads one stretch without blanks. */
function readChunk(folded: FoldedText, from: number, to: number, links: Link[], mails: Mail[]): void {
  const { cells } = folded;
  let free = from;
  for (let at = from; at < to; at++) {
    const cell = cells[at] ?? 0;
    const item =
      cell === COLON && cells[at + 1] === SLASH && cells[at + 2] === SLASH
        ? readWithScheme(folded, free, at, to)
        : cell === AT && isBetween(folded, at)
          ? readMail(folded, free, at, to)
          : cell === DOT && isBetween(folded, at)
            ? readBareHost(folded, free, at, to)
            : undefined;
    if (!item) {
      // No host stands here, so the other dots of the same stretch need no look.
      if (cell === DOT) while (at + 1 < to && isHostCell(folded, at + 1)) at++;
      continue;
    }
    if ('local' in item) mails.push(item);
    else if (item.host !== '') links.push(item);
    free = item.to;
    at = Math.max(at, item.to - 1);
  }
}
