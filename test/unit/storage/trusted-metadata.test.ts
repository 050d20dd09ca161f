import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { VerifiedPack } from '../../../utils/contract/verified-pack.ts';
import {
  lastVerifiedAt,
  readTrustedMetadata,
  readVerifiedPacks,
  writeRefreshOutcome,
} from '../../../utils/storage/trusted-metadata.ts';
import { aDatabase } from '../../builders/a-database.ts';

const verifiedAt = '2026-11-21T03:00:00.000Z';
const later = '2026-11-22T03:00:00.000Z';
const files = (...names: string[]) => new Map(names.map((name) => [name, new TextEncoder().encode(name)]));

function aVerifiedPack(overrides: Partial<VerifiedPack> = {}): VerifiedPack {
  return {
    path: 'packs/ha-noi/goi-1.json',
    sha256: createHash('sha256').update('{}').digest('hex'),
    bytes: new TextEncoder().encode('{}'),
    role: 'org/ha-noi',
    roleVersion: 1,
    signedBy: ['người 1', 'người 2'],
    expiresAt: '2027-06-01T00:00:00.000Z',
    verifiedAt,
    ...overrides,
  };
}

test('metadata and packs are kept together, and replaced together', async () => {
  const database = await aDatabase();
  const old = [aVerifiedPack(), aVerifiedPack({ path: 'packs/ha-noi/goi-2.json' })];
  await writeRefreshOutcome(database, {
    metadata: files('root.json', 'org%2Fha-noi.json'),
    packs: { verified: old, verifiedAt },
  });
  expect(await readVerifiedPacks(database)).toEqual(old);
  expect(await lastVerifiedAt.read(database)).toBe(verifiedAt);

  const fresh = [aVerifiedPack({ roleVersion: 2, verifiedAt: later })];
  await writeRefreshOutcome(database, {
    metadata: files('root.json', 'timestamp.json'),
    packs: { verified: fresh, verifiedAt: later },
  });
  expect(await readTrustedMetadata(database)).toEqual(files('root.json', 'timestamp.json'));
  expect(await readVerifiedPacks(database)).toEqual(fresh);
  expect(await lastVerifiedAt.read(database)).toBe(later);
});

test('after a refusal the packs stay, and a key that was taken away stays away', async () => {
  const database = await aDatabase();
  const verified = [aVerifiedPack()];
  await writeRefreshOutcome(database, { metadata: files('root.json'), packs: { verified, verifiedAt } });
  await writeRefreshOutcome(database, { metadata: files('root.json', 'timestamp.json') });
  expect(await readVerifiedPacks(database)).toEqual(verified);
  expect(await lastVerifiedAt.read(database)).toBe(verifiedAt);
  expect([...(await readTrustedMetadata(database)).keys()]).toEqual(['root.json', 'timestamp.json']);
});

test('when one pack cannot be written, nothing is', async () => {
  const database = await aDatabase();
  const verified = [aVerifiedPack()];
  await writeRefreshOutcome(database, { metadata: files('root.json'), packs: { verified, verifiedAt } });
  const unstorable = { ...aVerifiedPack({ path: 'packs/ha-noi/goi-2.json' }), extra: () => undefined };
  const outcome = {
    metadata: files('timestamp.json'),
    packs: { verified: [aVerifiedPack({ roleVersion: 2 }), unstorable], verifiedAt: later },
  };
  await expect(writeRefreshOutcome(database, outcome)).rejects.toThrow();
  expect(await readTrustedMetadata(database)).toEqual(files('root.json'));
  expect(await readVerifiedPacks(database)).toEqual(verified);
  expect(await lastVerifiedAt.read(database)).toBe(verifiedAt);
});

test('a spoilt record is set aside and the others are read', async () => {
  const database = await aDatabase();
  const verified = [aVerifiedPack()];
  await writeRefreshOutcome(database, { metadata: files('root.json'), packs: { verified, verifiedAt } });
  await database.put('trusted', { name: 'timestamp.json', bytes: 'text' });
  await database.put('packs', { path: 'packs/x', bytes: null });
  expect(await readTrustedMetadata(database)).toEqual(files('root.json'));
  expect(await readVerifiedPacks(database)).toEqual(verified);
  expect(await database.getAll('setAside')).toMatchObject([{ store: 'trusted' }, { store: 'packs' }]);
});
