import { Plus } from 'lucide';
import type { Notice } from '../../utils/contract/pack.ts';
import { toFree } from '../../utils/domain/packs/template-notation.ts';
import { withValue } from '../../utils/domain/packs/with-value.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Field } from '../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { EntryCard } from './entry-card.tsx';

/** Words from the coordinators to the admins. */
export function NoticesForm({ words, pack, onChange, newSeed }: SectionProps & { newSeed: () => string }) {
  const said = words.coordinator.editor.notices;
  const notices = pack.notices ?? [];
  const set = (next: Notice[]) =>
    onChange(withValue(pack, { notices: next.length === 0 ? undefined : next }));
  return (
    <section class="stack">
      {notices.length === 0 ? <p class="quiet">{said.none}</p> : null}
      {notices.map((notice, index) => {
        const change = (over: { [name in keyof Notice]?: Notice[name] | undefined }) =>
          set(notices.with(index, withValue(notice, over)));
        return (
          <EntryCard
            key={notice.id}
            heading={said.item(index + 1)}
            remove={said.remove}
            onRemove={() => set(notices.filter((_, at) => at !== index))}
          >
            <Field
              label={said.title}
              value={notice.title}
              maxLength={120}
              onInput={(title) => change({ title })}
            />
            <Field
              label={said.text}
              kind="paragraph"
              value={notice.text}
              maxLength={600}
              onInput={(text) => change({ text })}
            />
            <div class="side-by-side">
              <DayField label={said.from} value={notice.from} onInput={(from) => change({ from })} />
              <DayField label={said.to} value={notice.to} onInput={(to) => change({ to })} />
            </div>
            <Check
              label={said.urgent}
              checked={notice.urgent === true}
              onChange={(urgent) => change({ urgent: urgent || undefined })}
            />
          </EntryCard>
        );
      })}
      <div>
        <Button
          icon={Plus}
          onClick={() => {
            const id = toFree(
              `tb-${newSeed()}`,
              notices.map((notice) => notice.id),
            );
            set([...notices, { id, title: '', text: '' }]);
          }}
        >
          {said.add}
        </Button>
      </div>
    </section>
  );
}
