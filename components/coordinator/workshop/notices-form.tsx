import type { Notice } from '../../../utils/contract/pack.ts';
import { toFree } from '../../../utils/domain/packs/template-notation.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { Check } from '../../ui/check.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { RowList } from './row-list.tsx';

/** Words from the coordinators to the admins. */
export function NoticesForm({ words, pack, onChange, newSeed }: SectionProps & { newSeed: () => string }) {
  const said = words.coordinator.editor.notices;
  const notices = pack.notices ?? [];
  return (
    <RowList<Notice>
      words={words}
      said={said}
      rows={notices}
      most={50}
      make={() => ({
        id: toFree(
          `tb-${newSeed()}`,
          notices.map(({ id }) => id),
        ),
        title: '',
        text: '',
      })}
      onChange={(next) => onChange(withValue(pack, { notices: next.length === 0 ? undefined : next }))}
    >
      {(notice, change) => (
        <>
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
        </>
      )}
    </RowList>
  );
}
