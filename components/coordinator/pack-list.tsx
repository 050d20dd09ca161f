import { PackagePlus, RefreshCw } from 'lucide';
import { useState } from 'preact/hooks';
import type { KeptPack } from '../../utils/contract/coordinator-desk.ts';
import type { Coordinator, DraftSummary } from '../../utils/contract/pack-draft.ts';
import { sortByTurn, toNextStep } from '../../utils/domain/packs/next-step.ts';
import { type LifeStage, toStage } from '../../utils/domain/packs/pack-life.ts';
import { toToneless } from '../../utils/domain/text/toneless.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import type { PackKey } from './coordinator-actions.ts';
import { PackRow } from './pack-row.tsx';
import { UnsavedRows } from './unsaved-rows.tsx';

interface PackListProps {
  words: CoordinatorDictionary;
  me: Coordinator;
  /** Undefined while the list has not come. */
  drafts: DraftSummary[] | undefined;
  failed: boolean;
  unsaved: KeptPack[];
  onRefresh: () => void;
  onOpen: (key: PackKey) => void;
  onResume: (key: PackKey) => void;
  onDrop: (pack: KeptPack['pack']) => Promise<void>;
  onCreate: () => Promise<void>;
}

type Filter = 'all' | 'mine' | LifeStage;

/** All packs of the unit, those that wait for the reader on top. */
export function PackList(props: PackListProps) {
  const { words, me, drafts, failed, unsaved, onRefresh, onOpen, onResume, onDrop, onCreate } = props;
  const { list } = words.coordinator;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const isMine = (draft: DraftSummary) => toNextStep(draft, me).startsWith('you_');
  const sorted = sortByTurn(drafts ?? [], me);
  const stages = [...new Set(sorted.map(toStage))];
  const needle = toToneless(query.trim());
  const found = sorted.filter(
    (draft) =>
      (filter === 'all' || (filter === 'mine' ? isMine(draft) : toStage(draft) === filter)) &&
      toToneless(`${draft.title} ${draft.packId}`).includes(needle),
  );
  const chips: { value: Filter; label: string }[] = [
    { value: 'all', label: list.all },
    ...(sorted.some(isMine) ? [{ value: 'mine' as const, label: list.mine }] : []),
    ...stages.map((stage) => ({ value: stage, label: words.coordinator.states[stage] })),
  ];
  return (
    <section class="stack" aria-label={list.heading}>
      <div class="row spread">
        <h2>{list.heading}</h2>
        <div class="row">
          <Button icon={RefreshCw} tone="plain" onClick={onRefresh}>
            {words.coordinator.refresh}
          </Button>
          <Button icon={PackagePlus} tone="primary" onClick={() => void onCreate()}>
            {list.create}
          </Button>
        </div>
      </div>
      <UnsavedRows words={words} unsaved={unsaved} onResume={onResume} onDrop={onDrop} />
      {drafts === undefined ? (
        failed ? (
          <p class="quiet">{list.offline}</p>
        ) : (
          <div class="stack" role="status">
            <span class="visually-hidden">{words.coordinator.loading}</span>
            <div class="skeleton pack-skeleton" />
            <div class="skeleton pack-skeleton" />
          </div>
        )
      ) : drafts.length === 0 ? (
        <div class="empty card">
          <h3>{list.none}</h3>
          <p>{list.noneExplain}</p>
        </div>
      ) : (
        <>
          <input
            class="control"
            type="search"
            value={query}
            aria-label={list.search}
            placeholder={list.search}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <fieldset class="filters" tabIndex={-1} aria-label={list.filters}>
            {chips.map(({ value, label }) => (
              <button
                key={value}
                type="button"
                class="filter"
                aria-pressed={value === filter}
                onClick={() => setFilter(value)}
              >
                {label}
              </button>
            ))}
          </fieldset>
          <p class="visually-hidden" role="status">
            {list.found(found.length)}
          </p>
          {found.length === 0 ? (
            <div class="empty">
              <p>{list.nothingFound}</p>
              <Button
                onClick={() => {
                  setQuery('');
                  setFilter('all');
                }}
              >
                {list.showAll}
              </Button>
            </div>
          ) : null}
          <ul class="templates">
            {found.map((draft) => (
              <li key={`${draft.packId}/${draft.version}`}>
                <PackRow words={words} me={me} draft={draft} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
