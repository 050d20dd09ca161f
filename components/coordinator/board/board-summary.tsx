import type { BoardRow } from '../../../utils/contract/week-report.ts';
import { ACTIVITY_KINDS } from '../../../utils/domain/activities/activity-kinds.ts';
import { toReported } from '../../../utils/domain/reports/board.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { BoardBar, BoardLegend } from './board-bar.tsx';

interface BoardSummaryProps {
  words: CoordinatorDictionary;
  row: BoardRow;
}

/** A unit with all that stands below it: who has reported, and what was done. */
export function BoardSummary({ words, row: { counts, sums } }: BoardSummaryProps) {
  const { board } = words.coordinator;
  const kinds = ACTIVITY_KINDS.filter((kind) => (sums.kinds[kind] ?? 0) > 0);
  const contents = Object.entries(words.reports.contentKinds).flatMap(([code, name]) => {
    const count = sums.content[code as keyof typeof sums.content] ?? 0;
    return count > 0 ? [{ code, name, count }] : [];
  });
  return (
    <div class="board-summary">
      <section class="card stack" aria-label={board.heading}>
        {counts.expected === 0 ? (
          <p class="quiet">{board.noneExpected}</p>
        ) : (
          <>
            <p class="board-figure">
              <strong>{board.reported(toReported(counts), counts.expected)}</strong>
              {counts.accepted > 0 ? <span class="quiet">{board.accepted(counts.accepted)}</span> : null}
            </p>
            <BoardBar words={words} counts={counts} />
            <BoardLegend words={words} counts={counts} />
          </>
        )}
      </section>
      <section class="card stack" aria-label={board.sums}>
        <p class="board-figure">
          <strong>{board.activities(sums.activities)}</strong>
        </p>
        {kinds.length === 0 ? <p class="quiet">{board.noActivities}</p> : null}
        <dl class="board-sums">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{words.reports.activityKinds[kind]}</dt>
              <dd>{board.figure(sums.kinds[kind] ?? 0)}</dd>
            </div>
          ))}
        </dl>
        {contents.length > 0 ? (
          <details class="small">
            <summary>{board.contents}</summary>
            <dl class="board-sums">
              {contents.map(({ code, name, count }) => (
                <div key={code}>
                  <dt>{name}</dt>
                  <dd>{board.figure(count)}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </section>
    </div>
  );
}
