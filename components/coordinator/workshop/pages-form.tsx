import type { ListedPage } from '../../../utils/contract/page.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { RowList } from './row-list.tsx';

interface PagesFormProps extends SectionProps {
  toPageKey: (link: string) => string | undefined;
}

/** The official pages that the receiving units' panels recognise. */
export function PagesForm({ words, pack, onChange, toPageKey }: PagesFormProps) {
  const said = words.coordinator.editor.words.pages;
  const roles = Object.entries(said.roles) as [ListedPage['role'], string][];
  return (
    <section class="stack">
      <p class="small quiet">{said.explain}</p>
      <RowList<ListedPage>
        words={words}
        said={said}
        rows={pack.pages}
        most={200}
        make={() => ({ key: '', name: '', role: 'superior' })}
        onChange={(pages) => onChange({ ...pack, pages })}
      >
        {(page, change) => (
          <>
            <Field label={said.name} value={page.name} maxLength={200} onInput={(name) => change({ name })} />
            <Field
              label={said.link}
              hint={said.linkHint}
              value={page.key}
              maxLength={2048}
              onInput={(typed) => change({ key: toPageKey(typed.trim()) ?? typed.trim().toLowerCase() })}
            />
            <div class="side-by-side">
              <Choice
                label={said.role}
                value={page.role}
                options={roles.map(([value, label]) => ({ value, label }))}
                onChange={(role) => change({ role })}
              />
              <Field
                label={said.number}
                value={page.number ?? ''}
                inputMode="numeric"
                maxLength={25}
                onInput={(typed) => change({ number: typed.replace(/\D/g, '') || undefined })}
              />
            </div>
          </>
        )}
      </RowList>
    </section>
  );
}
