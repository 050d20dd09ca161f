import { useId } from 'preact/hooks';
import type { FullDictionary } from '../../utils/i18n/full.ts';

interface RecorderChoiceProps {
  words: FullDictionary;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Shows or hides the button that records a page's structure. Off unless somebody who repairs the extension asks for it. */
export function RecorderChoice({ words, on, onChange }: RecorderChoiceProps) {
  const { recorder } = words.units;
  const hint = useId();
  return (
    <section class="card stack" aria-label={recorder.heading}>
      <h2>{recorder.heading}</h2>
      <label class="row">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {recorder.label}
      </label>
      <p id={hint} class="small quiet">
        {recorder.hint}
      </p>
    </section>
  );
}
