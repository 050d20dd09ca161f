import { expect, test } from 'vitest';
import {
  dropUnsaved,
  eraseCoordinator,
  findConnection,
  findKeyPair,
  keepUnsaved,
  readUnsaved,
  writeRegistration,
} from '../../../utils/storage/coordinator.ts';
import { aCoordinator, TOKEN } from '../../builders/a-coordinator.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aPack } from '../packs/a-pack.ts';

const connection = { server: 'https://baocao.example', token: TOKEN, coordinator: aCoordinator() };
const aKeyPair = async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair');
  return pair;
};

test('the key that is kept signs, and cannot be taken out', async () => {
  const database = await aDatabase();
  expect(await findKeyPair(database)).toBeUndefined();
  const pair = await aKeyPair();
  await writeRegistration(database, connection, pair);
  const kept = await findKeyPair(database);
  if (!kept) throw new Error('not kept');
  expect(kept.privateKey.extractable).toBe(false);
  const bytes = new TextEncoder().encode('ký');
  const signature = await crypto.subtle.sign('Ed25519', kept.privateKey, bytes);
  expect(await crypto.subtle.verify('Ed25519', pair.publicKey, signature, bytes)).toBe(true);
  await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow();
});

test('something else in the key’s place is no key', async () => {
  const database = await aDatabase();
  await database.put('coordinator', { privateKey: 'x', publicKey: 'y' }, 'key');
  expect(await findKeyPair(database)).toBeUndefined();
});

test('forgetting takes token and key, and leaves what is being typed', async () => {
  const database = await aDatabase();
  await writeRegistration(database, connection, await aKeyPair());
  expect(await findConnection(database)).toEqual(connection);
  await keepUnsaved(database, { revision: 0, keptAt: '2026-11-21T02:00:00.000Z', pack: aPack() });
  await eraseCoordinator(database);
  expect(await findConnection(database)).toBeUndefined();
  expect(await findKeyPair(database)).toBeUndefined();
  expect(await readUnsaved(database)).toHaveLength(1);
});

test('what is typed is kept whole however unfinished, the last typed first, one for each version', async () => {
  const database = await aDatabase();
  const unfinished = aPack({ title: '', templates: [], notices: [{ id: 'tb', title: '', text: '' }] });
  await keepUnsaved(database, { revision: 2, keptAt: '2026-11-21T02:00:00.000Z', pack: aPack({ id: 'a' }) });
  await keepUnsaved(database, { revision: 0, keptAt: '2026-11-21T02:00:00.000Z', pack: unfinished });
  await keepUnsaved(database, { revision: 0, keptAt: '2026-11-21T03:00:00.000Z', pack: unfinished });
  expect(await readUnsaved(database)).toEqual([
    { revision: 0, keptAt: '2026-11-21T03:00:00.000Z', pack: unfinished },
    { revision: 2, keptAt: '2026-11-21T02:00:00.000Z', pack: aPack({ id: 'a' }) },
  ]);
  await dropUnsaved(database, unfinished);
  expect(await readUnsaved(database)).toHaveLength(1);
});

test('a damaged draft is set aside and the others are still offered', async () => {
  const database = await aDatabase();
  await database.put('coordinator', { pack: 'hỏng' }, 'unsaved/x/1');
  await keepUnsaved(database, { revision: 0, keptAt: '2026-11-21T02:00:00.000Z', pack: aPack() });
  expect(await readUnsaved(database)).toHaveLength(1);
  expect(await database.count('setAside')).toBe(1);
});
