import type { DraftList, DraftRecord, Told } from '../contract/coordinator-desk.ts';
import type { Aim } from '../contract/pack.ts';
import type { PackDelivery } from '../contract/pack-delivery.ts';
import type { Reach } from '../contract/pack-draft.ts';
import { findConnection, writeConnection } from '../storage/coordinator.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';

/** The unit's packs. What the server says of the coordinator (enrolled by now?) is kept for when it cannot be asked. */
export async function listDrafts(device: CoordinatorDevice): Promise<Told<DraftList>> {
  const told = await askBackend(device, 'drafts.list', {});
  if ('trouble' in told) return told;
  const connection = await findConnection(device.database);
  const { me } = told.done;
  // A server that says somebody else works here, or with another key, is not the one that was paired.
  if (!connection || me.id !== connection.coordinator.id || me.keyId !== connection.coordinator.keyId)
    return { trouble: 'wrong_reply' };
  await writeConnection(device.database, { ...connection, coordinator: me });
  return told;
}

export async function readDraft(
  device: CoordinatorDevice,
  key: { packId: string; version: number },
): Promise<Told<DraftRecord>> {
  return await askBackend(device, 'drafts.read', {
    query: { packId: key.packId, version: String(key.version) },
  });
}

/** How far a published version has come. */
export async function readDelivery(
  device: CoordinatorDevice,
  { packId, version }: { packId: string; version: number },
): Promise<Told<PackDelivery>> {
  return await askBackend(device, 'drafts.delivery', { query: { packId, version: String(version) } });
}

/** How many an aim would reach. */
export async function readReach(device: CoordinatorDevice, aim: Aim | undefined): Promise<Told<Reach>> {
  return await askBackend(device, 'drafts.reach', { body: aim ? { aim } : {} });
}
