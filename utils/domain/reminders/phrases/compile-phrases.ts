import { type Slot, toSlots } from './pattern.ts';
import type { CalmWords, PhraseEntry, PhraseList } from './phrase-list.ts';
import { toSpellings } from './spellings.ts';
import { type Syllable, toSyllables } from './syllable.ts';
import { toWordSet, type WordSet } from './word-set.ts';

export interface CompiledEntry {
  readonly list: PhraseList;
  readonly entry: PhraseEntry;
  readonly calm: CompiledCalm;
  readonly notAfter: WordSet;
  readonly notBefore: WordSet;
  readonly bareNotAfter: WordSet;
  readonly bareNotBefore: WordSet;
  readonly bareAfter: readonly (readonly Syllable[])[];
}

export interface CompiledPattern {
  readonly slots: readonly Slot[];
  readonly owner: CompiledEntry;
}

export interface CompiledCalm {
  readonly before: readonly (readonly Syllable[])[];
  readonly teaching: readonly (readonly Syllable[])[];
  readonly law: readonly (readonly Syllable[])[];
  readonly fillers: WordSet;
  readonly events: readonly (readonly Syllable[])[];
  readonly after: readonly (readonly Syllable[])[];
  readonly history: readonly (readonly Syllable[])[];
  /** Keys without marks of the first syllables of what is looked for in a whole sentence. */
  readonly cues: ReadonlySet<number>;
}

/** Phrases ready to be looked for: by the key of their first syllable, and by its first letter for joined words. */
export interface CompiledPhrases {
  readonly byWord: ReadonlyMap<number, readonly CompiledPattern[]>;
  readonly byLetter: ReadonlyMap<number, readonly CompiledPattern[]>;
  /** Syllables by the key of their other spellings. */
  readonly spellings: ReadonlyMap<number, Syllable>;
  /** Which of the maps may hold a key, at the key's last bits; most words of a text end here. */
  readonly filter: Uint8Array;
}

/** Prepares lists of phrases; to be done once. */
export function compilePhrases(lists: readonly PhraseList[]): CompiledPhrases {
  const byWord = new Map<number, CompiledPattern[]>();
  const byLetter = new Map<number, CompiledPattern[]>();
  const syllables = new Map<number, Syllable>();
  for (const list of lists) {
    const calm = compileCalm(list.calm);
    for (const entry of list.phrases) {
      const owner = compileEntry(list, entry, calm);
      for (const say of entry.say) {
        const pattern = { slots: toSlots(say, list.lists), owner };
        for (const { choices } of pattern.slots) {
          for (const syllable of choices.flat()) syllables.set(syllable.exact, syllable);
        }
        for (const first of firstSyllables(pattern.slots)) {
          for (const key of first.isNumber ? NUMBER_KEYS : [first.bare]) addOnce(byWord, key, pattern);
          addOnce(byLetter, (first.letters[0] ?? 0) & 0x1f, pattern);
        }
      }
    }
  }
  const spellings = toSpellingMap(syllables);
  const filter = new Uint8Array(FILTER_SIZE);
  for (const key of spellings.keys()) filter[key & FILTER_MASK] = IN.spellings;
  for (const key of byWord.keys()) filter[key & FILTER_MASK] = (filter[key & FILTER_MASK] ?? 0) | IN.words;
  return { byWord, byLetter, spellings, filter };
}

function toSpellingMap(syllables: ReadonlyMap<number, Syllable>): Map<number, Syllable> {
  const spellings = new Map<number, Syllable>();
  for (const syllable of syllables.values()) {
    if (syllable.isNumber) continue;
    for (const key of toSpellings(syllable)) if (!syllables.has(key)) spellings.set(key, syllable);
  }
  return spellings;
}

const FILTER_SIZE = 1 << 16;
export const FILTER_MASK = FILTER_SIZE - 1;
/** What a place of the filter tells. */
export const IN = { words: 1, spellings: 2 } as const;

/** The key of every number in digits. */
export const NUMBER_KEY = 0;
/** The words for numbers and quantities, "mấy tháng" and "nhiều tháng" among them. */
const NUMBER_KEYS = [
  NUMBER_KEY,
  ...toSyllables('một hai ba bốn tư năm sáu bảy tám chín mười mấy vài nhiều nửa trăm').map(
    ({ bare }) => bare,
  ),
];
const NUMBER_WORDS: ReadonlySet<number> = new Set(NUMBER_KEYS);

/** Whether a key without marks is that of a number word. */
export function isNumberWord(bare: number): boolean {
  return NUMBER_WORDS.has(bare);
}

function compileEntry(list: PhraseList, entry: PhraseEntry, calm: CompiledCalm): CompiledEntry {
  return {
    list,
    entry,
    calm,
    notAfter: toWordSet(entry.notAfter),
    notBefore: toWordSet(entry.notBefore),
    bareNotAfter: toWordSet(`${entry.notAfter ?? ''} ${entry.bareNotAfter ?? ''}`),
    bareAfter: (entry.bareAfter ?? []).map(toSyllables),
    bareNotBefore: toWordSet(`${entry.notBefore ?? ''} ${entry.bareNotBefore ?? ''}`),
  };
}

function compileCalm(calm: CalmWords): CompiledCalm {
  const law = calm.law.map(toSyllables);
  const events = calm.events.map(toSyllables);
  const history = calm.history.map(toSyllables);
  return {
    before: calm.before.map(toSyllables),
    teaching: calm.teaching.map(toSyllables),
    law,
    fillers: toWordSet(calm.fillers),
    events,
    after: calm.after.map(toSyllables),
    history,
    cues: new Set([...law, ...events, ...history].map(([first]) => first?.bare ?? 0)),
  };
}

function firstSyllables(slots: readonly Slot[]): Syllable[] {
  const first: Syllable[] = [];
  for (const slot of slots) {
    for (const [syllable] of slot.choices) if (syllable) first.push(syllable);
    if (!slot.isOptional) break;
  }
  return first;
}

function addOnce(index: Map<number, CompiledPattern[]>, key: number, pattern: CompiledPattern): void {
  const patterns = index.get(key) ?? [];
  if (!patterns.includes(pattern)) patterns.push(pattern);
  index.set(key, patterns);
}
