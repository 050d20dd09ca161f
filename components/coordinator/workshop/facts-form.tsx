import type { Pack } from '../../../utils/contract/pack.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';

/** What the pack is called and when it is in force. */
export function FactsForm({ words, pack, onChange }: SectionProps) {
  const { facts } = words.coordinator.editor;
  const set = (change: { [name in keyof Pack]?: Pack[name] | undefined }) =>
    onChange(withValue(pack, change));
  return (
    <section class="card stack">
      <Field
        label={facts.title}
        hint={facts.titleHint}
        value={pack.title}
        maxLength={120}
        onInput={(title) => set({ title })}
      />
      <div class="side-by-side">
        <DayField
          label={facts.validFrom}
          value={pack.validFrom}
          onInput={(validFrom) => set({ validFrom })}
        />
        <DayField label={facts.validTo} value={pack.validTo} onInput={(validTo) => set({ validTo })} />
      </div>
      <p class="small quiet">{facts.validHint}</p>
      <p class="small quiet">{facts.id(pack.id, pack.version)}</p>
    </section>
  );
}
