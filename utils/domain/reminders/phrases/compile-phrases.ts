import { type CompiledEntry, compileEntries } from './compile-entry.ts';
import { NUMBER_KEYS } from './number-words.ts';
import { type Slot, toSlots } from './pattern.ts';
import type { PhraseList } from './phrase-list.ts';
import { toSpellings } from './spellings.ts';
import type { Syllable } from './syllable.ts';

export interface CompiledPattern {
  readonly slots: readonly Slot[];
  readonly owner: CompiledEntry;
}

/** Phrases ready to be looked for. */
export interface CompiledPhrases {
  /** By the keys of their first two syllables, made one by `toPairKey`. */
  readonly byPair: ReadonlyMap<number, readonly CompiledPattern[]>;
  /** By their first letter, for syllables written without blanks. */
  readonly byLetter: ReadonlyMap<number, readonly CompiledPattern[]>;
  /** Syllables by the key of their other spellings. */
  readonly spellings: ReadonlyMap<number, Syllable>;
  /** Which of the maps may hold a key, at the key's last bits; nearly every word of a text ends here. */
  readonly filter: Uint8Array;
}

const FILTER_SIZE = 1 << 16;
export const FILTER_MASK = FILTER_SIZE - 1;
/** What a place of the filter tells. */
export const IN = { pairs: 1, spellings: 2 } as const;

/** Prepares lists of phrases; to be done once. Each phrase has two syllables or more. */
export function compilePhrases(lists: readonly PhraseList[]): CompiledPhrases {
  const byPair = new Map<number, CompiledPattern[]>();
  const byLetter = new Map<number, CompiledPattern[]>();
  const syllables = new Map<number, Syllable>();
  for (const owner of lists.flatMap(compileEntries)) {
    for (const say of owner.entry.say) {
      const pattern = { slots: toSlots(say, owner.list.lists), owner };
      for (const { choices } of pattern.slots) {
        for (const choice of choices) for (const syllable of choice) syllables.set(syllable.exact, syllable);
      }
      for (const [first, second] of toBeginnings(pattern.slots, 2)) {
        if (!first || !second) continue;
        add(byLetter, (first.letters[0] ?? 0) & 0x1f, pattern);
        for (const one of toKeys(first))
          for (const two of toKeys(second)) add(byPair, toPairKey(one, two), pattern);
      }
    }
  }
  const spellings = toSpellingMap(syllables);
  const filter = new Uint8Array(FILTER_SIZE);
  for (const key of spellings.keys()) filter[key & FILTER_MASK] = IN.spellings;
  for (const key of byPair.keys()) filter[key & FILTER_MASK] = (filter[key & FILTER_MASK] ?? 0) | IN.pairs;
  return { byPair, byLetter, spellings, filter };
}

/** One key, of 30 bits, for two words without marks that follow each other. */
export function toPairKey(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second;
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

/** The first syllables of all that a pattern can be, so many of each. */
function toBeginnings(slots: readonly Slot[], length: number, slot = 0): Syllable[][] {
  const current = slots[slot];
  if (!current) return [[]];
  const beginnings: Syllable[][] = current.isOptional ? toBeginnings(slots, length, slot + 1) : [];
  for (const choice of current.choices) {
    if (choice.length >= length) beginnings.push(choice.slice(0, length));
    else
      for (const rest of toBeginnings(slots, length - choice.length, slot + 1))
        beginnings.push([...choice, ...rest]);
  }
  return beginnings;
}

function toKeys({ isNumber, bare }: Syllable): readonly number[] {
  return isNumber ? NUMBER_KEYS : [bare];
}

function toSpellingMap(syllables: ReadonlyMap<number, Syllable>): Map<number, Syllable> {
  const spellings = new Map<number, Syllable>();
  for (const syllable of syllables.values()) {
    if (syllable.isNumber) continue;
    for (const key of toSpellings(syllable)) if (!syllables.has(key)) spellings.set(key, syllable);
  }
  return spellings;
}

/** Adds a pattern under a key, once: the same pattern is always added in a row. */
function add(index: Map<number, CompiledPattern[]>, key: number, pattern: CompiledPattern): void {
  const patterns = index.get(key);
  if (!patterns) index.set(key, [pattern]);
  else if (patterns.at(-1) !== pattern) patterns.push(pattern);
}
