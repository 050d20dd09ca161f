import type { Template, TemplateField } from '../../contract/template.ts';
import { toShortDate } from '../time/vietnam-day.ts';

/** What the admin has typed into the blanks, by field id. A `day` field holds an ISO day. */
export type FieldValues = Readonly<Record<string, string>>;

/** One stretch of the preview. Joined in order, the texts are exactly what goes into the composer. */
export interface TemplateSegment {
  kind: 'locked' | 'text' | 'field';
  text: string;
  fieldId?: string;
  /** Only on blanks: false while nothing has been typed, and then `text` is the label in square brackets. */
  filled?: boolean;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
// Zero-width characters come along when text is copied from Facebook; a blank that holds nothing else is still empty.
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** The text that a blank puts into the post; empty when there is nothing to see in it. */
function toFieldText(field: TemplateField, value: string | undefined): string {
  if (value === undefined || value.replace(INVISIBLE, '') === '') return '';
  const tidy = value.replace(/\r\n?/g, '\n').trim();
  if (field.kind === 'day' && ISO_DAY.test(tidy)) return toShortDate(tidy);
  return field.kind === 'paragraph' ? tidy : tidy.replace(/\s*\n\s*/g, ' ');
}

/** The template as stretches for the preview: locked wording, local wording, blanks. */
export function toSegments(template: Template, values: FieldValues): TemplateSegment[] {
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  return template.parts.map((part): TemplateSegment => {
    if ('locked' in part) return { kind: 'locked', text: toPostText(part.locked) };
    if ('text' in part) return { kind: 'text', text: toPostText(part.text) };
    const field = fields.get(part.field);
    const text = field ? toPostText(toFieldText(field, findValue(values, field.id))) : '';
    return text === ''
      ? { kind: 'field', fieldId: part.field, filled: false, text: `[${field?.label ?? part.field}]` }
      : { kind: 'field', fieldId: part.field, filled: true, text };
  });
}

/** A blank may be called `constructor`; only what was typed counts as a value. */
function findValue(values: FieldValues, id: string): string | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** Text as posts carry it: composed letters and plain line feeds, whatever the pack or the clipboard held. */
function toPostText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
