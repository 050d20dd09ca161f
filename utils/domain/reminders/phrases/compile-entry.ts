import type { CalmWords, PhraseEntry, PhraseList } from './phrase-list.ts';
import { type Syllable, toSyllables } from './syllable.ts';
import { toWordSet, type WordSet } from './word-set.ts';

type Sequences = readonly (readonly Syllable[])[];

/** Phrases that share their exceptions, these ready to be compared. */
export interface CompiledEntry {
  readonly list: PhraseList;
  readonly entry: PhraseEntry;
  readonly calm: CompiledCalm;
  readonly notAfter: WordSet;
  readonly notBefore: WordSet;
  readonly bareNotAfter: WordSet;
  readonly bareNotBefore: WordSet;
  readonly bareAfter: Sequences;
  readonly except: Sequences;
}

export interface CompiledCalm {
  readonly before: Sequences;
  readonly teaching: Sequences;
  readonly law: Sequences;
  readonly fillers: WordSet;
  readonly events: Sequences;
  readonly after: Sequences;
  readonly history: Sequences;
  /** Keys without marks of the first syllables of what is looked for in a whole sentence. */
  readonly cues: ReadonlySet<number>;
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
