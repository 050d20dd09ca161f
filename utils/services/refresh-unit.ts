import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { connection } from '../storage/connection.ts';
import { type Device, toClientTools } from './device.ts';

/**
 * Asks where the unit stands in the tree by now, what it is called, and which pages are listed for it: what the pairing once said of
 * it. Nothing but the question leaves; when it comes to nothing, what was known stays.
 * @returns whether anything is different.
 */
export async function refreshUnit(device: Device): Promise<boolean> {
  const { database } = device;
  return await device.withLock('unit', async () => {
    const paired = await connection.read(database);
    if (!paired || paired.revoked) return false;
    const { server, grant } = paired;
    try {
      // Like the look for newer packs, it carries nothing of the admin's.
      const tools = { ...toClientTools(device), onSent: async () => undefined };
      const { unit, pages } = await callBackend('me.unit', { server, token: grant.token }, {}, tools);
      const told = { unit, pages };
      if (unit.id !== grant.unit.id) return false;
      if (toCanonicalJson(told) === toCanonicalJson({ unit: grant.unit, pages: grant.pages })) return false;
      // Paired anew, revoked or forgotten while the answer came: then it is not for this pairing.
      const now = await connection.read(database);
      if (now?.grant.deviceId !== grant.deviceId) return false;
      await connection.write(database, { ...now, grant: { ...now.grant, ...told } });
      return true;
    } catch (error) {
      // A server of an older version has no such route.
      if (error instanceof BackendError) return false;
      throw error;
    }
  });
}
