import { Pause, Trash2 } from 'lucide';
import type { ContentKind } from '../../../utils/contract/content-kind.ts';
import type { Hold } from '../../../utils/contract/pack.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';

/** "For now, do not post." */
export function HoldForm({ words, today, pack, onChange }: SectionProps) {
  const said = words.coordinator.editor.stops;
  const { hold } = pack;
  const set = (change: { [name in keyof Hold]?: Hold[name] | undefined }) =>
    hold && onChange({ ...pack, hold: withValue(hold, change) });
  const kinds = Object.entries(words.reports.contentKinds) as [ContentKind, string][];
  return (
    <section class="card stack" aria-label={said.holdHeading}>
      <h3>{said.holdHeading}</h3>
      <p class="small quiet">{said.holdExplain}</p>
      {hold ? (
        <>
          <Field
            label={said.reason}
            kind="paragraph"
            value={hold.reason}
            maxLength={600}
            onInput={(reason) => set({ reason })}
          />
          <div class="side-by-side">
            <DayField label={said.from} value={hold.from} onInput={(from) => set({ from: from ?? '' })} />
            <DayField label={said.to} value={hold.to} onInput={(to) => set({ to: to ?? '' })} />
          </div>
          <fieldset class="row">
            <legend class="small">{said.holdKinds}</legend>
            {kinds.map(([kind, name]) => (
              <Check
                key={kind}
                label={name}
                checked={hold.contentKinds?.includes(kind) ?? false}
                onChange={(checked) => {
                  const others = (hold.contentKinds ?? []).filter((each) => each !== kind);
                  const next = checked ? [...others, kind] : others;
                  set({ contentKinds: next.length === 0 ? undefined : next });
                }}
              />
            ))}
          </fieldset>
          <div>
            <Button tone="plain" icon={Trash2} onClick={() => onChange(withValue(pack, { hold: undefined }))}>
              {said.holdRemove}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button
            icon={Pause}
            onClick={() => onChange({ ...pack, hold: { reason: '', from: today, to: today } })}
          >
            {said.holdAdd}
          </Button>
        </div>
      )}
    </section>
  );
}
