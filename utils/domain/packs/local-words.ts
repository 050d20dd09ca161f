import type { Template, TemplateField } from '../../contract/template.ts';
import type { RememberedValue } from '../../contract/template-memory.ts';
import type { FieldValues } from './to-segments.ts';
import { toCore, type WordingEdits } from './wording-edits.ts';

const LETTERS = /\p{L}/u;
const LONGEST_REMEMBERED = 200;

/** Blanks that only the admin can fill: not what the product knows, and not a day. */
function isOwnWords({ kind, fill }: TemplateField): boolean {
  return fill === undefined && kind !== 'day';
}

const typedIn = (values: FieldValues, id: string): string =>
  Object.hasOwn(values, id) ? (values[id] ?? '').trim() : '';

/** Whether the post says anything of the unit itself, beyond names, days, links and numbers. */
export function hasLocalWords(
  { fields, parts }: Template,
  values: FieldValues,
  edits: WordingEdits = {},
): boolean {
  const isFilled = fields.some(
    (field) => isOwnWords(field) && field.kind !== 'link' && LETTERS.test(typedIn(values, field.id)),
  );
  const isEdited = parts.some((part, place) => {
    const edit = edits[place];
    return 'text' in part && edit !== undefined && LETTERS.test(edit) && toCore(edit) !== toCore(part.text);
  });
  return isFilled || isEdited;
}

/** What is worth offering again next time: what was typed into short blanks. Paragraphs tell of one event or one person. */
export function toRemembered({ fields }: Template, values: FieldValues): RememberedValue[] {
  return fields
    .filter((field) => isOwnWords(field) && field.kind !== 'paragraph')
    .map(({ id, label }) => ({ label, value: typedIn(values, id) }))
    .filter(({ value }) => value !== '' && value.length <= LONGEST_REMEMBERED);
}

/** The empty blanks for which a value is remembered, with that value. */
export function findRemembered(
  { fields }: Template,
  values: FieldValues,
  remembered: readonly RememberedValue[],
): Record<string, string> {
  const known = new Map(remembered.map(({ label, value }) => [label, value]));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = isOwnWords(field) && field.kind !== 'paragraph' ? known.get(field.label) : undefined;
      const fits = value !== undefined && value.length <= (field.maxLength ?? LONGEST_REMEMBERED);
      return fits && typedIn(values, field.id) === '' ? [[field.id, value]] : [];
    }),
  );
}
