const MARKS = /\p{M}+/gu;

/**
 * The letters of a text without case, tones or quality marks, for search boxes: "Tết Sum vầy" -> "tet sum vay".
 * Not for deciding what a text says: "đình công" and "định công" become equal.
 */
export function toToneless(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[đðɖ]/g, 'd');
}
