import { countOutbox } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import type { Device } from './device.ts';
import { countQueuedReports } from './drain-reports.ts';

/** How many entries and week reports could leave: none without a pairing in force. Pairing sends what waits by itself, so nothing need wake for it. */
export async function countSendable(device: Device): Promise<number> {
  const paired = await connection.read(device.database);
  if (!paired || paired.revoked) return 0;
  return (await countOutbox(device.database)).waiting + (await countQueuedReports(device));
}
