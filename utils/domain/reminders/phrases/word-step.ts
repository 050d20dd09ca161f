import { COLON, SLASH } from '../../text/cell.ts';
import type { FoldedText } from '../../text/fold-text.ts';
import { GAP, WORD, type Words } from '../../text/words.ts';
import { isDigits } from '../words-at.ts';
import { isNumberAt } from './number-words.ts';
import type { Step } from './pattern.ts';
import type { Syllable } from './syllable.ts';
import { NUMBER_KEY, toWordSet } from './word-set.ts';

/** Steps from word to word, and remembers whether any word stood there without its marks. */
export interface WordStepper {
  readonly step: Step;
  wasBare: boolean;
  /** A digit stood for a letter in one of them, which leaves no doubt of what is meant. */
  wasLeet: boolean;
  /** Set before a phrase: signs and capitals between its words do not count. */
  isLoose: boolean;
  /** Set before a phrase: its number is that of a house, "15/3". */
  isHouse: boolean;
}

/** A stepper over the words of one text. */
export function newWordStepper({ cells }: FoldedText, words: Words): WordStepper {
  let isLowerCase = false;
  const stepper: WordStepper = { wasBare: false, wasLeet: false, isLoose: false, isHouse: false, step };
  return stepper;

  function step(place: number, syllable: Syllable, isFirst: boolean): number {
    if (place >= words.count) return -1;
    const isExact = words.exact[place] === syllable.exact;
    const isSame = syllable.isNumber
      ? isNumberAt(words, place) && (stepper.isHouse || !isFraction(place))
      : isExact || (words.bare[place] === syllable.bare && syllable.bare !== NUMBER_KEY);
    if (!isSame) return -1;
    const flags = words.flags[place] ?? 0;
    if (isFirst) {
      stepper.wasBare = false;
      stepper.wasLeet = false;
      isLowerCase = (flags & WORD.capital) === 0;
    } else if (stepper.isLoose) {
      if (words.gap[place] === GAP.sentence) return -1;
    } else {
      if (words.gap[place] !== GAP.none) return -1;
      // "sân đình Công đoàn": a capital after small letters begins something else.
      const isCapital = (flags & (WORD.capital | WORD.allCapitals)) === WORD.capital;
      if (isLowerCase && isCapital && !BRANDS.bare.has(syllable.bare)) return -1;
    }
    if (isExact || syllable.isNumber) return place + 1;
    if (!isForgiven(words, place, syllable)) return -1;
    stepper.wasBare = true;
    stepper.wasLeet ||= (flags & LEET) === LEET;
    return place + 1;
  }

  /** "15/12", "17:30": a day or an hour, and not so many of anything. */
  function isFraction(place: number): boolean {
    return isJoined(place) || isJoined(place - 1);
  }

  function isJoined(place: number): boolean {
    const end = words.last[place] ?? 0;
    const isSign = cells[end] === SLASH || cells[end] === COLON;
    return (
      isSign && words.first[place + 1] === end + 1 && isDigits(words, place) && isDigits(words, place + 1)
    );
  }
}

const LEET = WORD.hasDigit | WORD.hasLetter;
/** Names with a capital that stand inside phrases: "qua Momo". */
const BRANDS = toWordSet('momo zalopay zalo viettel vnpay facebook shopee lazada tiktok world');

/** Above it a letter carries a quality mark: ê, ơ, đ. */
const LAST_LETTER = 0x1f;
/** How far one disguised word casts doubt on unmarked ones. */
const DISGUISE_REACH = 3;

/** Whether the marks that a word lacks are lacking for a reason: its sentence has none, or it is in disguise. */
function isForgiven(words: Words, place: number, syllable: Syllable): boolean {
  const flags = words.flags[place] ?? 0;
  const tone = words.tone[place] ?? 0;
  const isMarked = (flags & WORD.marked) !== 0;
  // "mawtj ddaayf" is no “mặt dày”, but "lao dongj" is “lao động”: the key of a tone is typed before those of the other marks are forgotten.
  if (!isMarked && tone !== 0)
    return tone === syllable.tone && syllable.letters.some((letter) => letter > LAST_LETTER);
  if ((flags & WORD.disguised) !== 0) return tone === 0 || tone === syllable.tone;
  if (isMarked) return false;
  if ((flags & (WORD.inBareSentence | WORD.hashtag)) !== 0) return true;
  for (let near = place - DISGUISE_REACH; near <= place + DISGUISE_REACH; near++) {
    const isNear = near >= 0 && near < words.count && words.sentence[near] === words.sentence[place];
    if (isNear && ((words.flags[near] ?? 0) & WORD.disguised) !== 0) return true;
  }
  return false;
}
