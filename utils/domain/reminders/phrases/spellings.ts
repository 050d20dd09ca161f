import { QUALITY } from '../../text/cell.ts';
import { isVowel, toKey } from '../../text/syllable-key.ts';
import type { Syllable } from './syllable.ts';

/** Numbers of the letters that are spelt or typed another way. */
const L = { a: 1, c: 3, d: 4, f: 6, g: 7, h: 8, k: 11, n: 14, o: 15, p: 16, w: 23 } as const;
/** f s r x j, in the order of the tones. */
const TELEX_TONES = [0, 6, 19, 18, 24, 10];
/** The signs 2 1 3 4 5, in the same order. */
const VNI_TONES = [0, 0x32, 0x31, 0x33, 0x34, 0x35];
const [SIX, SEVEN, EIGHT, NINE] = [0x36, 0x37, 0x38, 0x39];

type ToMark = (letter: number, quality: number) => number;

/**
 * Keys of the other ways in which a syllable is written: with the input method off ("ddinhf", "d9inh2") and in chat ("côg",
 * "kông").
 */
export function toSpellings({ letters, tone }: Syllable): number[] {
  return [
    ...toKeystrokes(letters, toTelexMark, TELEX_TONES[tone] ?? 0),
    ...toKeystrokes(letters, toVniMark, VNI_TONES[tone] ?? 0),
    ...toChat(letters).map((chat) => toKey(chat, tone)),
  ];
}

function toTelexMark(letter: number, quality: number): number {
  if (quality === QUALITY.none) return 0;
  if (quality === QUALITY.stroke) return L.d;
  return quality === QUALITY.circumflex ? letter : L.w;
}

function toVniMark(letter: number, quality: number): number {
  if (quality === QUALITY.none) return 0;
  if (quality === QUALITY.circumflex) return SIX;
  if (quality === QUALITY.stroke) return NINE;
  return letter === L.a ? EIGHT : SEVEN;
}

/** Marks right after their letter, or all at the end; the tone after the last vowel or at the end. */
function toKeystrokes(letters: readonly number[], toMark: ToMark, tone: number): number[] {
  const plain = letters.map((letter) => letter & 0x1f);
  const marks = letters.map((letter, index) => toMark(plain[index] ?? 0, letter & QUALITY.stroke));
  if (tone === 0 && marks.every((mark) => mark === 0)) return [];
  const lastVowel = plain.findLastIndex(isVowel);
  const inPlace = plain.map((letter, index) => [letter, marks[index] ?? 0]);
  // "luowng": one key for both horns of "ươ".
  const shared = inPlace.map(([letter = 0, mark = 0], index) =>
    plain[index + 1] === L.o && marks[index + 1] === mark ? [letter] : [letter, mark],
  );
  const written = [
    [...inPlace.flat(), tone],
    inPlace.flatMap((keys, index) => (index === lastVowel ? [...keys, tone] : keys)),
    [...plain, ...marks, tone],
    [...shared.flat(), tone],
  ];
  return written.map((keys) =>
    toKey(
      keys.filter((key) => key !== 0),
      0,
    ),
  );
}

/** k for c, f for ph, and ng, nh cut short. */
function toChat(letters: readonly number[]): (readonly number[])[] {
  const start = toChatStart(letters);
  return [start, toChatEnd(letters), toChatEnd(start)].filter((chat) => chat !== letters);
}

function toChatStart(letters: readonly number[]): readonly number[] {
  const [first, second] = letters;
  if (first === L.c && second !== L.h) return [L.k, ...letters.slice(1)];
  return first === L.p && second === L.h ? [L.f, ...letters.slice(2)] : letters;
}

function toChatEnd(letters: readonly number[]): readonly number[] {
  const last = letters.at(-1);
  if (letters.at(-2) !== L.n || (last !== L.g && last !== L.h)) return letters;
  return [...letters.slice(0, -2), last];
}
