const FIRST_MS = 30_000;
const LONGEST_MS = 15 * 60_000;
/** What a server may ask for at most: a wrong header must not silence a device for days. */
export const LONGEST_ASKED_MS = 60 * 60_000;

/**
 * How long to leave the server alone after so many failures in a row. By chance up to a bound that doubles, so that the machines which failed
 * together do not come back together; never sooner than the server asked for.
 * @param random from 0 to 1
 * @param askedMs the server's Retry-After
 */
export function toPauseMs(failures: number, random: number, askedMs = 0): number {
  const bound = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  const asked = Math.min(askedMs, LONGEST_ASKED_MS);
  return Math.round(asked + random * Math.max(bound, asked / 2));
}

/** Whether the pause holds. A clock that was put back must not make it longer than any pause can be. */
export function isPaused(untilMs: number, nowMs: number): boolean {
  return nowMs < untilMs && untilMs - nowMs <= 2 * LONGEST_ASKED_MS;
}
