import { UPPER } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { toPlain } from '../../text/to-plain.ts';
import { SHORTENERS, TOP_DOMAINS } from './known-hosts.ts';
import type { Link, Mail } from './link.ts';
import {
  AT,
  BARE_LINK_ENDS,
  COLON,
  DOT,
  HOST_ENDS,
  HOST_SIGNS,
  isAlnum,
  isBetween,
  isHostCell,
  isLetter,
  isSign,
  isSymbol,
  LINK_ENDS,
  LOCAL_SIGNS,
  SLASH,
  trim,
} from './link-cells.ts';
import { toLink } from './to-link.ts';

/** The link around "://". */
export function readWithScheme(folded: FoldedText, free: number, colon: number, to: number): Link {
  let from = colon;
  while (from > free && isLetter(folded.cells[from - 1] ?? 0)) from--;
  const said = toPlain(folded, from, colon);
  const scheme = said.endsWith('https') ? 'https' : said.endsWith('http') ? 'http' : 'other';
  const begin = colon + 3;
  let end = begin;
  while (end < to && !isSign(folded, end, LINK_ENDS)) end++;
  end = trim(folded, begin, end);
  let hostEnd = begin;
  let host = begin;
  let symbol = -1;
  for (; hostEnd < end && !isSign(folded, hostEnd, HOST_ENDS); hostEnd++) {
    const cell = folded.cells[hostEnd] ?? 0;
    if (cell === AT) host = hostEnd + 1;
    if (symbol < 0 && isSymbol(cell)) symbol = hostEnd;
  }
  if (symbol > host && endsAtSymbol(folded, host, symbol, hostEnd)) hostEnd = end = symbol;
  return toLink(folded, from, end, scheme, host, hostEnd, host > begin);
}

/** The link or address around a dot between letters, when what it ends in is a domain. */
export function readBareHost(
  folded: FoldedText,
  free: number,
  dot: number,
  to: number,
): Link | Mail | undefined {
  let from = dot;
  while (from > free && isHostCell(folded, from - 1)) from--;
  while (from < dot && isSign(folded, from, HOST_SIGNS)) from++;
  let hostEnd = dot;
  while (hostEnd < to && isHostCell(folded, hostEnd)) hostEnd++;
  if (folded.cells[hostEnd] === AT && isBetween(folded, hostEnd)) return readMail(folded, from, hostEnd, to);
  hostEnd = trim(folded, dot, hostEnd);
  const hasRest = hostEnd < to && (folded.cells[hostEnd] === SLASH || folded.cells[hostEnd] === COLON);
  let end = hostEnd;
  if (hasRest) while (end < to && !isSign(folded, end, BARE_LINK_ENDS)) end++;
  end = trim(folded, hostEnd, end);
  const host = toPlain(folded, from, hostEnd);
  if (!hasRest && !TOP_DOMAINS.has(toTop(host))) {
    const cut = toForgottenBlank(folded, dot, hostEnd);
    if (cut > dot && TOP_DOMAINS.has(toTop(toPlain(folded, from, cut))))
      return toLink(folded, from, cut, undefined, from, cut, false);
  }
  if (
    TOP_DOMAINS.has(toTop(host)) ||
    SHORTENERS.has(host) ||
    host.endsWith('.apk') ||
    (isAddress(host) && (end > hostEnd + 1 || isPublicAddress(host)))
  ) {
    return toLink(folded, from, end, undefined, from, hostEnd, false);
  }
  return undefined;
}

/** The address around "@", or the link when a host stands before it. */
export function readMail(folded: FoldedText, free: number, at: number, to: number): Mail | Link | undefined {
  let from = at;
  while (from > free && (isAlnum(folded.cells[from - 1] ?? 0) || isSign(folded, from - 1, LOCAL_SIGNS)))
    from--;
  while (from < at && isSign(folded, from, LOCAL_SIGNS)) from++;
  let end = at + 1;
  while (end < to && isHostCell(folded, end)) end++;
  end = trim(folded, at, end);
  const host = toPlain(folded, at + 1, end);
  const local = toPlain(folded, from, at);
  if (from === at || !/\.[a-z]{2,}$/.test(host)) return undefined;
  // "facebook.com@example.xyz" leads to example.xyz.
  const localTop = toTop(local);
  if (local.includes('.') && (localTop === 'com' || localTop === 'vn' || localTop === 'net')) {
    return toLink(folded, from, end, undefined, at + 1, end, true);
  }
  return { from, to: end, local, host };
}

/** "https://congdoan.vn👉xem": a sign where a host may end is no part of it, unless the host goes on behind it. */
function endsAtSymbol(folded: FoldedText, from: number, symbol: number, to: number): boolean {
  if (!TOP_DOMAINS.has(toTop(toPlain(folded, from, symbol)))) return false;
  for (let at = symbol; at < to; at++) if (folded.cells[at] === DOT) return false;
  return true;
}

/** "vneid-capnhat.com.Xin cảm ơn": where the last dot ends a sentence; 0 where no capital follows it. */
function toForgottenBlank({ cells }: FoldedText, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (cells[at] === DOT) return ((cells[at + 1] ?? 0) & UPPER) !== 0 ? at : 0;
  return 0;
}

/** "103.45.67.89": not "1.2.3.4", a chapter, "192.168.1.1", at home, nor "100.200.150.250", a sum. */
function isPublicAddress(host: string): boolean {
  const parts = host.split('.');
  const [first = 0, second = 0] = parts.map(Number);
  const isOurs =
    first === 127 || (first === 192 && second === 168) || (first === 172 && second > 15 && second < 32);
  const isSum = parts.slice(1).every((part) => part.length === 3);
  return (
    !isOurs &&
    !isSum &&
    first > 31 &&
    parts.every((part) => Number(part) < 256 && String(Number(part)) === part)
  );
}

function toTop(host: string): string {
  return host.slice(host.lastIndexOf('.') + 1);
}

function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}
