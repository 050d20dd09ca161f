import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { Connection } from '../contract/connection.ts';
import type { OwnUnits } from '../contract/held-unit.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { connection } from '../storage/connection.ts';
import { type Device, toClientTools } from './device.ts';

/**
 * Asks which units this device logs for, where they stand in the tree by now, what they are called, and which pages are listed for them. Nothing but the question leaves; when it comes to nothing, what was known stays.
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
      const reply = await callBackend('me.unit', { server, token: grant.token }, {}, tools);
      // Paired anew, revoked or forgotten while the answer came: then it is not for this pairing.
      const changed = await connection.change(database, (now) => {
        if (now?.grant.deviceId !== grant.deviceId) return undefined;
        const next = withOwnUnits(now, reply);
        return toCanonicalJson(next) === toCanonicalJson(now) ? undefined : next;
      });
      return changed !== undefined;
    } catch (error) {
      // A server of an older version has no such route.
      if (error instanceof BackendError) return false;
      throw error;
    }
  });
}

/** What the backend says of the units of this device. Those that are gone need not be left any more. */
function withOwnUnits(paired: Connection, { unit, pages, further, ended }: OwnUnits): Connection {
  const { further: _before, ended: _was, leaving = [], ...rest } = paired;
  const told = unit.id === paired.grant.unit.id && !ended ? { unit, pages } : {};
  const held = [...(ended ? [] : [paired.grant.unit.id]), ...(further ?? []).map((each) => each.unit.id)];
  const left = leaving.filter((id) => held.includes(id));
  return {
    ...rest,
    grant: { ...paired.grant, ...told },
    ...(further ? { further } : {}),
    ...(ended ? { ended } : {}),
    ...(left.length > 0 ? { leaving: left } : {}),
  };
}
