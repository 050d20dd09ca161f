import { toServerOrigin } from '../backend/server-address.ts';
import type { CoordinatorConnection, Told } from '../contract/coordinator-desk.ts';
import type { Coordinator } from '../contract/pack-draft.ts';
import { eraseCoordinator, findConnection, writeConnection } from '../storage/coordinator.ts';
import { askAt, type CoordinatorDevice } from './coordinator-device.ts';
import { ensureKey, findPublicHalf } from './signing-key.ts';

/**
 * Makes this browser the desk of a coordinator by a one-time code. The key is made here first, and only its public half is sent.
 * A registration that fails leaves the one before it in force.
 */
export async function registerCoordinator(
  device: CoordinatorDevice,
  request: { server: string; code: string; name: string },
): Promise<Told<Coordinator>> {
  const address = toServerOrigin(request.server);
  if ('refused' in address)
    return { trouble: address.refused === 'insecure' ? 'insecure_address' : 'not_an_address' };
  const key = await ensureKey(device);
  if (!key) return { trouble: 'no_ed25519' };
  const told = await askAt(
    device,
    'coordinators.create',
    { server: address.origin },
    {
      body: { code: request.code, name: request.name, publicKey: key.publicKey },
    },
  );
  if ('trouble' in told) return told;
  const { coordinator, token } = told.done;
  // The organisation would enrol a key that nobody here holds.
  if (coordinator.keyId !== key.keyId) return { trouble: 'wrong_reply' };
  await writeConnection(device.database, { server: address.origin, token, coordinator });
  return { done: coordinator };
}

/** Who works here, if anybody. */
export async function readRegistration(
  device: CoordinatorDevice,
): Promise<Pick<CoordinatorConnection, 'server' | 'coordinator'> | undefined> {
  const connection = await findConnection(device.database);
  if (!connection || !(await findPublicHalf(device))) return undefined;
  return { server: connection.server, coordinator: connection.coordinator };
}

/** Forgets token and key on this device. A key that was enrolled is useless from then on, and must be taken off the list. */
export async function forgetCoordinator(device: CoordinatorDevice): Promise<void> {
  await eraseCoordinator(device.database);
}
