import { isPaused, toPauseMs } from '../domain/activities/backoff.ts';
import { outboxPause } from '../storage/outbox-pause.ts';
import type { Device } from './device.ts';

/** Leaves the server alone for a while after one more failure. */
export async function lengthenPause(device: Device, askedMs: number | undefined): Promise<void> {
  const { database, now, randomBytes } = device;
  const failures = ((await outboxPause.read(database))?.failures ?? 0) + 1;
  const random = (randomBytes(1)[0] ?? 0) / 255;
  const until = new Date(now().getTime() + toPauseMs(failures, random, askedMs)).toISOString();
  await outboxPause.write(database, { failures, until });
}

export async function isOutboxPaused({ database, now }: Device): Promise<boolean> {
  const pause = await outboxPause.read(database);
  return pause !== undefined && isPaused(Date.parse(pause.until), now().getTime());
}
