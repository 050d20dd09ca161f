/** What the admin wrote instead of a stretch of wording, by its place in the template. Its blanks at the edges are not part of it. */
export type WordingEdits = Readonly<Record<number, string>>;

/** The wording of a stretch without the blanks and line feeds at its edges, which hold it apart from what stands beside it. */
export function toCore(text: string): string {
  return text.trim();
}

/** A stretch with other wording between its own edges. */
export function withCore(text: string, core: string): string {
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  return `${text.slice(0, from)}${core.trim()}${text.slice(to)}`;
}
