import type { Template } from '../../contract/template.ts';

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

/** What the admin wrote, by the stretch that it stands for. */
export type KeptEdits = Readonly<Record<string, string>>;

/** A stretch by its place and its wording: what was written instead of it is not for another wording that a new version has there. */
export function toStretch({ parts }: Pick<Template, 'parts'>, place: number): string {
  return `${place} ${JSON.stringify(parts[place])}`;
}

/** What was written for the stretches that the template has. */
export function toEdits(template: Pick<Template, 'parts'>, kept: KeptEdits): WordingEdits {
  const edits: Record<number, string> = {};
  for (const place of template.parts.keys()) {
    const wording = kept[toStretch(template, place)];
    if (wording !== undefined) edits[place] = wording;
  }
  return edits;
}
