import type { CalmWords, PhraseEntry, PhraseList } from './phrase-list.ts';
import { type Sequences, toSequences } from './sequences.ts';
import { type Syllable, toSyllables } from './syllable.ts';
import { toWordSet, type WordSet } from './word-set.ts';

/** Phrases that share their exceptions, these ready to be compared. */
export interface CompiledEntry {
  readonly list: PhraseList;
  readonly entry: PhraseEntry;
  readonly calm: CompiledCalm;
  readonly notAfter: WordSet;
  readonly notBefore: WordSet;
  readonly bareNotAfter: WordSet;
  readonly bareNotBefore: WordSet;
  readonly bareAfter: readonly (readonly Syllable[])[];
  readonly except: readonly (readonly Syllable[])[];
}

export interface CompiledCalm {
  readonly before: Sequences;
  readonly teaching: Sequences;
  readonly law: Sequences;
  readonly fillers: WordSet;
  readonly events: Sequences;
  readonly after: Sequences;
  readonly history: Sequences;
  readonly whole: Sequences;
  readonly weak: Sequences;
  readonly stronger: Sequences;
  readonly former: Sequences;
  readonly signs: Sequences;
  readonly topic: Sequences;
  readonly bare: Sequences;
  readonly pastUntil: number;
  readonly turns: boolean;
  readonly frames: boolean;
  /** Whether law, events, history, whole, weak, stronger, former or signs can begin with a key, at the key's last bits. */
  readonly cues: Uint8Array;
}

/** Phrases that share their exceptions, these read when the first of the phrases is met. */
export interface LazyEntry {
  readonly list: PhraseList;
  readonly entry: PhraseEntry;
  compiled?: CompiledEntry;
}

/** The entries of a list. */
export function toLazyEntries(list: PhraseList): LazyEntry[] {
  return list.phrases.map((entry) => ({ list, entry }));
}

/** An entry, ready to be compared. */
export function entryOf(lazy: LazyEntry): CompiledEntry {
  lazy.compiled ??= compileEntry(lazy.list, lazy.entry);
  return lazy.compiled;
}

/** What makes the phrases of a list calm is prepared once for all of them. */
const calms = new WeakMap<CalmWords, CompiledCalm>();

function compileEntry(list: PhraseList, entry: PhraseEntry): CompiledEntry {
  const calm = calms.get(list.calm) ?? compileCalm(list.calm);
  calms.set(list.calm, calm);
  return {
    list,
    entry,
    calm,
    notAfter: toWordSet(entry.notAfter),
    notBefore: toWordSet(entry.notBefore),
    bareNotAfter: toWordSet(`${entry.notAfter ?? ''} ${entry.bareNotAfter ?? ''}`),
    bareNotBefore: toWordSet(`${entry.notBefore ?? ''} ${entry.bareNotBefore ?? ''}`),
    bareAfter: (entry.bareAfter ?? []).map(toSyllables),
    except: (entry.except ?? []).map(toSyllables),
  };
}

function compileCalm(calm: CalmWords): CompiledCalm {
  const [law, events, history] = [toSequences(calm.law), toSequences(calm.events), toSequences(calm.history)];
  const [signs, former, whole] = [toSequences(calm.signs), toSequences(calm.former), toSequences(calm.whole)];
  const [weak, stronger, topic] = [
    toSequences(calm.weak),
    toSequences(calm.stronger),
    toSequences(calm.topic),
  ];
  const cues = new Uint8Array(CUES);
  for (const { byFirst } of [law, events, history, whole, weak, stronger, former, signs])
    for (const key of byFirst.keys()) cues[key & (CUES - 1)] = 1;
  return {
    before: toSequences(calm.before),
    teaching: toSequences(calm.teaching),
    law,
    fillers: toWordSet(calm.fillers),
    events,
    after: toSequences(calm.after),
    history,
    whole,
    weak,
    stronger,
    former,
    signs,
    topic,
    bare: toSequences(calm.bare),
    pastUntil: calm.pastUntil ?? LAST_OLD_YEAR,
    turns: calm.turns ?? false,
    frames: calm.frames ?? false,
    cues,
  };
}

const CUES = 1 << 11;
const LAST_OLD_YEAR = 1965;

/** Whether a sentence may tell something where a key stands; nearly every word ends here. */
export function isCue({ cues }: CompiledCalm, key: number): boolean {
  return cues[key & (CUES - 1)] === 1;
}
