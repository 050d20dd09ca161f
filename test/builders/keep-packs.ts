import { createHash } from 'node:crypto';
import type { Pack } from '../../utils/contract/pack.ts';
import type { Device } from '../../utils/services/device.ts';
import { writeRefreshOutcome } from '../../utils/storage/trusted-metadata.ts';

/** Puts packs on a device as a refresh does that has verified them; those before are gone. */
export async function keepPacks({ database, now }: Device, ...packs: Pack[]): Promise<void> {
  const verifiedAt = now().toISOString();
  const verified = packs.map((pack) => {
    const bytes = new TextEncoder().encode(JSON.stringify(pack));
    return {
      path: `packs/${pack.unitId}/${pack.id}.json`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      role: `org/${pack.unitId}`,
      roleVersion: 1,
      signedBy: ['a'.repeat(64), 'b'.repeat(64)],
      expiresAt: '2027-11-21T00:00:00.000Z',
      verifiedAt,
    };
  });
  await writeRefreshOutcome(database, { metadata: new Map(), packs: { verified, verifiedAt } });
}
