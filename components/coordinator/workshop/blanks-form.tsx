import { Trash2 } from 'lucide';
import type { Template, TemplateField } from '../../../utils/contract/template.ts';
import { joinTexts } from '../../../utils/domain/packs/edit-parts.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';

interface BlanksFormProps {
  words: CoordinatorDictionary;
  template: Template;
  onChange: (template: Template) => void;
}

type FieldChange = { [name in keyof TemplateField]?: TemplateField[name] | undefined };

/** What each blank is called, takes, and is filled in with. */
export function BlanksForm({ words, template, onChange }: BlanksFormProps) {
  const { blanks: said, parts: saidOfParts } = words.coordinator.editor;
  const { fields, parts } = template;
  const kinds = Object.entries(said.kinds) as [TemplateField['kind'], string][];
  const fills = Object.entries(said.fills) as [keyof typeof said.fills, string][];
  return (
    <section class="card stack" aria-label={said.heading}>
      <h3>{said.heading}</h3>
      {fields.length === 0 ? <p class="small quiet">{said.none}</p> : null}
      {fields.map((field, index) => {
        const set = (change: FieldChange) =>
          onChange({ ...template, fields: fields.with(index, withValue(field, change)) });
        const name = field.label.trim() === '' ? saidOfParts.unnamed : field.label;
        return (
          <fieldset key={field.id} class="stack blank-facts">
            <legend class="visually-hidden">{saidOfParts.blank(name)}</legend>
            <div class="blank-grid">
              <Field
                label={said.name}
                value={field.label}
                maxLength={80}
                onInput={(label) => set({ label })}
              />
              <Choice
                label={said.kind}
                value={field.kind}
                options={kinds.map(([value, label]) => ({ value, label }))}
                onChange={(kind) => set({ kind })}
              />
              <Choice
                label={said.fill}
                value={field.fill ?? 'none'}
                options={fills.map(([value, label]) => ({ value, label }))}
                onChange={(fill) => set({ fill: fill === 'none' ? undefined : fill })}
              />
              <Field
                label={said.most}
                value={field.maxLength === undefined ? '' : String(field.maxLength)}
                inputMode="numeric"
                maxLength={4}
                onInput={(typed) => set({ maxLength: toLength(typed) })}
              />
            </div>
            <div class="hint-and-remove">
              <Field
                label={said.hint}
                value={field.hint ?? ''}
                maxLength={160}
                onInput={(hint) => set({ hint: hint || undefined })}
              />
              <Button
                tone="plain"
                icon={Trash2}
                label={said.remove(name)}
                onClick={() =>
                  onChange({
                    ...template,
                    fields: fields.filter((_, at) => at !== index),
                    parts: joinTexts(parts.filter((part) => !('field' in part && part.field === field.id))),
                  })
                }
              >
                {said.removeButton}
              </Button>
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}

function toLength(typed: string): number | undefined {
  const length = Number(typed.replace(/\D/g, ''));
  return length > 0 ? Math.min(length, 2000) : undefined;
}
