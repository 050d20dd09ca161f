import { useMemo, useState } from 'preact/hooks';
import type { BoardPage } from '../../../utils/contract/board-desk.ts';
import {
  BOARD_ORDERS,
  BOARD_PARTS,
  type BoardChoice,
  chooseRows,
} from '../../../utils/domain/reports/board.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LoadMore } from '../load-more.tsx';
import type { Pages } from '../use-pages.ts';
import type { BoardRowProps } from './board-row.tsx';
import { BoardTable } from './board-table.tsx';

interface BoardUnitsProps extends Omit<BoardRowProps, 'row' | 'withKinds'> {
  words: CoordinatorDictionary;
  loading: Pages<BoardPage>;
}

const EVERYTHING: BoardChoice = { words: '', part: 'all', order: 'name' };

/** The units directly below: found by name, narrowed by how they reported, in the order that somebody needs. */
export function BoardUnits({ words, loading, onOpen, onReport }: BoardUnitsProps) {
  const { rows: say, parts } = words.coordinator.board;
  const [choice, setChoice] = useState(EVERYTHING);
  const [withKinds, setWithKinds] = useState(false);
  const { page: board, busy } = loading;
  const all = board?.rows;
  const rows = useMemo(() => chooseRows(all ?? [], choice), [all, choice]);
  if (!board || !all) return null;
  const chips: { value: BoardChoice['part']; label: string }[] = [
    { value: 'all', label: say.all },
    ...BOARD_PARTS.map((part) => ({ value: part, label: parts[part] })),
  ];
  const isNarrow = choice.words.trim() !== '' || choice.part !== 'all' || choice.order !== 'name';
  return (
    <section class="stack board-units" aria-label={say.heading}>
      <h3>{say.heading}</h3>
      {all.length === 0 ? <p class="quiet">{say.none}</p> : null}
      {all.length > 1 ? (
        <div class="board-choices">
          <input
            class="control"
            type="search"
            value={choice.words}
            aria-label={say.search}
            placeholder={say.search}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setChoice({ ...choice, words: event.currentTarget.value })}
          />
          <Choice
            label={say.order}
            value={choice.order}
            options={BOARD_ORDERS.map((value) => ({ value, label: say.orders[value] }))}
            onChange={(order) => setChoice({ ...choice, order })}
          />
          <fieldset class="filters" tabIndex={-1} aria-label={say.filter}>
            {chips.map(({ value, label }) => (
              <button
                key={value}
                type="button"
                class="filter"
                aria-pressed={value === choice.part}
                onClick={() => setChoice({ ...choice, part: value })}
              >
                {label}
              </button>
            ))}
          </fieldset>
          <div class="board-kinds">
            <Check label={say.kinds} checked={withKinds} onChange={setWithKinds} />
          </div>
        </div>
      ) : null}
      <p class="small quiet" role="status">
        {busy === 'all' ? say.loadingAll(loading.read ?? all.length) : say.found(rows.length)}
        {board.next !== undefined && isNarrow && busy !== 'all' ? ` · ${say.loaded(all.length)}` : null}
      </p>
      {rows.length === 0 && all.length > 0 ? (
        <div class="empty">
          <p>{say.nothingFound}</p>
          <Button onClick={() => setChoice(EVERYTHING)}>{say.showAll}</Button>
        </div>
      ) : null}
      {rows.length > 0 ? (
        // Another choice begins at the top of another list; nothing of the old one has to be looked through.
        <BoardTable
          key={`${choice.words} ${choice.part} ${choice.order}`}
          words={words}
          rows={rows}
          withKinds={withKinds}
          onOpen={onOpen}
          onReport={onReport}
        />
      ) : null}
      <LoadMore words={words} loading={loading} />
    </section>
  );
}
