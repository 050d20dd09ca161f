import { useUniqueId } from './use-unique-id.ts';

interface SwitchCardProps {
  words: { heading: string; label: string; hint: string };
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One choice between on and off, with what it is for. */
export function SwitchCard({ words, on, onChange }: SwitchCardProps) {
  const hint = useUniqueId();
  return (
    <section class="card stack" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <label class="row">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {words.label}
      </label>
      <p id={hint} class="small quiet">
        {words.hint}
      </p>
    </section>
  );
}
