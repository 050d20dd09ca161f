import type { Campaign } from '../../utils/contract/campaign.ts';
import type { ContentKind } from '../../utils/contract/content-kind.ts';
import type { DeskTemplate, PackFacts } from '../../utils/contract/pack-facts.ts';
import { isOfCampaign } from '../../utils/domain/campaigns/is-of-campaign.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { FilterList } from '../ui/filter-list.tsx';

/** What the list is narrowed to. Absent: not at all. */
export interface TemplateFilter {
  occasion?: string | undefined;
  contentKind?: ContentKind | undefined;
  packId?: string | undefined;
  campaignId?: string | undefined;
}

interface TemplateFiltersProps {
  words: Dictionary;
  templates: readonly DeskTemplate[];
  packs: readonly PackFacts[];
  campaigns: readonly Campaign[];
  filter: TemplateFilter;
  onChange: (filter: TemplateFilter) => void;
}

/** Occasion, campaign and pack as lists to choose from, as there are many; kinds of content as one row of chips. */
export function TemplateFilters(props: TemplateFiltersProps) {
  const { words, templates, packs, campaigns, filter, onChange } = props;
  const occasions = [...new Set(templates.map(({ occasion }) => occasion))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  const kinds = [...new Set(templates.map(({ contentKind }) => contentKind))];
  const filled = packs.filter(({ id }) => templates.some(({ packId }) => packId === id));
  const spoken = campaigns.filter((each) => templates.some((template) => isOfCampaign(template, each)));
  const { contentKind } = filter;
  return (
    <>
      {/* Firefox puts what scrolls into the tab order; the filters in it are there already. */}
      <fieldset class="filters" tabIndex={-1} aria-label={words.packs.contentKinds}>
        {[undefined, ...kinds].map((kind) => (
          <button
            key={kind ?? ''}
            type="button"
            class="filter"
            aria-pressed={kind === contentKind}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange({ ...filter, contentKind: kind })}
          >
            {kind === undefined ? words.packs.all : words.reports.contentKinds[kind]}
          </button>
        ))}
      </fieldset>
      <div class="filter-lists">
        <FilterList
          label={words.packs.occasion}
          all={words.packs.allOccasions}
          value={filter.occasion}
          options={occasions.map((value) => ({ value, label: value }))}
          onChange={(occasion) => onChange({ ...filter, occasion })}
        />
        {spoken.length > 0 ? (
          <FilterList
            label={words.packs.campaign}
            all={words.packs.allCampaigns}
            value={filter.campaignId}
            options={spoken.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(campaignId) => onChange({ ...filter, campaignId })}
          />
        ) : null}
        {filled.length > 1 ? (
          <FilterList
            label={words.packs.pack}
            all={words.packs.allPacks}
            value={filter.packId}
            options={filled.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(packId) => onChange({ ...filter, packId })}
          />
        ) : null}
      </div>
    </>
  );
}
