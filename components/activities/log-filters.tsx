import type { ListedPage } from '../../utils/contract/page.ts';
import { ACTIVITY_KINDS } from '../../utils/domain/activities/activity-kinds.ts';
import { type LogFilter, SHOWN_GROUPS, type ShownGroup } from '../../utils/domain/activities/log-filter.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { FilterList } from '../ui/filter-list.tsx';

interface LogFiltersProps {
  words: ViewWords;
  ownPages: readonly ListedPage[];
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}

const GROUPS = Object.keys(SHOWN_GROUPS) as ShownGroup[];

/** Search on top, then what it can be narrowed to. */
export function LogFilters({ words, ownPages, filter, onChange }: LogFiltersProps) {
  const { log: say, reports } = words;
  return (
    <div class="stack search" style={{ gap: '8px' }}>
      <input
        class="control"
        type="search"
        value={filter.query}
        aria-label={say.search}
        placeholder={say.search}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <div class="filter-lists">
        <FilterList
          label={say.kind}
          all={say.allKinds}
          value={filter.kind}
          options={ACTIVITY_KINDS.map((value) => ({ value, label: reports.activityKinds[value] }))}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
        <FilterList
          label={say.group}
          all={say.allGroups}
          value={filter.group}
          options={GROUPS.map((value) => ({ value, label: say.groups[value] }))}
          onChange={(group) => onChange({ ...filter, group })}
        />
        {ownPages.length > 1 ? (
          <FilterList
            label={say.page}
            all={say.allPages}
            value={filter.pageKey}
            options={ownPages.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={(pageKey) => onChange({ ...filter, pageKey })}
          />
        ) : null}
      </div>
    </div>
  );
}
