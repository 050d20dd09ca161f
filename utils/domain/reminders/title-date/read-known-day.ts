import { GAP, type Words } from '../../text/words.ts';
import { type Syllable, toSyllables } from '../phrases/syllable.ts';
import { isOneOf, orDigits, standsAt, toFirstKeys, toWordKeys, type WordKeys } from '../words-at.ts';
import { KNOWN_DAYS, type KnownDay } from './known-days.ts';

interface Known {
  readonly day: KnownDay;
  readonly sequence: readonly Syllable[];
}

/** A date before this year is the event itself, a later one a celebration of it. */
export const CELEBRATED_FROM = 1991;
const ASIDE = toWordKeys('đảng bộ chi lãnh đạo ngành');

/** By the key of their first syllable, without marks. */
let known: ReadonlyMap<number, readonly Known[]> | undefined;

/** With which words they begin: numbers, and names of days. */
export function anniversaryStarts(): WordKeys {
  known ??= toKnown();
  return orDigits(toFirstKeys([...known.values()].flat().map(({ sequence }) => sequence)));
}

function toKnown(): Map<number, Known[]> {
  const byFirst = new Map<number, Known[]>();
  for (const day of KNOWN_DAYS) {
    for (const say of day.say.split('|')) {
      const sequence = toSyllables(say);
      const first = sequence[0]?.bare ?? 0;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { day, sequence }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.sequence.length - a.sequence.length);
  return byFirst;
}

/** The known day that is named at a word, and up to where. */
export function readKnown(words: Words, word: number): { day: KnownDay; to: number } | undefined {
  const named = known?.get(words.bare[word] ?? -1)?.find(({ sequence }) => standsAt(words, word, sequence));
  if (!named) return undefined;
  const to = word + named.sequence.length;
  // "thành lập Đảng bộ tỉnh" is another day.
  return words.gap[to] === GAP.none && isOneOf(words, to, ASIDE) ? undefined : { day: named.day, to };
}
