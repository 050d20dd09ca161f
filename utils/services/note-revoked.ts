import type { Connection } from '../contract/connection.ts';
import { connection } from '../storage/connection.ts';
import type { Device } from './device.ts';

/** Notes that the server no longer accepts this device, unless the admin has forgotten or renewed that pairing meanwhile. */
export async function noteRevoked(device: Device, paired: Connection): Promise<void> {
  await connection.change(device.database, (present) =>
    present?.grant.token === paired.grant.token ? { ...present, revoked: true } : undefined,
  );
}
