import type { Template, TemplateField } from '../../contract/template.ts';
import { toVietnameseLongDate } from '../time/vietnam-day.ts';
import { type WordingEdits, withCore } from './wording-edits.ts';

/** What the admin has typed into the blanks, by field id. A `day` field holds an ISO day. */
export type FieldValues = Readonly<Record<string, string>>;

/** One stretch of the preview. Joined in order, the texts are exactly what goes into the composer. */
export interface TemplateSegment {
  kind: 'locked' | 'text' | 'field';
  text: string;
  fieldId?: string;
  /** Only on blanks: false while nothing has been typed, and then `text` is the label in square brackets. */
  filled?: boolean;
  /** Only on locked wording: the admin has changed it on purpose. */
  changed?: boolean;
}

/** As much of the text before a day as can decide how it is written. */
const ENOUGH_BEFORE = 40;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_WORD_BEFORE = /(?<![\p{L}\p{M}])ngày\s+$/iu;
const SENTENCE_BEGINS = /(^|\n|[.?!…]\s)\s*$/u;
// Zero-width characters come along when text is copied from Facebook; a blank that holds nothing else is still empty.
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** The text that a blank puts into the post; empty when there is nothing to see in it. */
function toFieldText(field: TemplateField, value: string | undefined, before: string): string {
  if (value === undefined || value.replace(INVISIBLE, '') === '') return '';
  const tidy = value.replace(/\r\n?/g, '\n').trim();
  if (field.kind === 'day' && ISO_DAY.test(tidy)) return toDayText(tidy, before);
  return field.kind === 'paragraph' ? tidy : tidy.replace(/\s*\n\s*/g, ' ');
}

/** The long form of documents. Where the wording before it says "ngày" already, the word does not come twice. */
function toDayText(day: string, before: string): string {
  const long = toVietnameseLongDate(day);
  if (DAY_WORD_BEFORE.test(before)) return long.replace(/^ngày /, '');
  return SENTENCE_BEGINS.test(before) ? `N${long.slice(1)}` : long;
}

/** The template as stretches for the preview: locked wording, local wording, blanks. One stretch for each part, in order. */
export function toSegments(
  template: Template,
  values: FieldValues,
  edits: WordingEdits = {},
): TemplateSegment[] {
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  let before = '';
  return template.parts.map((part, place) => {
    const segment =
      'field' in part
        ? toBlank(part.field, fields.get(part.field), values, before)
        : toWording(part, edits[place]);
    before = `${before}${segment.text}`.slice(-ENOUGH_BEFORE);
    return segment;
  });
}

function toWording(part: { locked: string } | { text: string }, edit: string | undefined): TemplateSegment {
  const isLocked = 'locked' in part;
  const given = toPostText(isLocked ? part.locked : part.text);
  const text = edit === undefined ? given : withCore(given, toPostText(edit));
  return {
    kind: isLocked ? 'locked' : 'text',
    text,
    ...(isLocked && text !== given ? { changed: true } : {}),
  };
}

function toBlank(
  fieldId: string,
  field: TemplateField | undefined,
  values: FieldValues,
  before: string,
): TemplateSegment {
  const text = field ? toPostText(toFieldText(field, findValue(values, field.id), before)) : '';
  return text === ''
    ? { kind: 'field', fieldId, filled: false, text: `[${field?.label ?? fieldId}]` }
    : { kind: 'field', fieldId, filled: true, text };
}

/** A blank may be called `constructor`; only what was typed counts as a value. */
function findValue(values: FieldValues, id: string): string | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** Text as posts carry it: composed letters and plain line feeds, whatever the pack or the clipboard held. */
function toPostText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
