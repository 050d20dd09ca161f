import { WORD, type Words } from '../../text/words.ts';
import { type LazyEntry, toLazyEntries } from './compile-entry.ts';
import { isNumberKey, numberKeys } from './number-words.ts';
import { type Slot, toFirstSyllables, toSlots } from './pattern.ts';
import { addBeginning, newPhraseFilter, type PhraseFilter } from './phrase-filter.ts';
import type { PhraseList } from './phrase-list.ts';
import type { Syllable } from './syllable.ts';

/** A pattern and whose it is; read closely when its first syllable is met. */
export interface LazyPattern {
  readonly say: string;
  readonly owner: LazyEntry;
  slots?: readonly Slot[];
  fewestLetters?: number;
}

/** Patterns that may stand at a place. */
export interface Candidates {
  readonly patterns: LazyPattern[];
  /** The keys, without marks, of all that can come third; undefined where a pattern can end before. Made when first asked. */
  thirds?: ReadonlySet<number> | undefined;
  hasThirds?: boolean;
  /** Where a gap may come first: what comes after it or third, at the last bits of the keys. */
  soon?: Uint8Array;
}

/** What may begin with one syllable. */
export interface Beginning {
  readonly patterns: LazyPattern[];
  /** By the key of the second syllable; made when the first is met. */
  pairs?: Map<number, Candidates>;
  /** Of one syllable only, or with a gap after it. */
  alone?: readonly LazyPattern[];
  /** Where all of those have a gap: what comes after it, at the last bits of the keys. */
  soon?: Uint8Array;
}

/** Phrases ready to be looked for. Little is done before a draft brings up their first syllable. */
export interface CompiledPhrases {
  readonly beginnings: ReadonlyMap<number, Beginning>;
  readonly filter: PhraseFilter;
  readonly patterns: readonly LazyPattern[];
  /** By their first letters, for syllables written without blanks; made when such are met. */
  byLetters?: ReadonlyMap<number, readonly LazyPattern[]>;
}

/** Prepares lists of phrases; to be done once. What is to be told only after `asOf` is left out. */
export function compilePhrases(lists: readonly PhraseList[], asOf = ''): CompiledPhrases {
  const beginnings = new Map<number, Beginning>();
  const filter = newPhraseFilter();
  const patterns: LazyPattern[] = [];
  for (const owner of lists.flatMap(toLazyEntries)) {
    if (owner.entry.since && owner.entry.since > asOf) continue;
    for (const say of owner.entry.say) {
      const pattern = { say, owner };
      patterns.push(pattern);
      for (const firsts of toFirstSyllables(say, owner.list.lists)) {
        for (const key of toFirstKeys(firsts)) {
          const beginning = beginnings.get(key);
          if (!beginning) {
            beginnings.set(key, { patterns: [pattern] });
            addBeginning(filter, key);
          } else if (beginning.patterns.at(-1) !== pattern) beginning.patterns.push(pattern);
        }
      }
    }
  }
  return { beginnings, filter, patterns };
}

/** The keys of a place at which patterns begin; the same places come again in many of them. */
const firstKeys = new WeakMap<readonly Syllable[], readonly number[]>();

function toFirstKeys(firsts: readonly Syllable[]): readonly number[] {
  const known = firstKeys.get(firsts);
  if (known) return known;
  const keys = [...new Set(firsts.flatMap(toKeys))];
  firstKeys.set(firsts, keys);
  return keys;
}

/** The places of a pattern. */
export function slotsOf(pattern: LazyPattern): readonly Slot[] {
  pattern.slots ??= toSlots(pattern.say, pattern.owner.list.lists);
  return pattern.slots;
}

/** With how few letters a pattern can do, its optional places left out. */
export function fewestLettersOf(pattern: LazyPattern): number {
  pattern.fewestLetters ??= slotsOf(pattern)
    .filter(({ isOptional }) => !isOptional)
    .reduce((sum, { choices }) => sum + Math.min(...choices.map(countLetters)), 0);
  return pattern.fewestLetters;
}

function countLetters(choice: readonly Syllable[]): number {
  return choice.reduce((sum, { letters, isNumber }) => sum + (isNumber ? 1 : letters.length), 0);
}

/** The patterns by the first letters, three at most, of all that they can begin with. */
export function patternsByLetters(phrases: CompiledPhrases): ReadonlyMap<number, readonly LazyPattern[]> {
  if (phrases.byLetters) return phrases.byLetters;
  const byLetters = new Map<number, LazyPattern[]>();
  for (const pattern of phrases.patterns)
    for (const { isNumber, letters } of toFirstSyllables(pattern.say, pattern.owner.list.lists).flat())
      if (!isNumber) add(byLetters, toLettersKey(letters[0], letters[1], letters[2]), pattern);
  phrases.byLetters = byLetters;
  return byLetters;
}

/** Up to three letters as one number. */
export function toLettersKey(first = 0, second = 0, third = 0): number {
  return ((first & 0x1f) << 10) | ((second & 0x1f) << 5) | (third & 0x1f);
}

/** The keys under which a syllable may stand in a text. */
export function toKeys({ isNumber, exact, bare }: Syllable): readonly number[] {
  return isNumber ? numberKeys() : exact === bare ? [bare] : [exact, bare];
}

/**
 * The key by which a word is looked up: with its marks where it has any, since it can then be no other word, but not where it is in
 * disguise, nor where it can be a number.
 */
export function toLookUpKey({ exact, bare, flags }: Words, word: number): number {
  const plain = bare[word] ?? -1;
  const isSure = ((flags[word] ?? 0) & (WORD.marked | WORD.disguised)) === WORD.marked;
  return isSure && !isNumberKey(plain) ? (exact[word] ?? -1) : plain;
}

/** Adds a pattern under a key, once: the same pattern is always added in a row. */
export function add(index: Map<number, LazyPattern[]>, key: number, pattern: LazyPattern): void {
  const patterns = index.get(key);
  if (!patterns) index.set(key, [pattern]);
  else if (patterns.at(-1) !== pattern) patterns.push(pattern);
}
