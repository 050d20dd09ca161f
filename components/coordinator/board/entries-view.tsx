import { Download } from 'lucide';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../../utils/contract/activity.ts';
import type { EntryMove, ListedEntry } from '../../../utils/contract/board-desk.ts';
import type { CoordinatorTrouble } from '../../../utils/contract/coordinator-desk.ts';
import type { EntryStanding } from '../../../utils/contract/entry-review.ts';
import { weekDays } from '../../../utils/domain/time/iso-week.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { BoardActions } from '../board-actions.ts';
import { BoardTrouble } from '../board-trouble.tsx';
import { toWithdrawn } from './entering-draft.ts';
import { toRefusal } from './entering-refusal.ts';
import { EntryRow } from './entry-row.tsx';

interface EntriesViewProps {
  words: CoordinatorDictionary;
  unit: string;
  week: string;
  /** Asked for again whenever it is another; a reason that is being written stays. */
  round: number;
  actions: Pick<BoardActions, 'entries' | 'reviewEntry' | 'saveReturned' | 'enterEntry'>;
  /** Both for whoever may enter for the unit, and for what was entered on its behalf. */
  onCorrect?: (activity: Activity) => void;
  onWithdrawn?: () => void;
}

type Filter = EntryStanding | 'all';
const FILTERS: readonly Filter[] = ['all', 'received', 'returned', 'accepted', 'withdrawn'];

/** The log entries of one unit in one week, in pieces; each can be accepted, or returned with a reason. */
export function EntriesView(props: EntriesViewProps) {
  const { words, unit, week, round, actions, onCorrect, onWithdrawn } = props;
  const { board } = words.coordinator;
  const say = board.entries;
  const [filter, setFilter] = useState<Filter>('all');
  const [entries, setEntries] = useState<ListedEntry[]>();
  const [next, setNext] = useState<string>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const [stale, setStale] = useState(false);
  const [refused, setRefused] = useState<string>();
  const asked = useRef(0);
  const underWay = useRef(0);
  const shown = useRef(0);
  shown.current = entries?.length ?? 0;
  const load = useCallback(
    async (after?: string, least = 0) => {
      asked.current += 1;
      underWay.current += 1;
      const turn = asked.current;
      const days = weekDays(week);
      try {
        const got: ListedEntry[] = [];
        let next = after;
        do {
          const told = await actions.entries({
            unit,
            from: days[0] ?? '',
            to: days.at(-1) ?? '',
            standing: filter === 'all' ? undefined : filter,
            after: next,
          });
          if (turn !== asked.current) return;
          setTrouble('trouble' in told ? told.trouble : undefined);
          if (!('done' in told)) return;
          got.push(...told.done.entries);
          next = told.done.next;
        } while (next !== undefined && got.length < least);
        setEntries((before) => (after === undefined ? got : [...(before ?? []), ...got]));
        setNext(next);
      } catch (error) {
        console.error(error);
        if (turn === asked.current) setTrouble('failed');
      } finally {
        underWay.current -= 1;
      }
    },
    [actions, unit, week, filter],
  );
  useEffect(() => {
    // What was shown is of another unit, week or standing.
    shown.current = 0;
    setEntries(undefined);
  }, [load]);
  useEffect(() => {
    setStale(false);
    setRefused(undefined);
    // As many as are shown: one of them may be about to be returned.
    void load(undefined, shown.current);
  }, [load, round]);
  const review = async (move: EntryMove) => {
    setStale(false);
    setTrouble(undefined);
    try {
      const told = await actions.reviewEntry(move);
      if ('done' in told) {
        const { standing, reason } = told.done;
        // A list that was asked for before this does not know of it.
        if (underWay.current > 0) void load(undefined, shown.current);
        setEntries((before) =>
          before?.map((each) => {
            if (each.activity.id !== move.activityId) return each;
            const { reason: _before, ...rest } = each;
            return { ...rest, standing, ...(reason === undefined ? {} : { reason }) };
          }),
        );
        return true;
      }
      if (told.trouble !== 'conflict') {
        setTrouble(told.trouble);
        return false;
      }
      setStale(true);
      await load(undefined, shown.current);
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
    return false;
  };
  const withdraw = async (activity: Activity) => {
    setTrouble(undefined);
    setRefused(undefined);
    try {
      const told = await actions.enterEntry({ unit, said: toWithdrawn(activity), of: activity });
      if ('trouble' in told) setTrouble(told.trouble);
      else if ('receipt' in told.done) onWithdrawn?.();
      else setRefused(toRefusal(told.done, words));
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  };
  const returned = entries?.filter(({ standing }) => standing === 'returned') ?? [];
  return (
    <section class="stack entries-view" aria-label={say.heading}>
      <div class="row spread">
        <h3>{say.heading}</h3>
        {returned.length > 0 ? (
          <Button icon={Download} tone="plain" onClick={() => actions.saveReturned(unit, week, returned)}>
            {say.returnedFile}
          </Button>
        ) : null}
      </div>
      <fieldset class="filters" tabIndex={-1} aria-label={say.filter}>
        {FILTERS.map((value) => (
          <button
            key={value}
            type="button"
            class="filter"
            aria-pressed={value === filter}
            onClick={() => setFilter(value)}
          >
            {value === 'all' ? say.all : say.standings[value]}
          </button>
        ))}
      </fieldset>
      {stale ? <BoardTrouble words={words} trouble="conflict" instead={{ conflict: say.conflict }} /> : null}
      {trouble ? <BoardTrouble words={words} trouble={trouble} /> : null}
      {refused === undefined ? null : (
        <Note tone="bad">
          <p>{refused}</p>
        </Note>
      )}
      {entries === undefined && !trouble ? (
        <div role="status">
          <span class="visually-hidden">{words.coordinator.loading}</span>
          <div class="skeleton pack-skeleton" />
        </div>
      ) : null}
      {entries?.length === 0 ? <p class="quiet">{filter === 'all' ? say.none : say.noneFound}</p> : null}
      <ul class="entry-list">
        {entries?.map((entry) => (
          <EntryRow
            key={entry.activity.id}
            words={words}
            entry={entry}
            onReview={review}
            {...(onCorrect ? { onCorrect, onWithdraw: withdraw } : {})}
          />
        ))}
      </ul>
      {next === undefined ? null : (
        <div>
          <Button onClick={() => void load(next)}>{say.more}</Button>
        </div>
      )}
    </section>
  );
}
