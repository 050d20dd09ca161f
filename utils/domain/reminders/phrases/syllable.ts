import { CELL, CLASS_SHIFT, toIdentity, toLetter, toTone } from '../../text/cell.ts';
import { foldText } from '../../text/fold-text.ts';
import { toKey } from '../../text/syllable-key.ts';
import { newTextRoom } from '../../text/text-room.ts';
import { isOddInside, isOddOutside, toUsualSpelling } from '../../text/usual-spelling.ts';

/** A syllable of a phrase, with all that is compared when a text is looked through. */
export interface Syllable {
  readonly exact: number;
  readonly bare: number;
  readonly tone: number;
  /** Its letters with quality marks, for words written without blanks. */
  readonly letters: readonly number[];
  /** Its first letter, 1 to 26. */
  readonly start: number;
  /** Stands for any number, in digits or words. */
  readonly isNumber: boolean;
}

const NUMBER = '#';
/** The words of the lists kept in code are few and come again and again. */
const known = new Map<string, Syllable>();

/** The syllables of a text, for phrases and lists of words kept in code. "#" stands for any number. */
export function toSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const written of text.split(' ')) {
    if (written === '') continue;
    const syllable = known.get(written) ?? toSyllable(written);
    known.set(written, syllable);
    syllables.push(syllable);
  }
  return syllables;
}

/** Room of their own: syllables are also read while a draft is in the room that drafts share. */
const LONGEST = 32;
const room = newTextRoom(LONGEST);

function toSyllable(written: string): Syllable {
  const { cells, count } = foldText(written, written.length > LONGEST ? undefined : room);
  // Loops, since this runs for some thousand words before the engine has compiled anything.
  const folded: number[] = [];
  let foldedTone = 0;
  let isDigits = true;
  for (let at = 0; at < count; at++) {
    const cell = cells[at] ?? 0;
    folded.push(toIdentity(cell));
    foldedTone = toTone(cell) || foldedTone;
    isDigits &&= cell >> CLASS_SHIFT === CELL.digit;
  }
  // Nearly every one is spelt as usual, and the ends of the word show it.
  const isOdd = isOddOutside(cells, 0, count) || (foldedTone === 0 && isOddInside(cells, 0, count));
  const usual = isOdd && !isDigits ? toUsualSpelling(folded, foldedTone) : undefined;
  const letters = usual?.letters ?? folded;
  const tone = usual?.tone ?? foldedTone;
  return {
    exact: toKey(letters, tone),
    // As the words of a text: a number in digits has the key 0.
    bare: written === NUMBER || isDigits ? 0 : toBareKey(letters),
    tone,
    letters,
    start: toLetter(letters[0] ?? 0),
    isNumber: written === NUMBER,
  };
}

function toBareKey(letters: readonly number[]): number {
  const plain: number[] = [];
  for (const letter of letters) plain.push(toLetter(letter));
  return toKey(plain, 0);
}
