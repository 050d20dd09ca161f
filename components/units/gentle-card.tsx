import { useId, useState } from 'preact/hooks';
import type { GentleReminders } from '../../utils/contract/settings.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Note } from '../ui/note.tsx';

interface GentleCardProps {
  words: FullDictionary;
  gentle: GentleReminders | undefined;
  /** Asks the browser in the turn of the click; false when it does not allow notifications. */
  onAsk: () => Promise<boolean>;
  onChange: (gentle: GentleReminders | null) => void;
}

/** Outside office hours, unless somebody says otherwise. */
const FIRST: GentleReminders = { quietFrom: '17:30', quietTo: '07:30' };
const ENDS = ['quietFrom', 'quietTo'] as const;

/** The reminder of the day: off until it is turned on here, which is when the browser asks for its permission. */
export function GentleCard({ words, gentle, onAsk, onChange }: GentleCardProps) {
  const [refused, setRefused] = useState(false);
  const id = useId();
  const say = words.units.gentle;
  const turn = async (on: boolean) => {
    const allowed = !on || (await onAsk());
    setRefused(!allowed);
    if (allowed) onChange(on ? FIRST : null);
  };
  return (
    <section class="card stack" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      <label class="row">
        <input
          type="checkbox"
          checked={gentle !== undefined}
          aria-describedby={id}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            // Shows what holds, and not what was clicked: the browser may say no.
            event.currentTarget.checked = gentle !== undefined;
            void turn(on);
          }}
        />
        {say.label}
      </label>
      <p id={id} class="small quiet">
        {say.hint}
      </p>
      {refused ? (
        <Note tone="look">
          <p>{say.refusedByBrowser}</p>
        </Note>
      ) : null}
      {gentle ? (
        <div class="row">
          {ENDS.map((end) => (
            <label key={end} class="row">
              {say[end]}
              <input
                type="time"
                class="control"
                value={gentle[end]}
                onChange={({ currentTarget: { value } }) => {
                  if (value !== '') onChange({ ...gentle, [end]: value });
                }}
              />
            </label>
          ))}
        </div>
      ) : null}
    </section>
  );
}
