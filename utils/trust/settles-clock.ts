import { TIMESTAMP_LIFE_DAYS } from './timestamp-life.ts';

const DAY_MS = 86_400_000;

/**
 * The clock shows less than when the repository was last verified. Either it is wrong now, and makes what has expired look fresh, or it was
 * wrong then, and has been put right; the clock itself cannot tell. A verified timestamp can, by two things that its signers said:
 *
 * - It came after the kept one, by its version. Versions only go up, so who plays back what this device has seen before gains nothing from
 *   a clock that was set back, and a clock that ran ahead once keeps nothing newer out. An honest server signs another one each day.
 * - It does not end further ahead than such documents live, which would mean that it was signed in the future.
 */
export function settlesClock(
  timestamp: { version: number; expires: string } | undefined,
  { now, kept }: { now: Date; kept: ReadonlyMap<string, Uint8Array> },
): boolean {
  const before = readVersion(kept.get('timestamp.json'));
  if (timestamp === undefined || before === undefined || timestamp.version <= before) return false;
  return Date.parse(timestamp.expires) <= now.getTime() + (TIMESTAMP_LIFE_DAYS + 1) * DAY_MS;
}

/** Of a document that was verified when it was kept. */
function readVersion(bytes: Uint8Array | undefined): number | undefined {
  try {
    const version: unknown = JSON.parse(new TextDecoder().decode(bytes)).signed.version;
    return typeof version === 'number' ? version : undefined;
  } catch {
    return undefined;
  }
}
