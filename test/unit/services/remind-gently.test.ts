import { expect, test, vi } from 'vitest';
import { toBadge } from '../../../utils/domain/reports/to-badge.ts';
import { openShare } from '../../../utils/services/move-share.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { type GentleReminder, remindGently } from '../../../utils/services/remind-gently.ts';
import { addEntry } from '../../../utils/storage/activities.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aShareItem } from '../shares/a-share-item.ts';

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
  await device.restart();
  await Promise.all([remindGently(device, show), remindGently(device, show)]);
  expect(show).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(show.mock.calls)).not.toContain('Thăm hỏi');
  device.pass(24 * 3_600_000);
  await remindGently(device, show);
  expect(show).toHaveBeenCalledTimes(2);
});

test('the badge says what Today says: a post that was opened and not shared is still due, and so is a late one', async () => {
  const device = await aDevice({ paired: aConnection() });
  const shareItems = ['2026-11-20', '2026-11-21', '2026-11-21', '2026-11-22'].map((dueOn, index) =>
    aShareItem({
      id: `muc-${index}`,
      link: `https://www.facebook.com/congdoanvietnam/posts/${index}`,
      dueOn,
    }),
  );
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', shareItems }));
  await openShare(device, 'muc-1');
  const desk = await readDesk(device);
  expect(toBadge(desk)).toEqual({ refused: 0, due: 3 });
  expect(desk.todos).toContainEqual(expect.objectContaining({ kind: 'due', count: 3 }));
});
