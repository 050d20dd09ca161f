import type { Recall } from '../../../utils/contract/pack.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { RowList } from './row-list.tsx';

/** Templates that must not be used any more. */
export function RecallsForm({ words, today, pack, onChange }: SectionProps) {
  const said = words.coordinator.editor.stops;
  return (
    <section class="stack" aria-label={said.recallHeading}>
      <div class="stack">
        <h3>{said.recallHeading}</h3>
        <p class="small quiet">{said.recallExplain}</p>
      </div>
      <RowList<Recall>
        words={words}
        said={{ add: said.recallAdd, remove: said.recallRemove, item: said.recallItem }}
        rows={pack.recalls ?? []}
        most={500}
        make={() => ({ templateId: '', reason: '', on: today })}
        onChange={(next) => onChange(withValue(pack, { recalls: next.length === 0 ? undefined : next }))}
      >
        {(recall, change) => (
          <>
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
          </>
        )}
      </RowList>
    </section>
  );
}
