import { toServerOrigin } from '../backend/server-address.ts';
import type { CoordinatorConnection, Told } from '../contract/coordinator-desk.ts';
import type { Coordinator } from '../contract/pack-draft.ts';
import { eraseCoordinator, findConnection, writeRegistration } from '../storage/coordinator.ts';
import { askAt, type CoordinatorDevice } from './coordinator-device.ts';
import { findPublicHalf, makeKey } from './signing-key.ts';

/**
 * Makes this browser the desk of a coordinator by a one-time code. Each registration makes a key of its own: the server takes no key
 * twice, since one key for two people would make two signatures out of one. Only the public half is sent. A registration that fails
 * leaves the one before it, and its key, in force.
 */
export async function registerCoordinator(
  device: CoordinatorDevice,
  request: { server: string; code: string; name: string },
): Promise<Told<Coordinator>> {
  const address = toServerOrigin(request.server);
  if ('refused' in address)
    return { trouble: address.refused === 'insecure' ? 'insecure_address' : 'not_an_address' };
  // Nothing is waited for before this: a browser answers only the click itself.
  if (!(await device.askToNamePerson())) return { trouble: 'no_consent' };
  const key = await makeKey(device.subtle);
  if (!key) return { trouble: 'no_ed25519' };
  const told = await askAt(
    device,
    'coordinators.create',
    { server: address.origin },
    {
      body: { code: request.code, name: request.name, publicKey: key.half.publicKey },
    },
  );
  if ('trouble' in told) return told;
  const { coordinator, token } = told.done;
  // The organisation would enrol a key that nobody here holds.
  if (coordinator.keyId !== key.half.keyId) return { trouble: 'wrong_reply' };
  await writeRegistration(device.database, { server: address.origin, token, coordinator }, key.pair);
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
