import { ChevronRight } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import { indexTemplates } from '../../utils/domain/packs/index-templates.ts';
import { searchTemplates } from '../../utils/domain/packs/search-templates.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TemplateFacts } from './template-facts.tsx';

interface TemplateListProps {
  words: Dictionary;
  desk: Desk;
  onChoose: (templateId: string) => void;
}

const ALL = '';

/** Search on top, one row of filters, then rows of two lines. */
export function TemplateList({ words, desk, onChoose }: TemplateListProps) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState(ALL);
  const index = useMemo(() => indexTemplates(desk.templates), [desk.templates]);
  const kinds = [...new Set(desk.templates.map((template) => template.contentKind))];
  const contentKind = kinds.find((candidate) => candidate === kind);
  const found = searchTemplates(index, { query, contentKind, today: desk.today });
  return (
    <div class="stack">
      <input
        class="control"
        type="search"
        value={query}
        aria-label={words.packs.search}
        placeholder={words.packs.search}
        data-focus-key="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {/* Firefox puts what scrolls into the tab order; the filters in it are there already. */}
      <fieldset class="filters" tabIndex={-1} aria-label={words.packs.contentKinds}>
        {[ALL, ...kinds].map((value) => (
          <button
            key={value}
            type="button"
            class="filter"
            aria-pressed={value === kind}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setKind(value)}
          >
            {value === ALL ? words.packs.all : words.reports.contentKinds[value as (typeof kinds)[number]]}
          </button>
        ))}
      </fieldset>
      <p class="visually-hidden" role="status">
        {words.packs.found(found.length)}
      </p>
      {found.length === 0 ? (
        <div class="empty">
          <p>{query === '' ? words.packs.notFoundInFilter : words.packs.notFound(query)}</p>
          <Button
            onClick={() => {
              setQuery('');
              setKind(ALL);
            }}
          >
            {words.packs.showAll}
          </Button>
        </div>
      ) : null}
      <ul class="templates">
        {found.map((template) => (
          <li key={template.id}>
            <button type="button" class="template" onClick={() => onChoose(template.id)}>
              <span class="template-lines">
                <strong>{template.title}</strong>
                <TemplateFacts words={words} template={template} today={desk.today} brief />
              </span>
              <Icon of={ChevronRight} size={18} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
