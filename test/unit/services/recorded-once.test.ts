import { describe, expect, test } from 'vitest';
import { correctActivity, undoActivity, withdrawActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import type { TestDevice } from '../../builders/a-device.ts';
import { aLoggingDevice } from '../../builders/a-log-backend.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const input = anActivityInput({ note: 'Tổ 3' });
const share = anActivityInput({ kind: 'share', shareItemId: 'muc-1' });

/** The worker is ended when the entry is on disk, before its second copy and before the answer. */
async function recordUnanswered(device: TestDevice, said = input): Promise<string> {
  const reached = Promise.withResolvers<void>();
  const { put } = device.mirror;
  device.mirror.put = () => {
    reached.resolve();
    return new Promise(() => undefined);
  };
  void recordActivity(device, said);
  await reached.promise;
  device.mirror.put = put;
  await device.restart();
  return (await device.entries()).at(-1)?.activity.id ?? '';
}

describe('an act that was logged although the panel had to say “try again”', () => {
  test.each([
    ['at once', 3_000],
    ['when it was sent already', 60_000],
    ['when midnight was between them', 500_000],
  ])('is one entry after the second click, %s', async (_, ms) => {
    const { device, backend } = await aLoggingDevice();
    device.clock.now = new Date('2026-11-21T16:52:00.000Z');
    const id = await recordUnanswered(device);
    device.pass(ms);
    await drainOutbox(device);
    const again = await recordActivity(device, input);
    expect([again.activity.id, again.activity.day, again.already]).toEqual([id, '2026-11-21', undefined]);
    device.pass(20_000);
    await drainOutbox(device);
    expect([...backend.rows.keys()]).toEqual([id]);
    expect(await device.entries()).toHaveLength(1);
  });

  test('is a share: the second click is not told that it stood there before', async () => {
    const { device } = await aLoggingDevice();
    await recordUnanswered(device, share);
    expect((await recordActivity(device, share)).already).toBeUndefined();
    expect(await device.entries()).toHaveLength(1);
  });

  test('and was undone before the second click is logged by it', async () => {
    const { device } = await aLoggingDevice();
    const id = await recordUnanswered(device);
    await undoActivity(device, id);
    await recordActivity(device, input);
    expect(await device.entries()).toHaveLength(1);
  });

  test.each<[string, (device: TestDevice, id: string) => Promise<unknown>]>([
    ['taken back since', (device, id) => withdrawActivity(device, id)],
    ['logged ten minutes ago', async (device) => device.pass(600_000)],
    [
      'written anew since',
      (device, id) => correctActivity(device, id, anActivityInput({ title: 'Bản sửa' })),
    ],
  ])('and was %s does not swallow the second click: that is another act', async (_, change) => {
    const { device } = await aLoggingDevice();
    const id = await recordUnanswered(device);
    device.pass(10_000);
    await drainOutbox(device);
    await change(device, id);
    const { activity } = await recordActivity(device, input);
    expect(activity.id).not.toBe(id);
    expect(await device.entries()).toHaveLength(2);
  });

  test('and was answered is another act at the next click', async () => {
    const { device } = await aLoggingDevice();
    await recordUnanswered(device);
    for (let click = 0; click < 3; click += 1) await recordActivity(device, input);
    expect(await device.entries()).toHaveLength(3);
  });
});
