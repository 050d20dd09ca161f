import { CELL, CLASS_SHIFT, toLetter, UPPER } from './cell.ts';

/**
 * Where a word of a hashtag ends that begins at `from`, at `limit` at the latest: "#HọcSinhLớp8B" is read as it is spoken. A tag in
 * small letters has one word only; so has "#d1nhc0ng", whose digits are letters.
 */
export function toTagWordEnd(cells: Uint16Array, from: number, limit: number): number {
  const kindAt = (at: number) => (at < limit ? (cells[at] ?? 0) >> CLASS_SHIFT : CELL.blank);
  const isUpper = (at: number) => kindAt(at) === CELL.letter && ((cells[at] ?? 0) & UPPER) !== 0;
  const isLower = (at: number) => kindAt(at) === CELL.letter && !isUpper(at);
  const isDigit = (at: number) => kindAt(at) === CELL.digit;
  const endOfNumber = (at: number) => {
    let end = at;
    while (isDigit(end)) end++;
    return end;
  };
  if (isDigit(from)) {
    const end = endOfNumber(from);
    if (!isUpper(end)) return limit;
    // "Lớp8B", "Lớp7A3": a class; else the capital is that of the next word.
    return saysClass(cells, from) && !isLower(end + 1) ? endOfNumber(end + 1) : end;
  }
  for (let at = from + 1; at < limit; at++) {
    // "TếtSum", and "CĐCSHoa" before its "H".
    if (isUpper(at) && (isLower(at - 1) || isLower(at + 1))) return at;
    if (isDigit(at)) {
      const end = endOfNumber(at);
      if (!isLower(end) || saysClass(cells, at)) return at;
      at = end;
    }
    if (kindAt(at) !== CELL.letter) return limit;
  }
  return limit;
}

/** "lop" before a number, as in "#hocsinhlop5a": what follows is a class of a school, and no letters in disguise. */
function saysClass(cells: Uint16Array, at: number): boolean {
  return LOP.every((letter, index) => toLetter(cells[at - LOP.length + index] ?? 0) === letter);
}

const LOP = [...'lop'].map((letter) => letter.charCodeAt(0) & 0x1f);
