import type { TrendWeek } from '../../utils/contract/week-report.ts';
import { BOARD_PARTS } from '../../utils/domain/reports/board.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { useUniqueId } from '../ui/use-unique-id.ts';
import { BoardLegend } from './board-bar.tsx';
import { TrendPatterns } from './trend-patterns.tsx';

interface BoardTrendProps {
  words: CoordinatorDictionary;
  weeks: readonly TrendWeek[];
  /** The one that is shown. */
  week: string;
}

const STEP = 48;
const BAR = 28;
const TALL = 96;
const LINE = 44;

/** Twelve weeks: the parts of each as a column, the activities as a line below it, and all of it as a table. */
export function BoardTrend({ words, weeks, week }: BoardTrendProps) {
  const { board } = words.coordinator;
  const { trend } = board;
  const id = useUniqueId();
  const width = STEP * Math.max(weeks.length, 1);
  const most = Math.max(1, ...weeks.map(({ sums }) => sums.activities));
  const shown = weeks.find((each) => each.week === week);
  const x = (index: number) => index * STEP + STEP / 2;
  const y = (count: number) => TALL + 32 + LINE - (count / most) * (LINE - 12);
  return (
    <section class="card stack board-trend" aria-label={trend.heading}>
      <h3>{trend.heading}</h3>
      <div class="board-trend-sides">
        <div class="board-trend-picture">
          <svg
            viewBox={`0 0 ${width} ${TALL + LINE + 60}`}
            role="img"
            aria-label={`${trend.reports}. ${trend.activities}`}
          >
            <TrendPatterns id={id} />
            {weeks.map((each, index) => (
              <g key={each.week} data-shown={each.week === week}>
                <Column id={id} counts={each.counts} left={x(index) - BAR / 2} />
                <circle cx={x(index)} cy={y(each.sums.activities)} r="3" class="trend-point" />
                <text x={x(index)} y={y(each.sums.activities) - 8} class="trend-figure">
                  {board.figure(each.sums.activities)}
                </text>
                <text x={x(index)} y={TALL + LINE + 52} class="trend-week">
                  {Number(each.week.slice(6))}
                </text>
              </g>
            ))}
            <line x1="0" x2={width} y1={TALL} y2={TALL} class="trend-ground" />
            <polyline
              class="trend-line"
              points={weeks.map(({ sums }, index) => `${x(index)},${y(sums.activities)}`).join(' ')}
            />
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

/** One week: the whole height is the units that were expected. */
function Column({ id, counts, left }: { id: string; counts: TrendWeek['counts']; left: number }) {
  let top = TALL;
  return (
    <>
      {BOARD_PARTS.map((part) => {
        const height = counts.expected === 0 ? 0 : (counts[part] / counts.expected) * (TALL - 4);
        top -= height;
        return height === 0 ? null : (
          <rect
            key={part}
            x={left}
            y={top}
            width={BAR}
            height={height}
            class="trend-part"
            data-part={part}
            fill={`url(#${id}-${part})`}
          />
        );
      })}
    </>
  );
}
