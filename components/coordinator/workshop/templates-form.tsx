import { ChevronRight, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { Template } from '../../../utils/contract/template.ts';
import { newTemplate } from '../../../utils/domain/packs/new-pack.ts';
import { toToneless } from '../../../utils/domain/text/toneless.ts';
import { TemplateFacts } from '../../packs/template-facts.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import type { SectionProps } from './editor-section.tsx';
import { TemplateForm } from './template-form.tsx';

interface TemplatesFormProps extends SectionProps {
  chosen: number | undefined;
  onChoose: (index: number | undefined) => void;
  actions: Pick<CoordinatorActions, 'newSeed' | 'upload'>;
}

/** The pack's templates: first the list, then one of them. */
export function TemplatesForm(props: TemplatesFormProps) {
  const { words, today, pack, chosen, onChange, onUpdate, onChoose, actions } = props;
  const { newSeed } = actions;
  const said = words.coordinator.editor.templates;
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<{ template: Template; index: number }>();
  const { templates } = pack;
  const template = chosen === undefined ? undefined : templates[chosen];
  const set = (next: Template[]) => onChange({ ...pack, templates: next });
  const ids = templates.map(({ id }) => id);
  if (template && chosen !== undefined) {
    return (
      <TemplateForm
        key={chosen}
        words={words}
        template={template}
        pack={pack}
        actions={actions}
        onChange={(changed) => set(templates.with(chosen, changed))}
        onUploaded={(picture) =>
          onUpdate((present) => ({
            ...present,
            templates: present.templates.map((each) =>
              each.id === template.id
                ? { ...each, picture: { ...picture, alt: each.picture?.alt ?? '' } }
                : each,
            ),
          }))
        }
        onBack={() => onChoose(undefined)}
        onCopy={() => {
          const title = said.copyOf(template.title);
          const { id } = newTemplate(title, ids, newSeed());
          set([
            ...templates.slice(0, chosen + 1),
            { ...template, id, title, version: 1 },
            ...templates.slice(chosen + 1),
          ]);
          onChoose(chosen + 1);
        }}
        onRemove={() => {
          setRemoved({ template, index: chosen });
          set(templates.filter((_, index) => index !== chosen));
          onChoose(undefined);
        }}
      />
    );
  }
  const needle = toToneless(query.trim());
  return (
    <section class="stack">
      {removed ? (
        <Note>
          <p>{said.removed(removed.template.title || said.untitled)}</p>
          <Button
            tone="plain"
            onClick={() => {
              set([
                ...templates.slice(0, removed.index),
                removed.template,
                ...templates.slice(removed.index),
              ]);
              setRemoved(undefined);
            }}
          >
            {said.undo}
          </Button>
        </Note>
      ) : null}
      {templates.length === 0 ? <p class="quiet">{said.none}</p> : null}
      {templates.length > 6 ? (
        <input
          class="control"
          type="search"
          value={query}
          aria-label={said.search}
          placeholder={said.search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      ) : null}
      <ul class="templates">
        {templates.map((each, index) =>
          toToneless(`${each.title} ${each.id}`).includes(needle) ? (
            <li key={each.id}>
              <button type="button" class="template" onClick={() => onChoose(index)}>
                <span class="template-lines">
                  <strong>{each.title || said.untitled}</strong>
                  <TemplateFacts words={words} template={each} today={today} brief />
                </span>
                <Icon of={ChevronRight} size={18} />
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <div>
        <Button
          icon={Plus}
          onClick={() => {
            set([...templates, newTemplate(said.newTitle, ids, newSeed())]);
            onChoose(templates.length);
          }}
        >
          {said.add}
        </Button>
      </div>
    </section>
  );
}
