import type { ActivityInput } from '../contract/activity.ts';
import type { Moved } from '../domain/activities/entry-moves.ts';
import { UNDO_MS } from '../domain/activities/undo-time.ts';
import { findEntry } from '../storage/activities.ts';
import type { DeviceDatabase } from '../storage/database.ts';
import {
  discardRefusedEntry,
  reopenEntry,
  reviseEntry,
  takeBackEntry,
  undoLastStep,
} from '../storage/entry-changes.ts';
import type { Device } from './device.ts';
import { mirrorEntries, unmirrorEntry } from './mirror-entries.ts';
import { toClean } from './record-activity.ts';

/** The admin writes an entry anew. False when it is too late: accepted, withdrawn or unknown. */
export function correctActivity(device: Device, id: string, input: ActivityInput): Promise<boolean> {
  return change(device, id, (database) => reviseEntry(database, id, toClean(input), toSendAfter(device)));
}

/** The admin takes an entry back. */
export function withdrawActivity(device: Device, id: string): Promise<boolean> {
  return changeToLess(device, id, (database) => takeBackEntry(database, id, toSendAfter(device)));
}

/** Takes the last step back: the entry, its correction or its withdrawal. False when it has its number already. */
export function undoActivity(device: Device, id: string): Promise<boolean> {
  return changeToLess(device, id, (database) => undoLastStep(database, id, device.now().toISOString()));
}

/** Sends once more what the server refused, unchanged. */
export function retryActivity(device: Device, id: string): Promise<boolean> {
  return change(device, id, (database) => reopenEntry(database, id));
}

/** Gives up what the server refused. */
export function discardActivity(device: Device, id: string): Promise<boolean> {
  return changeToLess(device, id, (database) => discardRefusedEntry(database, id));
}

const toSendAfter = ({ now }: Device) => new Date(now().getTime() + UNDO_MS).toISOString();

async function change(
  device: Device,
  id: string,
  move: (database: DeviceDatabase) => Promise<Moved>,
): Promise<boolean> {
  const moved = await move(device.database);
  if (moved === 'gone') await unmirrorEntry(device, id);
  else if (moved) await mirrorEntries(device, [moved]);
  return moved !== undefined;
}

/** The entry may be gone afterwards, and its second copy must be gone before it. What stays is copied again. */
async function changeToLess(
  device: Device,
  id: string,
  move: (database: DeviceDatabase) => Promise<Moved>,
): Promise<boolean> {
  await unmirrorEntry(device, id).catch((error: unknown) => console.error('mirror:', error));
  const done = await change(device, id, move);
  const left = done ? undefined : await findEntry(device.database, id);
  if (left) await mirrorEntries(device, [left]);
  return done;
}
