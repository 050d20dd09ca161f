import type { TemplateField } from '../../utils/contract/template.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';

interface TemplateBlankProps {
  words: Dictionary;
  field: TemplateField;
  value: string;
  /** What the post will say, where that differs from what stands in the box. */
  written: string | undefined;
  onChange: (fieldId: string, value: string) => void;
}

/** A blank as a box in its place in the text. */
export function TemplateBlank({ words, field, value, written, onChange }: TemplateBlankProps) {
  const shared = {
    class: 'blank',
    spellcheck: false,
    value,
    'aria-label': words.packs.field(field.label),
    placeholder: field.label,
    title: field.hint ?? field.label,
    maxLength: field.maxLength,
    'data-empty': value.trim() === '',
  };
  if (field.kind === 'paragraph') {
    return (
      <textarea
        {...shared}
        rows={Math.max(2, value.split('\n').length)}
        onInput={(event) => onChange(field.id, event.currentTarget.value)}
      />
    );
  }
  if (field.kind === 'day') {
    return (
      <>
        <input {...shared} type="date" onInput={(event) => onChange(field.id, event.currentTarget.value)} />
        {/* The box shows a day as the browser likes it; this is how the post says it. */}
        {written === undefined ? null : <span class="day-words">{written}</span>}
      </>
    );
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={field.kind === 'link' ? 'url' : 'text'}
      autocomplete="off"
      // As wide as what stands in it, within the line.
      size={Math.min(36, Math.max(field.label.length, value.length) + 1)}
      onInput={(event) => onChange(field.id, event.currentTarget.value)}
    />
  );
}
