import type { TemplatePart } from '../../contract/template.ts';

type Parts = readonly TemplatePart[];

/** The words of a part that has words. */
export function toPartText(part: TemplatePart): string | undefined {
  return 'locked' in part ? part.locked : 'text' in part ? part.text : undefined;
}

function withText(part: TemplatePart, text: string): TemplatePart {
  return 'locked' in part ? { locked: text } : { text };
}

function replaced(parts: Parts, index: number, by: readonly TemplatePart[]): TemplatePart[] {
  return [...parts.slice(0, index), ...by, ...parts.slice(index + 1)];
}

export function setPartText(parts: Parts, index: number, text: string): TemplatePart[] {
  const part = parts[index];
  return part && !('field' in part) ? replaced(parts, index, [withText(part, text)]) : [...parts];
}

/** Locks what is chosen in a part, or all of the part when nothing is chosen. */
export function lockPart(parts: Parts, index: number, from: number, to: number): TemplatePart[] {
  const part = parts[index];
  if (!part || !('text' in part)) return [...parts];
  const [start, end] = from < to ? [from, to] : [0, part.text.length];
  return replaced(
    parts,
    index,
    [
      { text: part.text.slice(0, start) },
      { locked: part.text.slice(start, end) },
      { text: part.text.slice(end) },
    ].filter((piece) => toPartText(piece) !== '' || part.text === ''),
  );
}

/** Unlocks a part and lets it grow together with the open wording around it. */
export function unlockPart(parts: Parts, index: number): TemplatePart[] {
  const part = parts[index];
  return part && 'locked' in part ? joinTexts(replaced(parts, index, [{ text: part.locked }])) : [...parts];
}

/** Puts a blank at the caret of a part; both sides stay as open or as locked as they were. */
export function insertBlank(parts: Parts, index: number, at: number, fieldId: string): TemplatePart[] {
  const part = parts[index];
  const text = part ? toPartText(part) : undefined;
  if (!part || text === undefined) return [...parts, { field: fieldId }];
  return replaced(
    parts,
    index,
    [withText(part, text.slice(0, at)), { field: fieldId }, withText(part, text.slice(at))].filter(
      (piece) => toPartText(piece) !== '',
    ),
  );
}

export function removePart(parts: Parts, index: number): TemplatePart[] {
  return joinTexts(replaced(parts, index, []));
}

/** Neighbouring stretches of open wording are one stretch. */
export function joinTexts(parts: Parts): TemplatePart[] {
  const joined: TemplatePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && 'text' in last && 'text' in part) joined[joined.length - 1] = { text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
