import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import { connection } from '../storage/connection.ts';
import { shareList } from '../storage/shares.ts';
import { type Device, toClientTools } from './device.ts';
import { noteRevoked } from './note-revoked.ts';

/**
 * Reads the checklist from the backend. Without pairing or without an answer, the list at hand stays.
 * @returns whether there is something new to show: another list, or that the server no longer accepts this device
 */
export async function refreshShares(device: Device): Promise<boolean> {
  const paired = await connection.read(device.database);
  if (!paired || paired.revoked) return false;
  try {
    const list = await callBackend(
      'shares.list',
      { server: paired.server, token: paired.grant.token },
      {},
      toClientTools(device),
    );
    await shareList.write(device.database, list);
    return true;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.code !== 'unauthorized') return false;
    await noteRevoked(device, paired);
    return true;
  }
}
