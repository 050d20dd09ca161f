import type { DraftList, DraftRecord, Told } from '../contract/coordinator-desk.ts';
import type { Aim } from '../contract/pack.ts';
import type { DeliveryPart, PackDelivery, UnitDeliveryPage } from '../contract/pack-delivery.ts';
import type { Reach } from '../contract/pack-draft.ts';
import type { TreeQuestion, TreeReply, TreeWords } from '../contract/unit-tree.ts';
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
  const expiry = await askBackend(device, 'drafts.listExpiry', {});
  // An older server does not say it.
  return 'done' in expiry ? { done: { ...told.done, ...expiry.done } } : told;
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

/** The same unit by unit, page by page. */
export async function readDeliveryUnits(
  device: CoordinatorDevice,
  { packId, version }: { packId: string; version: number },
  part?: DeliveryPart,
  after?: string,
): Promise<Told<UnitDeliveryPage>> {
  const query = {
    packId,
    version: String(version),
    ...(part === undefined ? {} : { part }),
    ...(after === undefined ? {} : { after }),
  };
  return await askBackend(device, 'drafts.deliveryUnits', { query });
}

/** How many an aim would reach. */
export async function readReach(device: CoordinatorDevice, aim: Aim | undefined): Promise<Told<Reach>> {
  return await askBackend(device, 'drafts.reach', { body: aim ? { aim } : {} });
}

/** Units below the coordinator's own, of which a pack can be aimed at some. */
export async function readUnits(device: CoordinatorDevice, question: TreeQuestion): Promise<Told<TreeReply>> {
  return await askBackend(device, 'units.below', { body: question });
}

/** What those units call their levels, kinds and groups. */
export async function readUnitWords(device: CoordinatorDevice): Promise<Told<TreeWords>> {
  return await askBackend(device, 'units.words', {});
}
