const I = 9;
const Q = 17;
const U = 21;
const Y = 25;
/** a, e, i, o, u, y as bits of a letter's number. */
const VOWELS = (1 << 1) | (1 << 5) | (1 << I) | (1 << 15) | (1 << U) | (1 << Y);

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const EMPTY_KEY = SEED;

/** One more letter of a running key. */
export function addToKey(key: number, value: number): number {
  return Math.imul(key ^ value, PRIME);
}

/** The finished key. The tone comes last, so that "hòa" and "hoà" are equal; 30 bits, so that engines keep it unboxed. */
export function closeKey(key: number, tone: number): number {
  const mixed = Math.imul(key ^ (tone << 8), PRIME);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

/** Whether a final y sounds and may be spelt like i: kỷ/kỉ, lý/lí, quý/quí; not in "thúy", "ay" or "y tế". */
export function isFinalYLikeI(beforeLast: number, last: number, length: number, third: number): boolean {
  if (last !== Y || length < 2) return false;
  return beforeLast === U ? third === Q : !isVowel(beforeLast);
}

export function isVowel(letter: number): boolean {
  return ((VOWELS >> letter) & 1) === 1;
}

export const LETTER_I = I;
export const LETTER_Y = Y;

/** The key of a syllable given as identities of its letters (or only their letters) and its tone. */
export function toKey(identities: readonly number[], tone: number): number {
  const length = identities.length;
  const last = identities[length - 1] ?? 0;
  const isLikeI = isFinalYLikeI(
    (identities[length - 2] ?? 0) & LETTER,
    last,
    length,
    (identities[length - 3] ?? 0) & LETTER,
  );
  let key = EMPTY_KEY;
  for (let index = 0; index < length; index++) {
    key = addToKey(key, isLikeI && index === length - 1 ? LETTER_I : (identities[index] ?? 0));
  }
  return closeKey(key, tone);
}

const LETTER = 0x1f;
