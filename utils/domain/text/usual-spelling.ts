import { QUALITY, toLetter } from './cell.ts';
import { fromChat, fromShortForm, isAfterK, isFront } from './chat-spelling.ts';
import { toLeetLetter } from './leet.ts';
import { isVowel } from './syllable-key.ts';

const [A, D, E, F, G, H, J, K] = [1, 4, 5, 6, 7, 8, 10, 11];
const [N, O, R, S, U, W, X, Y, Z] = [14, 15, 18, 19, 21, 23, 24, 25, 26];

/** Letters that stand in no Vietnamese word, and those that end none: there they are keys of an input method, or chat. */
const FOREIGN = bits(F, J, W, Z);
const FOREIGN_ENDS = FOREIGN | bits(S, R, X);
const ODD_ENDS = FOREIGN_ENDS | bits(G, H, Y);
const ODD_STARTS = FOREIGN | bits(K, N);
const [ZERO, SIX, SEVEN, EIGHT, NINE] = [0x30, 0x36, 0x37, 0x38, 0x39];
/** Tones by Telex keys and by the digits of VNI. */
const TONE_KEYS: ReadonlyMap<number, number> = new Map([
  ...[Z, F, S, R, X, J].map((letter = 0, tone) => [letter, tone] as const),
  ...[0x32, 0x31, 0x33, 0x34, 0x35].map((digit, index) => [digit, index + 1] as const),
]);

const ONSETS = '|b|c|ch|d|g|gh|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x';
const FINALS = '|c|ch|m|n|ng|nh|p|t';
const ONSET = `(?:${ONSETS})`;
const FINAL = `(?:${FINALS})`;
// Sets: the phrases need them at once, and an expression would have to be compiled first.
const KNOWN_ONSETS: ReadonlySet<string> = new Set(ONSETS.split('|'));
const KNOWN_FINALS: ReadonlySet<string> = new Set(FINALS.split('|'));
/** How syllables look without marks: "iê", "uô", "yê" never stand at the end. */
const SYLLABLE = new RegExp(
  `^${ONSET}(?:(?:[aeiouy]|a[iouy]|e[ou]|i[au]|o[aei]|u[aeiuy]|oa[iy]|ua[iy]|uo[iu]|uy[au]|[iy]eu)${FINAL}|(?:ie|u?ye|uo)(?:[cmnpt]|n[gh]))$`,
);

/** The letters of a syllable with their quality marks, and its tone. */
export interface Spelling {
  readonly letters: readonly number[];
  readonly tone: number;
}

/** Whether the ends of a word are such that it may be written in another than the usual way. */
export function isOddOutside(cells: Uint16Array, from: number, to: number): boolean {
  const last = toLetter(cells[to - 1] ?? 0);
  if (to - from < 4 && !isVowel(last) && hasNoVowel(cells, from, to)) return true;
  if (((ODD_ENDS >> last) & 1) === 1) {
    if (((FOREIGN_ENDS >> last) & 1) === 1) return true;
    if (to - from > 1) {
      const before = toLetter(cells[to - 2] ?? 0);
      // "kỷ" as "kỉ", but not "tay"; "côg", but not "công".
      if (last === Y ? !isVowel(before) || before === U : isVowel(before)) return true;
    }
  }
  const first = toLetter(cells[from] ?? 0);
  if (((ODD_STARTS >> first) & 1) === 0) return false;
  if (first === N) return toLetter(cells[from + 1] ?? 0) === G && isFront(toLetter(cells[from + 2] ?? 0));
  return first !== K || !isAfterK(toLetter(cells[from + 1] ?? 0));
}

function hasNoVowel(cells: Uint16Array, from: number, to: number): boolean {
  for (let at = to - 2; at >= from; at--) if (isVowel(toLetter(cells[at] ?? 0))) return false;
  return to - from > 1;
}

/** Whether a word without marks has letters inside that an input method turns into marks. */
export function isOddInside(cells: Uint16Array, from: number, to: number): boolean {
  let before = 0;
  for (let at = from; at < to; at++) {
    const letter = toLetter(cells[at] ?? 0);
    if (letter === before || ((FOREIGN_ENDS >> letter) & 1 & (at > from ? 1 : 0)) === 1) return true;
    before = letter;
  }
  return false;
}

/**
 * The usual spelling of a word, or undefined when it has it: with the keys of an input method that was off ("ddinhf", "d9inh2"),
 * or as in chat ("kông", "côg", "fản", "nge"). Letters are identities: letter and quality mark, digits as ASCII. `areKeys`: its digits are
 * known to be keys, also where they look like letters.
 */
