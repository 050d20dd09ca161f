import { forgetMaterials } from '../storage/materials.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import { lastVerifiedAt, writeRefreshOutcome } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';

/** Leaves only the pack that came with the extension. `andThen` is done before anybody can fetch packs again. */
export function forgetPacks(
  { database, now, withLock }: Device,
  andThen: () => Promise<void> = async () => undefined,
): Promise<void> {
  return withLock('packs', async () => {
    const packs = { verified: [], verifiedAt: now().toISOString(), recalled: [] };
    await writeRefreshOutcome(database, { metadata: new Map(), packs });
    await lastVerifiedAt.erase(database);
    await packTrouble.erase(database);
    await forgetMaterials(database);
    await andThen();
  });
}
