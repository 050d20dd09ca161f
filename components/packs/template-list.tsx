import { useMemo } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { DeskTemplate } from '../../utils/contract/pack-facts.ts';
import type { TemplateUse } from '../../utils/contract/template-memory.ts';
import { indexTemplates } from '../../utils/domain/packs/index-templates.ts';
import { findTemplates } from '../../utils/domain/packs/search-templates.ts';
import { toTemplateGroups } from '../../utils/domain/packs/template-groups.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { type TemplateFilter, TemplateFilters } from './template-filters.tsx';
import { TemplateRow } from './template-row.tsx';

/** What the admin has asked the list for. It outlives a look at one template. */
export interface ListView {
  query: string;
  filter: TemplateFilter;
  most: number;
}

interface TemplateListProps {
  words: Dictionary;
  desk: Desk;
  view: ListView;
  onView: (view: ListView) => void;
  onChoose: (templateId: string) => void;
  onRemember: (use: TemplateUse) => void;
}

/** Rows that are drawn at once: with 2,000 templates, drawing them all would cost more than finding them. */
const STEP = 40;
export const WHOLE_LIST: ListView = { query: '', filter: {}, most: STEP };

interface Section {
  heading?: string;
  templates: DeskTemplate[];
}

/** Search on top, then filters, then rows of two lines: the admin's own first, or what was searched for. */
export function TemplateList({ words, desk, view, onView, onChoose, onRemember }: TemplateListProps) {
  const { query, filter, most } = view;
  const index = useMemo(() => indexTemplates(desk.templates), [desk.templates]);
  const narrow = (change: Partial<ListView>) => onView({ ...view, ...change, most: STEP });
  const campaigns = desk.campaigns.map(({ campaign }) => campaign);
  const campaign = campaigns.find(({ id }) => id === filter.campaignId);
  const { hits, near } = findTemplates(index, { query, ...filter, campaign, today: desk.today });
  const count = hits.length + near.length;
  const sections: Section[] =
    query.trim() === ''
      ? toTemplateGroups(hits, desk.templateMemory, desk.today).map(({ name, templates }) => ({
          heading: words.packs.groups[name],
          templates,
        }))
      : [{ templates: hits }, { heading: words.packs.near, templates: near }];
  const favourites = new Set(desk.templateMemory.favourites);
  return (
    <div class="stack">
      <div class="stack search">
        <input
          class="control"
          type="search"
          value={query}
          aria-label={words.packs.search}
          placeholder={words.packs.search}
          data-focus-key="/"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => narrow({ query: event.currentTarget.value })}
        />
        <TemplateFilters
          words={words}
          templates={desk.templates}
          packs={desk.packs.packs}
          campaigns={campaigns}
          filter={filter}
          onChange={(filter) => narrow({ filter })}
        />
      </div>
      <p class="visually-hidden" role="status">
        {words.packs.found(count)}
      </p>
      {count === 0 ? (
        <div class="empty">
          <p>{query === '' ? words.packs.notFoundInFilter : words.packs.notFound(query)}</p>
          <Button onClick={() => onView(WHOLE_LIST)}>{words.packs.showAll}</Button>
        </div>
      ) : null}
      {cut(sections, most).map(({ heading, templates }) => (
        <section key={heading ?? ''} class="template-group" aria-label={heading ?? words.packs.found(count)}>
          {heading === undefined ? null : <h2 class="group-title">{heading}</h2>}
          <ul class="templates">
            {templates.map((template) => (
              <TemplateRow
                key={template.id}
                words={words}
                template={template}
                today={desk.today}
                isFavourite={favourites.has(template.id)}
                onChoose={() => onChoose(template.id)}
                onFavourite={(favourite) => onRemember({ id: template.id, favourite })}
              />
            ))}
          </ul>
        </section>
      ))}
      {count > most ? (
        <Button tone="plain" onClick={() => onView({ ...view, most: most + STEP })}>
          {words.packs.more(Math.min(STEP, count - most))}
        </Button>
      ) : null}
    </div>
  );
}

/** The first rows, and no heading over nothing. */
function cut(sections: readonly Section[], most: number): Section[] {
  let left = most;
  return sections.flatMap((section) => {
    const templates = section.templates.slice(0, left);
    left -= templates.length;
    return templates.length > 0 ? [{ ...section, templates }] : [];
  });
}
