import { useUniqueId } from './use-unique-id.ts';

interface DayFieldProps {
  label: string;
  /** An ISO day, or nothing. */
  value: string | undefined;
  onInput: (day: string | undefined) => void;
}

/** A labelled box for a calendar day, with the browser's own calendar. */
export function DayField({ label, value, onInput }: DayFieldProps) {
  const id = useUniqueId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="control"
        type="date"
        value={value ?? ''}
        onInput={(event) => onInput(event.currentTarget.value || undefined)}
      />
    </div>
  );
}
