/** What is known of a word besides its letters. */
export const WORD = {
  /** Carries a tone or a quality mark. */
  marked: 1,
  hasDigit: 2,
  hasLetter: 4,
  capital: 8,
  allCapitals: 16,
  /** Written in disguise (digits for letters, other alphabets, split by signs), so that missing marks are forgiven. */
  disguised: 32,
  hashtag: 64,
  /** Its sentence carries almost no marks. */
  inBareSentence: 128,
} as const;

/** How much separates a word from the one before it. */
export const GAP = {
  /** Blanks, or one hyphen or dot without blanks: a phrase goes on. */
  none: 0,
  /** A comma, a colon, a bracket: a phrase stops. */
  clause: 1,
  sentence: 2,
  /** Quotation marks and nothing else: a phrase stops, its sentence goes on. */
  quote: 3,
} as const;

/** The words of a text, as columns: `first[w]` and `last[w]` are the cells word `w` begins at and ends before. */
export interface Words {
  count: number;
  /** All that is known of any of them: their flags, laid over each other. */
  any: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Key of letters, marks and tone. */
  readonly exact: Int32Array;
  /** Key of the letters alone; 0 for a number in digits. */
  readonly bare: Int32Array;
  readonly tone: Uint8Array;
  readonly flags: Uint8Array;
  readonly gap: Uint8Array;
  /** Number of the sentence that the word stands in. */
  readonly sentence: Int32Array;
}

/** Readers look so far beyond the last word, where there is nothing. */
const BEYOND = 4;

/** Empty columns for as many words as a text of `cells` cells can hold. */
export function newWords(cells: number): Words {
  // A tag can have words of one letter: "#A1A1".
  const room = cells + BEYOND + 2;
  return {
    count: 0,
    any: 0,
    first: new Int32Array(room),
    last: new Int32Array(room),
    exact: new Int32Array(room),
    bare: new Int32Array(room),
    tone: new Uint8Array(room),
    flags: new Uint8Array(room),
    gap: new Uint8Array(room),
    sentence: new Int32Array(room),
  };
}

/** Puts nothing after the last word, where words of an earlier text may stand. */
export function endWords({ count, exact, bare, flags, gap, tone }: Words): void {
  for (let word = count; word < count + BEYOND; word++) {
    exact[word] = 0;
    bare[word] = -1;
    flags[word] = 0;
    gap[word] = GAP.sentence;
    tone[word] = 0;
  }
}
