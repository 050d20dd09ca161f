/**
 * Characters that make text look other than it is: control characters but tab and newline, and those that turn the direction of
 * writing. No Vietnamese or English text needs them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for.
const DECEPTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Where such a character stands, and which. */
export interface Deceptive {
  /** As in `templates.0.parts.2.text`; empty when the value itself is the text. */
  place: string;
  /** As in `U+202E`. */
  character: string;
}

/** The first such character in any text of a value, keys included. */
export function findDeceptive(value: unknown, place = ''): Deceptive | undefined {
  if (typeof value === 'string') {
    const found = DECEPTIVE.exec(value)?.[0];
    if (found === undefined) return undefined;
    return { place, character: `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    // A deceptive key is told by the place that holds it: the key itself must not be repeated.
    const found = findDeceptive(key, place) ?? findDeceptive(part, place === '' ? key : `${place}.${key}`);
    if (found) return found;
  }
  return undefined;
}
