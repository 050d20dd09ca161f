import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import { OPEN_ITEMS_MOST } from '../contract/handover.ts';
import type { HandedItems, HandoverOutcome } from '../contract/handover-messages.ts';
import { countOutbox } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { readAllExplanations } from '../storage/explanations.ts';
import { readFollowUps } from '../storage/follow-ups.ts';
import { handedOver } from '../storage/handover.ts';
import { readAddedShares, readExemptions, readOpenings } from '../storage/shares.ts';
import { type Device, toClientTools } from './device.ts';
import { drainOutbox } from './drain-outbox.ts';

/**
 * Asks for the code by which the next officer's device takes the place of this one. The log is at the backend, so everything must have
 * its receipt first; what only this device knows goes along with the code. Until the code is used, nothing changes here.
 */
export async function startHandover(device: Device): Promise<HandoverOutcome> {
  const { database } = device;
  await drainOutbox(device);
  const paired = await connection.read(database);
  if (!paired) return { started: false, reason: 'unpaired' };
  if (paired.revoked) return { started: false, reason: 'revoked' };
  const { waiting } = await countOutbox(database);
  if (waiting > 0) return { started: false, reason: 'unsent', waiting };
  const items = await collectItems(device);
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
    return { started: true, ...given, items: countItems(items) };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const { code, trouble } = error;
    return { started: false, reason: code ?? (trouble === 'refused' ? 'wrong_reply' : trouble) };
  }
}

export function countItems({ added, exemptions, followUps, explanations }: HandedItems): number {
  return added.length + exemptions.length + followUps.length + explanations.length;
}

/** As much as one code carries: what helps least goes first, and of one kind the oldest. */
async function collectItems({ database }: Device): Promise<HandedItems> {
  const [added, exemptions, openings, followUps, explanations] = await Promise.all([
    readAddedShares(database),
    readExemptions(database),
    readOpenings(database),
    readFollowUps(database),
    readAllExplanations(database),
  ]);
  const items: HandedItems = {
    format: 'so-tay-open-items/1',
    added: added.toSorted((a, b) => compareText(a.addedAt, b.addedAt)),
    exemptions: exemptions.toSorted((a, b) => compareText(a.day, b.day)),
    openings,
    followUps: followUps.toSorted((a, b) => compareText(a.changedOn, b.changedOn)),
    explanations: explanations.toSorted((a, b) => compareText(a.to, b.to)),
  };
  for (const kind of ['openings', 'explanations', 'followUps', 'exemptions', 'added'] as const)
    while (items[kind].length > 0 && JSON.stringify(items).length > OPEN_ITEMS_MOST)
      items[kind].splice(0, Math.ceil(items[kind].length / 4));
  return items;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
