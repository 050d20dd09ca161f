// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { type GentleReminder, remindGently } from '../../../utils/services/remind-gently.ts';
import { addEntry } from '../../../utils/storage/activities.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

async function aDeviceWithTrouble() {
  const device = await aDevice();
  const title = 'Thăm hỏi gia đình đoàn viên';
  await addEntry(
    device.database,
    aLogEntry({ activity: { title }, seq: 1, state: 'refused', refusal: 'conflict' }),
  );
  return device;
}

test('is off by default', async () => {
  const show = vi.fn(async () => undefined);
  await remindGently(await aDeviceWithTrouble(), show);
  expect(show).not.toHaveBeenCalled();
});

test('comes once a day, also when the worker died in between, and tells nothing of any post', async () => {
  const device = await aDeviceWithTrouble();
  await writeSettings(device.database, { gentleReminders: { quietFrom: '18:00', quietTo: '07:30' } });
  const show = vi.fn(async (_reminder: GentleReminder) => undefined);
  await remindGently(device, show);
  device.restart();
  await Promise.all([remindGently(device, show), remindGently(device, show)]);
  expect(show).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(show.mock.calls)).not.toContain('Thăm hỏi');
  device.pass(24 * 3_600_000);
  await remindGently(device, show);
  expect(show).toHaveBeenCalledTimes(2);
});
