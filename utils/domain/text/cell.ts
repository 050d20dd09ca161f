/**
 * A folded character ("cell") is one 16-bit number, so that a text becomes a typed array and every later step is arithmetic:
 * bits 0-6 letter and quality mark (or the ASCII sign), 7-9 tone, 10 capital, 11 disguised, 12-14 class.
 */
export const CELL = {
  symbol: 0,
  letter: 1,
  digit: 2,
  blank: 3,
  lineBreak: 4,
  sign: 5,
  /** Only in the fold table: belongs to the letter before it. */
  mark: 6,
  /** Only in the fold table: not seen by the reader, left out. */
  ignored: 7,
} as const;

export const CLASS_SHIFT = 12;
export const UPPER = 1 << 10;
/** Written with a character that only looks like a Latin letter: Cyrillic, Greek, mathematical, full-width. */
export const DISGUISED = 1 << 11;

const LETTER_BITS = 0x1f;
const IDENTITY_BITS = 0x7f;
const QUALITY_BITS = 0x60;
const TONE_SHIFT = 7;

/** Circumflex; breve or horn; the stroke of đ. */
export const QUALITY = { none: 0, circumflex: 1 << 5, breveOrHorn: 2 << 5, stroke: 3 << 5 } as const;

/** In the order of the keyboard: ngang, huyền, sắc, hỏi, ngã, nặng. */
export const TONE = { level: 0, grave: 1, acute: 2, hook: 3, tilde: 4, dot: 5 } as const;

export function toCell(kind: number, low: number, tone = 0, flags = 0): number {
  return (kind << CLASS_SHIFT) | (tone << TONE_SHIFT) | low | flags;
}

/** Signs that may stand for a letter, or between letters and digits of one word. */
export const AT = toCell(CELL.sign, 0x40);
export const SLASH = toCell(CELL.sign, 0x2f);
export const COLON = toCell(CELL.sign, 0x3a);

/** In the fold table: cells from here on are no character of their own. */
export const FIRST_MARK = CELL.mark << CLASS_SHIFT;
/** In the fold table: has to be looked at closely. */
export const UNREAD = 0x8000;

/** 1 for a ... 26 for z, without any mark. */
export function toLetter(cell: number): number {
  return cell & LETTER_BITS;
}

/** Letter together with its quality mark, without tone: o, ô and ơ differ, ô and ố do not. For signs: the ASCII code. */
export function toIdentity(cell: number): number {
  return cell & IDENTITY_BITS;
}

export function toQuality(cell: number): number {
  return cell & QUALITY_BITS;
}

export function toTone(cell: number): number {
  return (cell >> TONE_SHIFT) & 7;
}

/** The letter with the marks of a combining character laid over it; a later mark of the same sort replaces the earlier. */
export function withMark(cell: number, mark: number): number {
  const quality = toQuality(mark);
  const tone = toTone(mark);
  let marked = cell;
  if (quality !== 0) marked = (marked & ~QUALITY_BITS) | quality;
  if (tone !== 0) marked = (marked & ~(7 << TONE_SHIFT)) | (tone << TONE_SHIFT);
  return marked;
}
