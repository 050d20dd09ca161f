import type { HeatWeek } from '../../utils/domain/reports/heat-weeks.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';

interface HeatMapProps {
  label: string;
  calendar: readonly HeatWeek[];
  today: string;
  /** From Monday on. */
  dayNames: readonly string[];
}

const WIDTH = 312;
/** For the names of the days. */
const LEFT = 28;
const LARGEST = 22;

/**
 * Days as squares, a week in each column, darker the more was done: it is read by lightness, so in grey too. Where there is room, the
 * figure stands in the square.
 */
export function HeatMap({ label, calendar, today, dayNames }: HeatMapProps) {
  const step = Math.min(LARGEST + 2, (WIDTH - LEFT) / Math.max(1, calendar.length));
  const size = step - (step > 12 ? 2 : 1);
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${Math.ceil(7 * step)}`} aria-hidden="true">
        {dayNames.map((name, row) =>
          // Every second name where the rows are low.
          step > 14 || row % 2 === 0 ? (
            <text key={name} class="day-name" x={0} y={row * step + size / 2}>
              {name}
            </text>
          ) : null,
        )}
        {calendar.map(({ week, days }, column) =>
          days.map(({ day, entries, level }, row) => (
            <g key={`${week} ${day}`} transform={`translate(${LEFT + column * step} ${row * step})`}>
              <title>{`${toShortDate(day)}: ${entries}`}</title>
              <rect
                class="heat"
                data-level={level}
                data-today={day === today}
                width={size}
                height={size}
                rx={size > 12 ? 2 : 0}
              />
              {entries > 0 && size > 14 ? (
                <text class="heat-figure" data-level={level} x={size / 2} y={size / 2}>
                  {entries}
                </text>
              ) : null}
            </g>
          )),
        )}
      </svg>
      <figcaption class="small quiet">{label}</figcaption>
    </figure>
  );
}
