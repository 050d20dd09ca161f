import {
  add,
  type Beginning,
  type Candidates,
  type CompiledPhrases,
  type LazyPattern,
  slotsOf,
  toKeys,
} from './compile-phrases.ts';
import { numberKeys } from './number-words.ts';
import { type Slot, WIDEST_GAP } from './pattern.ts';
import { addPairs, addThirds, type PhraseFilter } from './phrase-filter.ts';
import type { Syllable } from './syllable.ts';

const NONE: readonly never[] = [];

/**
 * What may stand where words with these keys follow each other, `third` being the key without marks of the word after the two, and
 * `bare` the keys without marks of all words, of which `from` is the first.
 */
export function patternsAt(
  phrases: CompiledPhrases,
  first: number,
  second: number,
  third: number,
  bare: Int32Array,
  from: number,
): readonly LazyPattern[] {
  const beginning = phrases.beginnings.get(first);
  if (!beginning) return NONE;
  beginning.pairs ??= toPairs(beginning, first, phrases.filter);
  const alone = beginning.alone && isSoon(beginning.soon, bare, from + 1) ? beginning.alone : NONE;
  const paired = pairedAt(phrases.filter, beginning, first, second, third, bare, from);
  return alone.length === 0 ? paired : paired.length === 0 ? alone : [...paired, ...alone];
}

/** What follows a gap, or stands third, is looked for among so many words. */
const SOON = WIDEST_GAP + 2;
const SOON_MASK = 0x7ff;

/** Whether what must come within a few words comes, as far as the last bits of keys tell. */
function isSoon(soon: Uint8Array | undefined, bare: Int32Array, from: number): boolean {
  if (!soon) return true;
  for (let word = from; word < from + SOON; word++)
    if (soon[(bare[word] ?? 0) & SOON_MASK] === 1) return true;
  return false;
}

function toSoon(keys: Iterable<number>): Uint8Array {
  const soon = new Uint8Array(SOON_MASK + 1);
  for (const key of keys) soon[key & SOON_MASK] = 1;
  return soon;
}

/** The keys of what can come after the first gap of a pattern; undefined where it has none, or anything may. */
function toKeysAfterGap(slots: readonly Slot[]): number[] | undefined {
  const gap = slots.findIndex(({ isGap }) => isGap);
  const after = slots[gap + 1];
  if (gap < 0 || !after || after.isOptional) return undefined;
  return after.choices.flatMap(([first]) => (first ? toBareKeys(first) : []));
}

function toBareKeys({ isNumber, bare }: Syllable): readonly number[] {
  return isNumber ? numberKeys() : [bare];
}

function pairedAt(
  filter: PhraseFilter,
  beginning: Beginning,
  first: number,
  second: number,
  third: number,
  bare: Int32Array,
  from: number,
): readonly LazyPattern[] {
  const pair = beginning.pairs?.get(second);
  if (!pair) return NONE;
  if (!pair.hasThirds) {
    pair.hasThirds = true;
    readThirds(pair, first, second);
    if (pair.thirds && !beginning.alone) addThirds(filter, first, second, pair.thirds);
  }
  if (pair.soon) return isSoon(pair.soon, bare, from + 2) ? pair.patterns : NONE;
  return !pair.thirds || pair.thirds.has(third) ? pair.patterns : NONE;
}

function readThirds(pair: Candidates, first: number, second: number): void {
  const thirds = new Set<number>();
  let hasGap = false;
  for (const slots of pair.patterns.map(slotsOf)) {
    for (const [one, two, third] of toBeginnings(slots, 3)) {
      if (!one || !toKeys(one).includes(first)) continue;
      if (two && !toKeys(two).includes(second)) continue;
      const keys = third ? toBareKeys(third) : toKeysAfterGap(slots);
      if (!keys) return;
      hasGap ||= !third;
      for (const key of keys) thirds.add(key);
    }
  }
  if (hasGap) pair.soon = toSoon(thirds);
  else pair.thirds = thirds;
}

function toPairs(beginning: Beginning, key: number, filter: PhraseFilter): Map<number, Candidates> {
  const pairs = new Map<number, LazyPattern[]>();
  const alone: LazyPattern[] = [];
  for (const pattern of beginning.patterns) {
    for (const [first, second] of toBeginnings(slotsOf(pattern), 2)) {
      if (!first || !toKeys(first).includes(key)) continue;
      if (!second) alone.push(pattern);
      else for (const two of toKeys(second)) add(pairs, two, pattern);
    }
  }
  const candidates = new Map<number, Candidates>();
  for (const [second, patterns] of pairs)
    candidates.set(second, { patterns: patterns.filter((pattern) => !alone.includes(pattern)) });
  if (alone.length > 0) {
    beginning.alone = alone;
    const after = alone.map((pattern) => toKeysAfterGap(slotsOf(pattern)));
    if (after.every((keys) => keys !== undefined)) beginning.soon = toSoon(after.flat());
    return candidates;
  }
  addPairs(filter, key, pairs.keys());
  return candidates;
}

/** The first syllables of all that a pattern can be, so many of each. */
function toBeginnings(slots: readonly Slot[], length: number, slot = 0): Syllable[][] {
  const current = slots[slot];
  if (!current || current.isGap) return [[]];
  const beginnings: Syllable[][] = current.isOptional ? toBeginnings(slots, length, slot + 1) : [];
  for (const choice of current.choices) {
    if (choice.length >= length) beginnings.push(choice.slice(0, length));
    else
      for (const rest of toBeginnings(slots, length - choice.length, slot + 1))
        beginnings.push([...choice, ...rest]);
  }
  return beginnings;
}
