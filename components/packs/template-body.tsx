import { Lock } from 'lucide';
import type { Template, TemplateField } from '../../utils/contract/template.ts';
import { type FieldValues, toSegments } from '../../utils/domain/packs/to-segments.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

interface TemplateBodyProps {
  words: Dictionary;
  template: Template;
  values: FieldValues;
  onChange: (fieldId: string, value: string) => void;
}

/** The text of a template: locked wording on a soft ground, blanks as boxes in their place. */
export function TemplateBody({ words, template, values, onChange }: TemplateBodyProps) {
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  return (
    <section class="template-body" aria-label={words.packs.preview}>
      {toSegments(template, values).map((segment, index) => {
        const field = segment.fieldId === undefined ? undefined : fields.get(segment.fieldId);
        // Parts of a template never move, so their place is their identity.
        const key = `${index}`;
        if (field) {
          return (
            <Blank key={key} words={words} field={field} value={values[field.id] ?? ''} onChange={onChange} />
          );
        }
        if (segment.kind === 'locked') {
          return (
            <span key={key} class="locked" title={words.packs.locked}>
              {segment.text}
            </span>
          );
        }
        return <span key={key}>{segment.text}</span>;
      })}
      <p class="locked-note small quiet">
        <Icon of={Lock} size={14} />
        {words.packs.locked}
      </p>
    </section>
  );
}

interface BlankProps {
  words: Dictionary;
  field: TemplateField;
  value: string;
  onChange: (fieldId: string, value: string) => void;
}

function Blank({ words, field, value, onChange }: BlankProps) {
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
      <input {...shared} type="date" onInput={(event) => onChange(field.id, event.currentTarget.value)} />
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
