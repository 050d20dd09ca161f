import type { FindingKind, ReminderCategory, Severity } from '../finding.ts';

/** Phrases of one category, as data. Lists of words are written with blanks between them. */
export interface PhraseList {
  readonly category: ReminderCategory;
  readonly severity: Severity;
  readonly kind?: FindingKind;
  /** Lists that patterns name in angle brackets. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly phrases: readonly PhraseEntry[];
  readonly calm: CalmWords;
  /** Signs and capitals between the words do not count: names, "LĐ-TB&XH", headlines, rows of those who are called. */
  readonly isLoose?: boolean;
}

/**
 * What makes a phrase no reminder although it stands there. Each is a list of sequences with "|" between them; one with "!" after it
 * needs its marks.
 */
export interface CalmWords {
  /** "phòng ngừa": silences a phrase that follows when only `fillers` stand between. */
  readonly before?: string;
  /** "kỹ năng", "quyền": as `before`, but not in a sentence that tells of an event. */
  readonly teaching?: string;
  /**
   * "Bộ luật": anywhere in the sentence, for legal terms; not where it tells of an event, counts people in a later clause, or only concedes the law
   * ("Dù đã tập huấn, …").
   */
  readonly law?: string;
  /** Words, with blanks between them. */
  readonly fillers?: string;
  readonly events?: string;
  /** "là gì", "chào mừng": silences a phrase that ends at most three words before. */
  readonly after?: string;
  /** Silences its clause and all that follows in its sentence; with `turns`, up to "nay", "hiện" or "nhưng". */
  readonly history?: string;
  readonly turns?: boolean;
  /** Whether what is taught, ruled, denied or only a word is silent, whatever the list says: see `newFrameReader`. */
  readonly frames?: boolean;
  /** Silences its whole sentence, as a year long past does. */
  readonly whole?: string;
  /** As `whole`, but not where one of `stronger` stands too: "tránh xa", but not beside "bên em". */
  readonly weak?: string;
  readonly stronger?: string;
  /** As `whole`, and without marks only where a clause ends after it: "huyện Gia Lâm (cũ)", not "huyen Cu Chi". */
  readonly former?: string;
  /** Where one of them stands, a sentence without marks means what needs marks elsewhere: "keo thom" beside "ca do". */
  readonly signs?: string;
  /**
   * Without marks, a phrase of two or three words within a sentence is told only beside one of these or of `signs`, since everyday words have its letters:
   * "vui thiet mang". Where a list has none, such phrases are told.
   */
  readonly topic?: string;
  /**
   * Everyday words that look like a phrase, or run into one, where no marks are typed: "dau tu tu nam", "hang thang deu". A phrase that begins inside them
   * is none.
   */
  readonly bare?: string;
  /** A year up to this one is long past; 1965 where none is named. */
  readonly pastUntil?: number;
}

/** A number soon after; the name of a person in the sentence; a lane, a room or a person's name. */
export type Need = 'number' | 'person' | 'home';

/** Phrases that share their exceptions. Lists of words are written with blanks between them; "#" is any number. */
export interface PhraseEntry {
  readonly say: readonly string[];
  /** Words that make the first syllable the end of another word: "gia" + "đình công nhân". */
  readonly notAfter?: string;
  /** Words that make the last syllable the beginning of another word: "đình" + "công nhân". */
  readonly notBefore?: string;
  /** The same, only where the phrase stands without marks: "quyet" + "dinh cong". */
  readonly bareNotAfter?: string;
  readonly bareNotBefore?: string;
  /** Sequences before which `bareNotAfter` does not count: "cong nhan" + "dinh cong", though "nhan dinh" is a word. */
  readonly bareAfter?: readonly string[];
  /** Without marks only beside a sign of its topic: the bare letters are everyday words. */
  readonly needsMarks?: boolean;
  /** Can be a person's name when written in capitals: "Nguyễn Đình Công". */
  readonly canBeName?: boolean;
  /** A term of the Labour Code, so that a sentence about the Code is no news. */
  readonly isLegalTerm?: boolean;
  /** Must stand near by for the phrase to say something of a person. */
  readonly needs?: Need;
  /** Optional; longer phrases that contain this one and mean something else, in plain words. */
  readonly except?: readonly string[];
  /** Optional; where these phrases stand, nothing of the category is found. */
  readonly silences?: boolean;
  /** Optional; the first local day on which it is to be told. */
  readonly since?: string;
  /** Optional; what should stand there instead. */
  readonly today?: string;
}
