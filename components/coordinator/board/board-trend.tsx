import { scaleBand, scaleLinear } from 'd3-scale';
import { line, stack } from 'd3-shape';
import type { TrendWeek } from '../../../utils/contract/week-report.ts';
import { BOARD_PARTS, type BoardPart } from '../../../utils/domain/reports/board.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { useUniqueId } from '../../ui/use-unique-id.ts';
import { BoardLegend } from './board-bar.tsx';
import { TrendPatterns } from './trend-patterns.tsx';

interface BoardTrendProps {
  words: CoordinatorDictionary;
  weeks: readonly TrendWeek[];
  /** The one that is shown. */
  week: string;
}

/** In units of the drawing, which is as wide as there are weeks. */
const STEP = 48;
const COLUMNS = { top: 4, ground: 96 };
const LINE = { top: 140, ground: 172 };
const HEIGHT = 200;

/** Twelve weeks: the parts of each as a column, the activities as a line below it, and all of it as a table. */
export function BoardTrend({ words, weeks, week }: BoardTrendProps) {
  const { board } = words.coordinator;
  const { trend } = board;
  const id = useUniqueId();
  const width = STEP * Math.max(weeks.length, 1);
  const most = Math.max(1, ...weeks.map(({ sums }) => sums.activities));
  const shown = weeks.find((each) => each.week === week);
  const places = scaleBand(
    weeks.map((each) => each.week),
    [0, width],
  ).padding(0.42);
  const left = (each: TrendWeek) => places(each.week) ?? 0;
  const middle = (each: TrendWeek) => left(each) + places.bandwidth() / 2;
  // The whole height of a column is the units that were expected.
  const share = scaleLinear([0, 1], [COLUMNS.ground, COLUMNS.top]);
  const activities = scaleLinear([0, most], [LINE.ground, LINE.top]);
  const high = (each: TrendWeek) => activities(each.sums.activities);
  const parts = toStack(weeks);
  const path = line<TrendWeek>(middle, high)(weeks);
  return (
    <section class="card stack board-trend" aria-label={trend.heading}>
      <h3>{trend.heading}</h3>
      <div class="board-trend-sides">
        <div class="board-trend-picture">
          <svg
            viewBox={`0 0 ${width} ${HEIGHT}`}
            role="img"
            aria-label={`${trend.reports}. ${trend.activities}`}
          >
            <TrendPatterns id={id} />
            {parts.map((part) =>
              part.map(([from, to], index) => {
                const each = weeks[index];
                return each === undefined || from === to ? null : (
                  <rect
                    key={`${part.key} ${each.week}`}
                    x={left(each)}
                    y={share(to)}
                    width={places.bandwidth()}
                    height={share(from) - share(to)}
                    class="trend-part"
                    data-part={part.key}
                    fill={`url(#${id}-${part.key})`}
                  />
                );
              }),
            )}
            <line x1="0" x2={width} y1={COLUMNS.ground} y2={COLUMNS.ground} class="trend-ground" />
            {path === null ? null : <path class="trend-line" d={path} />}
            {weeks.map((each) => (
              <g key={each.week} data-shown={each.week === week}>
                <circle cx={middle(each)} cy={high(each)} r="3" class="trend-point" />
                <text x={middle(each)} y={high(each) - 8} class="trend-figure">
                  {board.figure(each.sums.activities)}
                </text>
                <text x={middle(each)} y={HEIGHT - 8} class="trend-week">
                  {Number(each.week.slice(6))}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <div class="stack">
          <p class="small quiet">{trend.explain}</p>
          {shown ? <BoardLegend words={words} counts={shown.counts} /> : null}
        </div>
      </div>
      <details>
        <summary class="small">{trend.table}</summary>
        <div class="board-scroll">
          <table class="board-figures">
            <caption class="visually-hidden">{trend.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{trend.columns.week}</th>
                <th scope="col">{trend.columns.expected}</th>
                {BOARD_PARTS.map((part) => (
                  <th scope="col" key={part}>
                    {board.parts[part]}
                  </th>
                ))}
                <th scope="col">{trend.columns.activities}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((each) => (
                <tr key={each.week}>
                  <th scope="row">{each.week}</th>
                  <td>{board.figure(each.counts.expected)}</td>
                  {BOARD_PARTS.map((part) => (
                    <td key={part}>{board.figure(each.counts[part])}</td>
                  ))}
                  <td>{board.figure(each.sums.activities)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** Each part of each week as shares of the units that were expected, one on top of the other. */
function toStack(weeks: readonly TrendWeek[]) {
  return stack<TrendWeek, BoardPart>()
    .keys(BOARD_PARTS)
    .value(({ counts }, part) => (counts.expected === 0 ? 0 : counts[part] / counts.expected))(weeks);
}
