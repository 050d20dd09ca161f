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

/** Prepares the entries of a list. */
export function compileEntries(list: PhraseList): CompiledEntry[] {
  const calm = compileCalm(list.calm);
  return list.phrases.map((entry) => ({
    list,
    entry,
    calm,
    notAfter: toWordSet(entry.notAfter),
    notBefore: toWordSet(entry.notBefore),
    bareNotAfter: toWordSet(`${entry.notAfter ?? ''} ${entry.bareNotAfter ?? ''}`),
    bareNotBefore: toWordSet(`${entry.notBefore ?? ''} ${entry.bareNotBefore ?? ''}`),
    bareAfter: (entry.bareAfter ?? []).map(toSyllables),
  }));
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
