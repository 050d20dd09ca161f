import { Plus } from 'lucide';
import type { Template, TemplatePart } from '../../../utils/contract/template.ts';
import { insertBlank } from '../../../utils/domain/packs/edit-parts.ts';
import { toFieldId } from '../../../utils/domain/packs/template-notation.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { BlankRow } from './blank-row.tsx';
import { StretchRow } from './stretch-row.tsx';

interface PartsFormProps {
  words: CoordinatorDictionary;
  template: Template;
  onChange: (template: Template) => void;
}

/** The words of a post as a column of stretches: open, locked, or a blank. No signs to learn: buttons say what happens. */
export function PartsForm({ words, template, onChange }: PartsFormProps) {
  const { parts: said, blanks } = words.coordinator.editor;
  const { parts, fields } = template;
  const set = (next: TemplatePart[]) => onChange({ ...template, parts: next });
  /** `fieldId` undefined: a new blank. */
  const insert = (index: number, at: number, fieldId: string | undefined) => {
    if (fieldId !== undefined) return set(insertBlank(parts, index, at, fieldId));
    const id = toFieldId(
      blanks.newName,
      fields.map((field) => field.id),
    );
    const label = fields.length === 0 ? blanks.newName : `${blanks.newName} ${fields.length + 1}`;
    onChange({
      ...template,
      fields: [...fields, { id, label, kind: 'line' }],
      parts: insertBlank(parts, index, at, id),
    });
  };
  return (
    <section class="card stack" aria-label={said.heading}>
      <h3>{said.heading}</h3>
      <p class="small quiet">{said.explain}</p>
      <ol class="stack parts">
        {parts.map((part, index) => {
          const shared = { words, parts, index, fields, onChange: set };
          // A part has no name of its own; its place is all there is.
          return 'field' in part ? (
            <BlankRow key={`${index}`} {...shared} fieldId={part.field} />
          ) : (
            <StretchRow key={`${index}`} {...shared} onInsert={(at, id) => insert(index, at, id)} />
          );
        })}
      </ol>
      <div>
        <Button icon={Plus} onClick={() => set([...parts, { text: '' }])}>
          {said.add}
        </Button>
      </div>
    </section>
  );
}
