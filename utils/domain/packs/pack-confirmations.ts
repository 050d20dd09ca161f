import type { Pack } from '../../contract/pack.ts';
import type { KeptConfirmations, PackConfirmation } from '../../contract/pack-delivery.ts';

type Version = Pick<PackConfirmation, 'unitId' | 'packId' | 'version'>;
type Kept = KeptConfirmations['packs'][number];

const toKey = ({ unitId, packId, version }: Version) => `${unitId}/${packId}/${version}`;
const toState = ({ shown }: Kept) => (shown ? 'shown' : 'received');
const isWaiting = (pack: Kept) => pack.told !== toState(pack);

/** The packs that have a publisher; the one that came with the extension was sent by nobody. */
function toVersions(packs: readonly Pack[]): Version[] {
  return packs.flatMap(({ id, unitId, version }) =>
    unitId === undefined ? [] : [{ unitId, packId: id, version }],
  );
}

/** With the packs that are held now. Of older ones, what the backend has not heard yet is kept. */
export function withReceived(
  kept: KeptConfirmations | undefined,
  deviceId: string,
  held: readonly Pack[],
): KeptConfirmations {
  const before = kept?.deviceId === deviceId ? kept.packs : [];
  const known = new Map(before.map((pack) => [toKey(pack), pack]));
  const packs = toVersions(held).map((version) => known.get(toKey(version)) ?? { ...version, shown: false });
  const present = new Set(packs.map(toKey));
  return { deviceId, packs: [...packs, ...before.filter((p) => isWaiting(p) && !present.has(toKey(p)))] };
}

/** With those that were on an open panel; the same object when that is nothing new. */
export function withShown(kept: KeptConfirmations, shown: readonly Pack[]): KeptConfirmations {
  const keys = new Set(toVersions(shown).map(toKey));
  const isNew = (pack: Kept) => !pack.shown && keys.has(toKey(pack));
  if (!kept.packs.some(isNew)) return kept;
  return { ...kept, packs: kept.packs.map((pack) => (isNew(pack) ? { ...pack, shown: true } : pack)) };
}

/** What the backend has not heard yet. */
export function toWaiting({ packs }: KeptConfirmations, most: number): PackConfirmation[] {
  const waiting = packs.filter(isWaiting).slice(0, most);
  return waiting.map((pack) => ({
    unitId: pack.unitId,
    packId: pack.packId,
    version: pack.version,
    state: toState(pack),
  }));
}

/** After the backend answered. What came to be shown while it was asked still waits. */
export function withTold(kept: KeptConfirmations, said: readonly PackConfirmation[]): KeptConfirmations {
  const states = new Map(said.map((each) => [toKey(each), each.state]));
  const packs = kept.packs.map((pack) => {
    const told = states.get(toKey(pack));
    return told === undefined ? pack : { ...pack, told };
  });
  return { ...kept, packs };
}
