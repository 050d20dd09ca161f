import { CENTRAL, END } from './zip.ts';

const END_LENGTH = 22;
/** A comment of 65,535 bytes may stand behind the end record. */
const LONGEST_END = END_LENGTH + 0xffff;
const ENTRY_LENGTH = 46;
/** In place of a number that stands in a ZIP64 record. */
const ELSEWHERE = 0xffffffff;
const MANY_ENTRIES = 0xffff;
const ZIP64 = 1;
/** Deflate packs 258 bytes into two bits at best: https://zlib.net/zlib_tech.html */
const MOST_TIMES = 1032;

/**
 * How many bytes the files of a ZIP archive are at most when unpacked, by its directory, to which readers hold them. Infinity for archives
 * with more than a spreadsheet ever has; undefined for what is no archive.
 */
export function toUnpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (entries === MANY_ENTRIES || at === ELSEWHERE) return Number.POSITIVE_INFINITY;
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + ENTRY_LENGTH + nameLength;
    size += toEntrySize(view, at, extra, Math.min(extra + extraLength, bytes.length));
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return size;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function toEntrySize(view: DataView, at: number, extra: number, extraEnd: number): number {
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  // A reader takes what does not say its length to the end, and looks elsewhere for how long it is packed.
  if (unpacked === 0)
    return (packed === 0 && isWrittenInOneGo(view, at) ? view.byteLength : packed) * MOST_TIMES;
  if (unpacked !== ELSEWHERE) return unpacked;
  for (let field = extra; field + 12 <= extraEnd; field += 4 + view.getUint16(field + 2, true))
    if (view.getUint16(field, true) === ZIP64) return Number(view.getBigUint64(field + 4, true));
  return Number.POSITIVE_INFINITY;
}

/** Whether sizes may stand behind the bytes, where a reader looks when the directory has none. */
const isWrittenInOneGo = (view: DataView, at: number) => (view.getUint16(at + 8, true) & 8) !== 0;