export function toUsualSpelling(
  letters: readonly number[],
  tone: number,
  areKeys = false,
): Spelling | undefined {
  // "v3" is "ve" with a digit for its letter, and not "vs".
  const short = letters.some(isDigit) ? undefined : fromShortForm(letters);
  if (short) return short;
  const typed = tone === 0 && letters.every((letter) => (letter & QUALITY.stroke) === 0 || isDigit(letter));
  const meant = typed ? fromKeys(letters, areKeys) : undefined;
  const plain = meant?.letters ?? letters;
  if (!meant && letters.some(isDigit)) return undefined;
  const usual = fromChat(plain);
  return usual === letters ? undefined : { letters: usual, tone: meant?.tone ?? tone };
}

/** What the keys of an input method were meant to write, or undefined when no Vietnamese syllable comes of it. */
function fromKeys(letters: readonly number[], areKeys: boolean): Spelling | undefined {
  const start = letters.findIndex((letter) => !isDigit(letter) && isVowel(letter));
  if (start < 0) return fromConsonants(letters);
  const digits = letters.filter(isDigit);
  // "ti3n", "ba1": digits that look like letters, unless only an input method makes sense of them.
  const isDrawn =
    !areKeys &&
    digits.length > 0 &&
    digits.every((digit) => digit < SIX && digit !== 0x32) &&
    SYLLABLE.test(spell(drawn(letters)));
  if (digits.includes(ZERO) || isDrawn) return undefined;
  const onset = letters.slice(0, start);
  let hasStroke = false;
  if (onset[0] === D && (onset[1] === D || onset[1] === NINE)) {
    hasStroke = true;
    onset.splice(1, 1);
  }
  const vowels: number[] = [];
  const final: number[] = [];
  let tone = -1;
  for (const key of letters.slice(start)) {
    const keyTone = TONE_KEYS.get(key);
    if (keyTone !== undefined) {
      if (tone >= 0) return undefined;
      tone = keyTone;
    } else if (key === NINE || (key === D && final.length > 0)) {
      if (onset[0] !== D || hasStroke) return undefined;
      hasStroke = true;
    } else if (!setQuality(vowels, key)) {
      if (isDigit(key) || (isVowel(key) && final.length > 0)) return undefined;
      (isVowel(key) ? vowels : final).push(key);
    }
  }
  const isChanged = tone >= 0 || hasStroke || vowels.some((vowel) => vowel > 0x1f);
  if (!isChanged || vowels.length > 3) return undefined;
  if (!KNOWN_ONSETS.has(spell(onset)) || !KNOWN_FINALS.has(spell(toWhole(final)))) return undefined;
  if (hasStroke) onset[0] = D | QUALITY.stroke;
  return { letters: [...onset, ...vowels, ...final], tone: Math.max(tone, 0) };
}

/** "lddldd", "ld9ld9": an abbreviation with đ in it. */
function fromConsonants(letters: readonly number[]): Spelling | undefined {
  const meant: number[] = [];
  for (const letter of letters) {
    const isStroke = (letter === D || letter === NINE) && meant.at(-1) === D;
    if (isStroke) meant[meant.length - 1] = D | QUALITY.stroke;
    else if (isDigit(letter)) return undefined;
    else meant.push(letter);
  }
  return meant.length < letters.length ? { letters: meant, tone: 0 } : undefined;
}

/** The letters that digits are drawn like. */
function drawn(letters: readonly number[]): number[] {
  return letters.map((letter, index) =>
    isDigit(letter) ? toLeetLetter(letter - ZERO, index === 0, letters[index + 1] ?? 0) : letter,
  );
}

/** A final that chat cuts short counts as whole here. */
function toWhole(final: readonly number[]): readonly number[] {
  return final.length === 1 && (final[0] === G || final[0] === H) ? [N, ...final] : final;
}

/** Gives a vowel its mark when a key is one: "aa", "ow", "o6", and one "w" for both letters of "uo". */
function setQuality(vowels: number[], key: number): boolean {
  const at = vowels.findLastIndex((vowel) => takes(vowel, key));
  if (at < 0) return false;
  const vowel = vowels[at] ?? 0;
  const isCircumflex = key === SIX || isVowel(key);
  vowels[at] = vowel | (isCircumflex ? QUALITY.circumflex : QUALITY.breveOrHorn);
  if (!isCircumflex && vowel === O && vowels[at - 1] === U) vowels[at - 1] = U | QUALITY.breveOrHorn;
  return true;
}

function takes(vowel: number, key: number): boolean {
  if (key === W) return vowel === A || vowel === O || vowel === U;
  if (key === SIX) return vowel === A || vowel === E || vowel === O;
  if (key === SEVEN) return vowel === O || vowel === U;
  if (key === EIGHT) return vowel === A;
  return vowel === key && (key === A || key === E || key === O);
}

export function isDigit(identity: number): boolean {
  return identity >= ZERO && identity <= NINE;
}

function spell(letters: readonly number[]): string {
  return String.fromCharCode(...letters.map((letter) => 0x60 + letter));
}

function bits(...letters: readonly (number | undefined)[]): number {
  return letters.reduce((all: number, letter = 0) => all | (1 << letter), 0);
}
