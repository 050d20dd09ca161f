import type { SourceDocument } from '../../../utils/contract/source-document.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import type { RowChange } from './row-list.tsx';

interface SourceFormProps {
  words: CoordinatorDictionary;
  source: SourceDocument;
  onChange: (source: SourceDocument) => void;
}

/** The document that something rests on. */
export function SourceForm({ words, source, onChange }: SourceFormProps) {
  const said = words.coordinator.editor.templates;
  const set = (change: RowChange<SourceDocument>) => onChange(withValue(source, change));
  return (
    <div class="stack">
      <Field
        label={said.source}
        hint={said.sourceHint}
        value={source.title}
        maxLength={200}
        onInput={(title) => set({ title })}
      />
      <div class="side-by-side">
        <Field
          label={said.number}
          hint={said.numberHint}
          value={source.number ?? ''}
          maxLength={60}
          onInput={(number) => set({ number: number || undefined })}
        />
        <DayField label={said.issuedOn} value={source.issuedOn} onInput={(issuedOn) => set({ issuedOn })} />
      </div>
    </div>
  );
}
