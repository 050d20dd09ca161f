// Zero-width space and joiners, word joiner, byte order mark, direction marks: Business Suite puts them into names.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const BLANKS = /\s+/g;

/** A label in the form in which labels are compared: same letters, one kind of blank, ellipsis and apostrophe, no case. */
export function toLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll('…', '...')
    .replaceAll('’', "'")
    .replace(BLANKS, ' ')
    .trim()
    .toLowerCase();
}

const compared = new WeakMap<readonly string[], readonly string[]>();

/** Known words as labels; a list that was asked for before is not converted again. */
export function toLabels(words: readonly string[]): readonly string[] {
  const labels = compared.get(words) ?? words.map(toLabel);
  compared.set(words, labels);
  return labels;
}

/** Whether a label is one of those that are known. */
export const isLabel = (text: string, known: readonly string[]): boolean =>
  toLabels(known).includes(toLabel(text));

/** Text of the elements that `aria-labelledby` names, in their order. */
export function readLabelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
}
