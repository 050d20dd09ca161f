import { useUniqueId } from './use-unique-id.ts';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  kind?: 'line' | 'paragraph';
  inputMode?: 'text' | 'url' | 'numeric';
  maxLength?: number;
}

/** A labelled text box; its error is tied to it, so that a screen reader says it with the box. */
export function Field(props: FieldProps) {
  const { label, value, onInput, hint, error, kind = 'line', inputMode = 'text', maxLength } = props;
  const id = useUniqueId();
  const shared = {
    id,
    class: 'control',
    value,
    placeholder: hint,
    maxLength,
    spellcheck: false,
    autocomplete: 'off' as const,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'paragraph' ? (
        <textarea {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} inputMode={inputMode} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {error ? (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
