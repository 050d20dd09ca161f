interface SparklineProps {
  label: string;
  figures: readonly number[];
}

const WIDTH = 312;
const HEIGHT = 48;
const ROOM = 5;

/** A line through a few figures, the last of them marked. What it says stands below it in words. */
export function Sparkline({ label, figures }: SparklineProps) {
  const most = Math.max(1, ...figures);
  const points = figures.map((figure, index) => ({
    x: ROOM + ((WIDTH - 2 * ROOM) * index) / Math.max(1, figures.length - 1),
    y: HEIGHT - ROOM - ((HEIGHT - 2 * ROOM) * figure) / most,
  }));
  const last = points.at(-1);
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="base" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
        <path class="spark" d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        {last ? <circle cx={last.x} cy={last.y} r={4} /> : null}
      </svg>
      <figcaption class="small quiet">{label}</figcaption>
    </figure>
  );
}
