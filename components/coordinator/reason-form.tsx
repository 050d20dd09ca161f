import { useState } from 'preact/hooks';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useOpeningFocus } from './use-opening-focus.ts';

interface ReasonFormProps {
  words: CoordinatorDictionary;
  label: string;
  submit: string;
  note: string | undefined;
  busy: boolean;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

/** A reason that somebody else will read; without one nothing happens. */
export function ReasonForm({ words, label, submit, note, busy, onSubmit, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useOpeningFocus<HTMLFormElement>('.control', busy);
  return (
    <form
      ref={form}
      class="stack"
      aria-label={submit}
      onSubmit={(event) => {
        event.preventDefault();
        const short = reason.trim().length < 3;
        setMissing(short);
        if (!short && !busy) onSubmit(reason.trim().normalize('NFC'));
      }}
    >
      {note ? <p class="small quiet">{note}</p> : null}
      <Field
        label={label}
        kind="paragraph"
        value={reason}
        maxLength={600}
        error={missing ? words.coordinator.review.reasonMissing : undefined}
        onInput={(typed) => {
          setReason(typed);
          setMissing(false);
        }}
      />
      <div class="row">
        <Button tone="primary" type="submit" disabled={busy}>
          {submit}
        </Button>
        <Button tone="plain" onClick={onCancel}>
          {words.coordinator.cancel}
        </Button>
      </div>
    </form>
  );
}
