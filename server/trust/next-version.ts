const MINUTE_MS = 60_000;

/**
 * The number of what follows number `last`, made or agreed on at `at`: the minutes since 1970, or else one more. A database that was restored
 * has forgotten what it published since its backup. Devices have not, and take only what has a higher number than what they know; and no
 * number may stand for two things.
 */
export function toNextVersion(last: number, at: Date): number {
  return Math.max(last + 1, Math.floor(at.getTime() / MINUTE_MS));
}
