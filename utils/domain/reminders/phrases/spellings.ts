import { foldText } from '../../text/fold-text.ts';
import { readWords } from '../../text/read-words.ts';
import { isVowel } from '../../text/syllable-key.ts';
import type { Syllable } from './syllable.ts';

const TELEX_TONES = ['', 'f', 's', 'r', 'x', 'j'];
const VNI_TONES = ['', '2', '1', '3', '4', '5'];
const TELEX_D = 'd';
const HORN = 2 << 5;
const STROKE = 3 << 5;

/** A keyboard's way to write the marks: what follows the letter, and the tone after the vowels or at the end. */
interface Keys {
  readonly tones: readonly string[];
  readonly toMark: (letter: string, quality: number) => string;
}

const TELEX: Keys = {
  tones: TELEX_TONES,
  toMark: (letter, quality) =>
    quality === 0 ? '' : quality === HORN ? 'w' : quality === STROKE ? TELEX_D : letter,
};
const VNI: Keys = {
  tones: VNI_TONES,
  toMark: (letter, quality) =>
    quality === 0 ? '' : quality === STROKE ? '9' : quality !== HORN ? '6' : letter === 'a' ? '8' : '7',
};

/** Keys of the ways a syllable is typed with the input method off ("ddinhf", "d9inh2") or in chat ("côg", "kông"). */
export function toSpellings(syllable: Syllable): string[] {
  const plain = syllable.letters.map((letter) => String.fromCharCode(0x60 + (letter & 0x1f)));
  const spellings: string[] = [];
  for (const keys of [TELEX, VNI]) {
    const marks = syllable.letters.map((letter, index) => keys.toMark(plain[index] ?? '', letter & 0x60));
    const tone = keys.tones[syllable.tone] ?? '';
    const inPlace = plain.map((letter, index) => letter + marks[index]);
    const lastVowel = syllable.letters.findLastIndex((letter) => isVowel(letter & 0x1f));
    const written = [
      inPlace.join('') + tone,
      inPlace.map((letter, index) => (index === lastVowel ? letter + tone : letter)).join(''),
      plain.join('') + marks.join('') + tone,
      inPlace.join('').replace('uwow', 'uow').replace('u7o7', 'uo7') + tone,
    ];
    for (const one of new Set(written)) if (one !== plain.join('')) spellings.push(one);
  }
  return [...spellings, ...toChatSpellings(syllable.written)];
}

/** The chat spellings of a written syllable: k for c, f for ph, and final ng, nh cut short. */
function toChatSpellings(written: string): string[] {
  const start = written.replace(/^c(?!h)/, 'k').replace(/^ph/, 'f');
  const short = (word: string) => word.replace(/ng$/, 'g').replace(/nh$/, 'h');
  return [start, short(written), short(start)].filter((one) => one !== written);
}

/** The key of a written word. */
export function toExactKey(written: string): number {
  return readWords(foldText(written)).exact[0] ?? 0;
}
