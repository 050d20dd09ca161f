import { useId } from 'preact/hooks';
import type { Dictionary } from '../../utils/i18n/index.ts';

interface MarksChoiceProps {
  words: Dictionary;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Turns the marks beside posts on or off, on this browser. */
export function MarksChoice({ words, on, onChange }: MarksChoiceProps) {
  const { marks } = words.shares;
  const hint = useId();
  return (
    <section class="card stack" aria-label={marks.heading}>
      <h2>{marks.heading}</h2>
      <label class="row">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {marks.label}
      </label>
      <p id={hint} class="small quiet">
        {marks.hint}
      </p>
    </section>
  );
}
