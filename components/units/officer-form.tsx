import { useState } from 'preact/hooks';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

interface OfficerFormProps {
  words: FullDictionary;
  officer: string;
  onSave: (officer: string) => Promise<void>;
}

/** Whom the reminder tells the admin to ask. */
export function OfficerForm({ words, officer, onSave }: OfficerFormProps) {
  const form = words.units.officer;
  const [name, setName] = useState(officer);
  const [saved, setSaved] = useState(false);
  return (
    <form
      class="card stack"
      onInput={() => setSaved(false)}
      onSubmit={async (event) => {
        event.preventDefault();
        await onSave(name.trim());
        setSaved(true);
      }}
    >
      <Field label={form.label} hint={form.hint} value={name} maxLength={120} onInput={setName} />
      <div class="row">
        <Button type="submit">{form.save}</Button>
      </div>
      {saved ? (
        <Note tone="good">
          <p>{form.saved}</p>
        </Note>
      ) : null}
    </form>
  );
}
