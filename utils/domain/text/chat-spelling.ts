import { QUALITY, TONE } from './cell.ts';
import { isVowel } from './syllable-key.ts';
import type { Spelling } from './usual-spelling.ts';

const [A, B, C, D, E, F, G, H, I, K] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11];
const [L, M, N, O, P] = [12, 13, 14, 15, 16];
const [R, S, T, U, V, Y] = [18, 19, 20, 21, 22, 25];
const HORN = QUALITY.breveOrHorn;

/** Words that chat writes short: "ng", "trc", "đc", "vs", "lm", "lg", "hok", "bik". */
const SHORT_FORMS: readonly (readonly [readonly number[], Spelling])[] = [
  [[N, G], { letters: [N, G, U | HORN, O | HORN, I], tone: TONE.grave }],
  [[T, R, C], { letters: [T, R, U | HORN, O | HORN, C], tone: TONE.acute }],
  [[D, C], { letters: [D | QUALITY.stroke, U | HORN, O | HORN, C], tone: TONE.dot }],
  [[V, S], { letters: [V, O | HORN, I], tone: TONE.acute }],
  [[L, M], { letters: [L, A, M], tone: TONE.grave }],
  [[N, S], { letters: [N, O, I], tone: TONE.acute }],
  [[L, G], { letters: [L, U | HORN, O | HORN, N, G], tone: 0 }],
  [[H, O, K], { letters: [K, H, O | QUALITY.circumflex, N, G], tone: 0 }],
  [[B, I, K], { letters: [B, I, E | QUALITY.circumflex, T], tone: TONE.acute }],
];

/** What such a short form stands for. */
export function fromShortForm(letters: readonly number[]): Spelling | undefined {
  if (letters.length > 3) return undefined;
  return SHORT_FORMS.find(
    ([form]) =>
      form.length === letters.length && form.every((letter, at) => letter === ((letters[at] ?? 0) & 0x1f)),
  )?.[1];
}

/** "không", which chat writes "ko". */
const NOT: readonly number[] = [K, H, O | QUALITY.circumflex, N, G];

/** k for c, f for ph, ng for ngh, ng and nh cut short. */
export function fromChat(letters: readonly number[]): readonly number[] {
  let usual = letters;
  const [first = 0, second = 0] = usual;
  const next = second & 0x1f;
  const last = usual.at(-1) ?? 0;
  if (usual.length < 2) return usual;
  if (first === K && second === O && usual.length === 2) return NOT;
  if (first === N && second === G && isFront((usual[2] ?? 0) & 0x1f)) return [N, G, H, ...usual.slice(2)];
  if (first === F) usual = [P, H, ...usual.slice(1)];
  else if (first === K && !isAfterK(next) && !isKon(usual)) usual = [C, ...usual.slice(1)];
  if ((last === G || last === H) && isVowel((letters.at(-2) ?? 0) & 0x1f))
    usual = [...usual.slice(0, -1), N, last];
  return usual;
}

/** "Kon Tum", "Kon Plông": a word of place names. */
function isKon(letters: readonly number[]): boolean {
  return letters.length === 3 && letters[1] === O && letters[2] === N;
}

/** Whether a letter is e or i, before which "ng" is spelt "ngh". */
export function isFront(letter: number): boolean {
  return letter === E || letter === I;
}

/** Whether a letter may follow k. */
export function isAfterK(letter: number): boolean {
  return isFront(letter) || letter === Y || letter === H;
}
