import {
  CELL,
  CLASS_SHIFT,
  DISGUISED,
  toCell,
  toIdentity,
  toLetter,
  toQuality,
  toTone,
} from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { TOP_DOMAINS } from './known-hosts.ts';
import type { Link, Mail } from './link.ts';

const DOT = toCell(CELL.sign, 0x2e);
const AT = toCell(CELL.sign, 0x40);
const COLON = toCell(CELL.sign, 0x3a);
const SLASH = toCell(CELL.sign, 0x2f);

const isHostSign = toSigns('.-_');
const isLocalSign = toSigns('.-_+%');
const endsHost = toSigns('/?#\\');
const endsLink = toSigns('<>"{}|`');
const endsBareLink = toSigns('<>"{}|`(),;');
const isTrailing = toSigns(".,;:!?)]'*");

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
    if (cell !== DOT && cell !== AT && cell !== COLON) continue;
    if (cell === COLON ? cells[at + 1] !== SLASH : !isBetween(folded, at)) continue;
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

function readWithScheme(folded: FoldedText, free: number, colon: number, to: number): Link {
  let from = colon;
  while (from > free && isLetter(folded.cells[from - 1] ?? 0)) from--;
  const scheme = toWord(folded, from, colon).endsWith('s') ? 'https' : 'http';
  const begin = colon + 3;
  let end = begin;
  while (end < to && !isSign(folded, end, endsLink)) end++;
  end = trim(folded, begin, end);
  let hostEnd = begin;
  let host = begin;
  for (; hostEnd < end && !isSign(folded, hostEnd, endsHost); hostEnd++) {
    if (folded.cells[hostEnd] === AT) host = hostEnd + 1;
  }
  return toLink(folded, from, end, scheme, host, hostEnd, host > begin);
}

function readBareHost(folded: FoldedText, free: number, dot: number, to: number): Link | Mail | undefined {
  let from = dot;
  while (from > free && isHostCell(folded, from - 1)) from--;
  while (from < dot && isSign(folded, from, isHostSign)) from++;
  let hostEnd = dot;
  while (hostEnd < to && isHostCell(folded, hostEnd)) hostEnd++;
  if (folded.cells[hostEnd] === AT && isBetween(folded, hostEnd)) return readMail(folded, from, hostEnd, to);
  hostEnd = trim(folded, dot, hostEnd);
  const hasRest = hostEnd < to && (folded.cells[hostEnd] === SLASH || folded.cells[hostEnd] === COLON);
  let end = hostEnd;
  if (hasRest) while (end < to && !isSign(folded, end, endsBareLink)) end++;
  end = trim(folded, hostEnd, end);
  const host = toWord(folded, from, hostEnd);
  const top = host.slice(host.lastIndexOf('.') + 1);
  if (TOP_DOMAINS.has(top) || host.endsWith('.apk') || (isAddress(host) && end > hostEnd + 1)) {
    return toLink(folded, from, end, undefined, from, hostEnd, false);
  }
  return undefined;
}

function readMail(folded: FoldedText, free: number, at: number, to: number): Mail | Link | undefined {
  let from = at;
  while (from > free && (isAlnum(folded.cells[from - 1] ?? 0) || isSign(folded, from - 1, isLocalSign)))
    from--;
  while (from < at && isSign(folded, from, isLocalSign)) from++;
  let end = at + 1;
  while (end < to && isHostCell(folded, end)) end++;
  end = trim(folded, at, end);
  const host = toWord(folded, at + 1, end);
  const local = toWord(folded, from, at);
  if (from === at || !/\.[a-z]{2,}$/.test(host)) return undefined;
  // "facebook.com@example.xyz" leads to example.xyz.
  const localTop = local.slice(local.lastIndexOf('.') + 1);
  if (local.includes('.') && (localTop === 'com' || localTop === 'vn' || localTop === 'net')) {
    return toLink(folded, from, end, undefined, at + 1, end, true);
  }
  return { from, to: end, local, host };
}

function toLink(
  folded: FoldedText,
  from: number,
  to: number,
  scheme: Link['scheme'],
  hostFrom: number,
  hostTo: number,
  hasUser: boolean,
): Link {
  let isDisguised = false;
  let isMarked = false;
  let hostEnd = hostTo;
  for (let at = hostFrom; at < hostTo; at++) {
    const cell = folded.cells[at] ?? 0;
    if (cell === COLON) {
      hostEnd = at;
      break;
    }
    const kind = cell >> CLASS_SHIFT;
    if (kind === CELL.symbol || (cell & DISGUISED) !== 0) isDisguised = true;
    if (kind === CELL.letter && (toTone(cell) !== 0 || toQuality(cell) !== 0)) isMarked = true;
  }
  const host = toWord(folded, hostFrom, hostEnd).replace(/\.$/, '');
  return { from, to, scheme, hasUser, host, isDisguised, isMarked, rest: toWord(folded, hostEnd, to) };
}

/** The cells as small ASCII letters, digits and signs. */
function toWord({ cells }: FoldedText, from: number, to: number): string {
  let word = '';
  for (let at = from; at < to; at++) {
    const cell = cells[at] ?? 0;
    word += String.fromCharCode(
      cell >> CLASS_SHIFT === CELL.letter ? 0x60 + toLetter(cell) : toIdentity(cell) || 0x3f,
    );
  }
  return word;
}

function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

function toSigns(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

function isSign({ cells }: FoldedText, at: number, table: Uint8Array): boolean {
  const cell = cells[at] ?? 0;
  return cell >> CLASS_SHIFT === CELL.sign && table[toIdentity(cell)] === 1;
}

function isHostCell(folded: FoldedText, at: number): boolean {
  return isAlnum(folded.cells[at] ?? 0) || isSign(folded, at, isHostSign);
}

function isAlnum(cell: number): boolean {
  const kind = cell >> CLASS_SHIFT;
  return kind === CELL.letter || kind === CELL.digit;
}

function isLetter(cell: number): boolean {
  return cell >> CLASS_SHIFT === CELL.letter;
}

function isBetween({ cells }: FoldedText, at: number): boolean {
  return isAlnum(cells[at - 1] ?? 0) && isAlnum(cells[at + 1] ?? 0);
}

function isBlank(cell: number): boolean {
  const kind = cell >> CLASS_SHIFT;
  return kind === CELL.blank || kind === CELL.lineBreak;
}

function toChunkStart({ cells }: FoldedText, at: number, limit: number): number {
  let from = at;
  while (from > limit && !isBlank(cells[from - 1] ?? 0)) from--;
  return from;
}

function toChunkEnd({ cells, count }: FoldedText, at: number): number {
  let to = at;
  while (to < count && !isBlank(cells[to] ?? 0)) to++;
  return to;
}

function trim(folded: FoldedText, from: number, to: number): number {
  let end = to;
  while (end > from && isSign(folded, end - 1, isTrailing)) end--;
  return end;
}
