/** Less than this comes of slow networks and slow clocks, and moves no entry to another day but around midnight. */
const MINUTES_TOLD = 10;

/** By how many minutes a clock is off, when that is worth saying: behind is negative. */
export function toClockOff(skewMs: number): number | undefined {
  const minutes = Math.round(skewMs / 60_000);
  return Math.abs(minutes) >= MINUTES_TOLD ? minutes : undefined;
}
