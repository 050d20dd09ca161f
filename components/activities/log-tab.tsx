import { useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import {
  filterLog,
  type IndexedEntry,
  indexLog,
  needsAdmin,
  WHOLE_LOG,
} from '../../utils/domain/activities/log-filter.ts';
import { toLogPeriod } from '../../utils/domain/activities/log-period.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import { toShortDate, toWeekdayIndex } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { GrowButton } from '../ui/grow-button.tsx';
import { CompareLine } from './compare-line.tsx';
import { EntryRow } from './entry-row.tsx';
import { LogFilters } from './log-filters.tsx';
import { LogHead } from './log-head.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import { useHeldRows } from './use-held-rows.ts';
import { useLog } from './use-log.ts';

export interface LogTabProps {
  words: ViewWords;
  desk: Desk;
  actions: PanelActions;
}

/** Rows that are drawn at once; a month of a busy unit has thousands. */
const STEP = 100;

/** The log: what needs the admin, then the days of a week or month, the newest first, each entry with where it stands. */
export function LogTab({ words, desk, actions }: LogTabProps) {
  const [period, setPeriod] = useState(() => toLogPeriod('week', desk.today));
  const [filter, setFilter] = useState(WHOLE_LOG);
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLElement>(null);
  const log = useLog(desk, period, actions);
  const ownPages = desk.pages.filter(({ role }) => role === 'own');
  const [ownPage] = ownPages;
  const rows = useHeldRows();
  const needed = useMemo(() => {
    const entries = desk.entries.filter((entry) => rows.isNeeded(entry.activity.id) ?? needsAdmin(entry));
    return indexLog(rows.keepIn(entries, { isNeeded: true }));
  }, [desk, rows.held]);
  const index = useMemo(() => {
    const above = new Set(needed.map(({ entry }) => entry.activity.id));
    const entries = (log?.entries ?? []).filter(({ activity }) => !above.has(activity.id));
    return indexLog(rows.keepIn(entries, { isNeeded: false, ...period }));
  }, [needed, log, period]);
  const toHits = (of: readonly IndexedEntry[]) => {
    const fitting = new Set(filterLog(of, filter));
    return of
      .map(({ entry }) => entry)
      .filter((entry) => fitting.has(entry) || rows.held.has(entry.activity.id));
  };
  const hits = useMemo(() => toHits(index).reverse(), [index, filter]);
  const neededHits = toHits(needed);
  const say = words.log;
  const count = hits.length + neededHits.length;
  const isWhole = filter === WHOLE_LOG;
  const toRow = (entry: LogEntry, dated = false) => (
    <EntryRow
      key={entry.activity.id}
      words={words}
      entry={entry}
      followUp={[...(log?.followUps ?? []), ...desk.followUps].find(
        ({ activityId }) => activityId === entry.activity.id,
      )}
      dated={dated}
      pageName={
        ownPages.length > 1 ? ownPages.find(({ key }) => key === entry.activity.pageKey)?.name : undefined
      }
      actions={actions}
      onBusy={(isBusy) => rows.hold(entry, dated, isBusy)}
      form={{
        ownPage: ownPages.find(({ key }) => key === entry.activity.pageKey) ??
          ownPage ?? { key: entry.activity.pageKey, name: entry.activity.pageKey, role: 'own' },
        ownPages,
        unitName: desk.unitName ?? ownPage?.name ?? '',
        nationalPage: desk.pages.find(({ role }) => role === 'national'),
        campaigns: desk.campaigns,
      }}
    />
  );
  const days = Map.groupBy(hits.slice(0, most), ({ activity }) => activity.day);
  const perDay = Map.groupBy(hits, ({ activity }) => activity.day);
  return (
    <section
      class="stack log-view"
      aria-label={words.panel.tabs.log}
      ref={list}
      onKeyDown={(event) => moveBetweenRows(event, list.current)}
    >
      <LogHead words={words} today={desk.today} period={period} onChange={setPeriod} />
      {period.span === 'week' ? (
        <CompareLine
          words={words}
          week={toWeek(period.from)}
          standing={(log?.entries ?? []).map(({ state, receipt }) => state + (receipt?.sha256 ?? '')).join()}
          actions={actions}
        />
      ) : null}
      {isWhole && count === 0 && index.length === 0 ? null : (
        <LogFilters
          words={words}
          ownPages={ownPages}
          filter={filter}
          onChange={(next) => {
            setMost(STEP);
            setFilter(next);
          }}
        />
      )}
      {isWhole ? null : (
        <p class="small quiet" role="status">
          {say.found(count)}
        </p>
      )}
      {neededHits.length > 0 ? (
        <section class="log-day" aria-label={say.needed}>
          <h3 class="group-title">{say.needed}</h3>
          <ul class="entries card">{neededHits.map((entry) => toRow(entry, true))}</ul>
        </section>
      ) : null}
      {[...days].map(([day, entries]) => (
        <section
          key={day}
          class="log-day"
          aria-label={`${say.weekdays[toWeekdayIndex(day)]} ${toShortDate(day)}`}
        >
          <h3 class="group-title log-day-title">
            <span>{`${say.weekdays[toWeekdayIndex(day)]} ${toShortDate(day)}`}</span>
            <span>{say.found(perDay.get(day)?.length ?? 0)}</span>
          </h3>
          <ul class="entries card">{entries.map((entry) => toRow(entry))}</ul>
        </section>
      ))}
      {hits.length > most ? (
        <GrowButton onGrow={() => setMost(most + STEP)}>
          {say.more(Math.min(STEP, hits.length - most))}
        </GrowButton>
      ) : null}
      {log === undefined ? <div class="skeleton" aria-busy="true" style={{ height: '120px' }} /> : null}
      {log && count === 0 ? (
        <div class="empty">
          <p>{isWhole ? say.empty[period.span] : say.notFound}</p>
          {isWhole ? (
            <p class="small">{say.emptyHow}</p>
          ) : (
            <Button onClick={() => setFilter(WHOLE_LOG)}>{say.showAll}</Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
