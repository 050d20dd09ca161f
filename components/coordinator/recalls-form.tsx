import { Plus } from 'lucide';
import type { Recall } from '../../utils/contract/pack.ts';
import { withValue } from '../../utils/domain/packs/with-value.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Field } from '../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { EntryCard } from './entry-card.tsx';

/** Templates that must not be used any more. */
export function RecallsForm({ words, today, pack, onChange }: SectionProps) {
  const said = words.coordinator.editor.stops;
  const recalls = pack.recalls ?? [];
  const set = (next: Recall[]) =>
    onChange(withValue(pack, { recalls: next.length === 0 ? undefined : next }));
  return (
    <section class="stack" aria-label={said.recallHeading}>
      <div class="card stack">
        <h3>{said.recallHeading}</h3>
        <p class="small quiet">{said.recallExplain}</p>
        <div>
          <Button icon={Plus} onClick={() => set([...recalls, { templateId: '', reason: '', on: today }])}>
            {said.recallAdd}
          </Button>
        </div>
      </div>
      {recalls.map((recall, index) => {
        const change = (over: { [name in keyof Recall]?: Recall[name] | undefined }) =>
          set(recalls.with(index, withValue(recall, over)));
        return (
          <EntryCard
            // The code is being typed; the place is what stays.
            key={`${index}`}
            heading={said.recallItem(index + 1)}
            remove={said.recallRemove}
            onRemove={() => set(recalls.filter((_, at) => at !== index))}
          >
            <div class="side-by-side">
              <Field
                label={said.templateId}
                value={recall.templateId}
                maxLength={80}
                onInput={(templateId) => change({ templateId: templateId.trim() })}
              />
              <Field
                label={said.insteadId}
                value={recall.insteadId ?? ''}
                maxLength={80}
                onInput={(insteadId) => change({ insteadId: insteadId.trim() || undefined })}
              />
            </div>
            <Field
              label={said.reason}
              kind="paragraph"
              value={recall.reason}
              maxLength={600}
              onInput={(reason) => change({ reason })}
            />
            <DayField label={said.on} value={recall.on} onInput={(on) => change({ on: on ?? today })} />
          </EntryCard>
        );
      })}
    </section>
  );
}
