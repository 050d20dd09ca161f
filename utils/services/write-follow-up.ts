import type { FollowUpInput } from '../contract/follow-up.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { putFollowUp } from '../storage/follow-ups.ts';
import type { Device } from './device.ts';

/** Keeps what was heard later of a logged activity, with the day on which it was written down. */
export async function writeFollowUp(device: Device, input: FollowUpInput): Promise<void> {
  await putFollowUp(device.database, {
    ...input,
    ...(input.note === undefined ? {} : { note: input.note.normalize('NFC') }),
    changedOn: toVietnamDay(device.now()),
  });
}
