import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { HandoverOutcome } from '../contract/handover-messages.ts';
import { countOutbox } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { handedOver } from '../storage/handover.ts';
import { type Device, toClientTools } from './device.ts';
import { drainOutbox } from './drain-outbox.ts';
import { drainReports, listQueuedWeeks } from './drain-reports.ts';
import { collectOpenItems, countOpenItems } from './open-items.ts';

/**
 * Asks for the code by which the next officer's device takes the place of this one. The log is at the backend, so everything must have
 * its receipt first, and each week that was handed in its answer: once the code is used, nothing leaves this device any more; what only this device knows goes along with the code. Until the code is used, nothing changes here.
 */
export async function startHandover(device: Device): Promise<HandoverOutcome> {
  const { database } = device;
  await drainOutbox(device);
  await drainReports(device);
  const paired = await connection.read(database);
  if (!paired) return { started: false, reason: 'unpaired' };
  if (paired.revoked) return { started: false, reason: 'revoked' };
  const { waiting } = await countOutbox(database);
  if (waiting > 0) return { started: false, reason: 'unsent', waiting };
  const weeks = await listQueuedWeeks(device, paired);
  if (weeks.length > 0) return { started: false, reason: 'unsent', weeks };
  const items = await collectOpenItems(device, paired);
  const { server, grant } = paired;
  try {
    const body = { openItems: JSON.stringify(items) };
    const given = await callBackend(
      'handovers.create',
      { server, token: grant.token },
      { body },
      toClientTools(device),
    );
    const startedAt = device.now().toISOString();
    await handedOver.write(database, { deviceId: grant.deviceId, startedAt, expiresAt: given.expiresAt });
    return { started: true, ...given, items: countOpenItems(items) };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const { code, trouble } = error;
    return { started: false, reason: code ?? (trouble === 'refused' ? 'wrong_reply' : trouble) };
  }
}
