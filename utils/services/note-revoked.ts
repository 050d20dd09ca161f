import type { Connection } from '../contract/connection.ts';
import { connection } from '../storage/connection.ts';
import type { Device } from './device.ts';

/** Notes that the server no longer accepts this device, unless the admin has forgotten or renewed that pairing meanwhile. */
export async function noteRevoked(device: Device, paired: Connection): Promise<void> {
  const present = await connection.read(device.database);
  if (present?.grant.token !== paired.grant.token) return;
  await connection.write(device.database, { ...present, revoked: true });
}
