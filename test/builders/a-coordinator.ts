import { webcrypto } from 'node:crypto';
import type { Coordinator, DraftSummary, PackDraft } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDevice } from '../../utils/services/coordinator-device.ts';
import { aPack } from '../unit/packs/a-pack.ts';
import { TOKEN } from './a-connection.ts';
import { aDatabase } from './a-database.ts';
import { aNetworkThat, type Network } from './a-network.ts';

export const ME = '0b54a4e0-5d1a-4f5e-8a53-1f1d3f1b9a01';
export const OTHER = '0b54a4e0-5d1a-4f5e-8a53-1f1d3f1b9a02';
export const COORDINATOR_SERVER = 'https://baocao.example';
export { TOKEN };

export function aCoordinator(over: Partial<Coordinator> = {}): Coordinator {
  return {
    id: ME,
    name: 'Lê Văn Duyệt',
    unit: { id: 'ldld-thanh-pho', name: 'Liên đoàn Lao động Thành phố' },
    keyId: 'ab'.repeat(32),
    enrolled: true,
    ...over,
  };
}

/** A pack that somebody else has submitted; a test names only what it is about. */
export function aDraft(over: Partial<PackDraft> = {}): PackDraft {
  const pack = over.pack ?? aPack();
  return {
    packId: pack.id,
    version: pack.version,
    unitId: 'ldld-thanh-pho',
    state: 'submitted',
    revision: 3,
    sha256: '0'.repeat(64),
    authorIds: [OTHER],
    signedBy: [],
    changedAt: '2026-11-20T03:00:00.000Z',
    ...over,
    pack,
  };
}

export function toSummary({ pack, sha256: _sha256, ...draft }: PackDraft): DraftSummary {
  return {
    ...draft,
    title: pack.title,
    templates: pack.templates.length,
    shareItems: pack.shareItems.length,
  };
}

/** A coordinator's browser with an empty disk and real cryptography. */
export async function aCoordinatorDevice(
  network: Network = aNetworkThat(async () => {
    throw new TypeError('Failed to fetch');
  }),
): Promise<CoordinatorDevice> {
  return {
    database: await aDatabase(`coordinator-${crypto.randomUUID()}`),
    fetch: network.fetch,
    now: () => new Date('2026-11-21T02:00:00.000Z'),
    subtle: webcrypto.subtle as SubtleCrypto,
    askToNamePerson: async () => true,
  };
}
