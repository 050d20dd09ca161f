import type { Unit } from '../contract/unit.ts';
import type { VerifiedPack } from '../contract/verified-pack.ts';
import { noteRecalls } from '../domain/packs/recalled-packs.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { recalledPacks } from '../storage/recalled-packs.ts';
import type { RefreshOutcome } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';
import { toHeldPack } from './read-packs.ts';
import type { Verified } from './verify-packs.ts';

/**
 * Adds to the outcome of a refresh what shall be remembered of packs that were kept until now and are listed no more. Packs of a
 * unit whose list was not believed are still in the outcome, so only a list that was verified can take one back.
 */
export async function withRecalls(
  { database, now, ready }: Device,
  { outcome, departures }: Pick<Verified, 'outcome' | 'departures'>,
  kept: readonly VerifiedPack[],
  units: readonly Unit[],
): Promise<RefreshOutcome> {
  if (outcome.packs === undefined) return outcome;
  const { verified } = outcome.packs;
  const listed = new Set(verified.map(({ path }) => path));
  // A device that now belongs elsewhere has lost nothing: its packs were never those of this line of units.
  const roles = new Set(units.flatMap(({ above = [], id }) => [...above, id]).map((id) => `org/${id}`));
  const gone = kept.filter(({ path, role }) => !listed.has(path) && roles.has(role));
  const toPacks = (packs: readonly VerifiedPack[]) =>
    packs.flatMap((pack) => units.flatMap((unit) => toHeldPack(ready, pack, unit)?.pack ?? []).slice(0, 1));
  const recalled = noteRecalls((await recalledPacks.read(database)) ?? [], {
    gone: gone.flatMap((each) =>
      toPacks([each]).map((pack) => ({ pack, departure: departures.get(each.path) ?? {} })),
    ),
    held: toPacks(verified),
    today: toVietnamDay(now()),
  });
  return { ...outcome, packs: { ...outcome.packs, recalled } };
}
