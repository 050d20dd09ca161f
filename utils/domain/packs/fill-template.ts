import type { Template, TemplateField } from '../../contract/template.ts';
import { type FieldValues, toSegments } from './to-segments.ts';
import type { WordingEdits } from './wording-edits.ts';

/** A template with its blanks filled. It may be inserted only when `missing` and `leftover` are both empty. */
export interface FilledTemplate {
  text: string;
  /** The blanks that are still empty, in the order of the template's own list. */
  missing: TemplateField[];
  /** Square brackets left in local wording or in what was typed, each once. */
  leftover: string[];
  /** Whether approved wording was changed. Allowed, and shown. */
  changed: boolean;
}

const BRACKETS = /\[[^[\]]*\]/g;

/** Fills the blanks. The text equals the preview's segments joined, so that nobody inserts what they have not seen. */
export function fillTemplate(
  template: Template,
  values: FieldValues,
  edits: WordingEdits = {},
): FilledTemplate {
  const segments = toSegments(template, values, edits);
  const declared = new Map(template.fields.map((field) => [field.id, field]));
  const missing = new Set<TemplateField>();
  const leftover = new Set<string>();

  for (const segment of segments) {
    if (segment.kind === 'field' && segment.filled === false) {
      const field = segment.fieldId === undefined ? undefined : declared.get(segment.fieldId);
      // A blank that the pack forgot to describe cannot be typed into; its brackets keep the text from going out.
      if (field) missing.add(field);
      else leftover.add(segment.text);
    } else if (segment.kind !== 'locked' || segment.changed) {
      for (const brackets of segment.text.match(BRACKETS) ?? []) leftover.add(brackets);
    }
  }

  return {
    text: segments
      .map((segment) => segment.text)
      .join('')
      .normalize('NFC'),
    missing: template.fields.filter((field) => missing.has(field)),
    leftover: [...leftover],
    changed: segments.some((segment) => segment.changed === true),
  };
}
