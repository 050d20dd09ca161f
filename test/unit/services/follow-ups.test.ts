import { expect, test } from 'vitest';
import { exportReport } from '../../../utils/services/export-report.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { tickSecurity } from '../../../utils/services/tick-security.ts';
import { writeFollowUp } from '../../../utils/services/write-follow-up.ts';
import { aDevice } from '../../builders/a-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

test('what became of a submission is kept here, shown and exported; the last word counts', async () => {
  const device = await aDevice();
  const { activity } = await recordActivity(
    device,
    anActivityInput({
      kind: 'submission',
      title: 'Video giữa ca',
      media: 'video',
      campaignId: 'tet-sum-vay',
    }),
  );
  await writeFollowUp(device, { activityId: activity.id, status: 'published' });
  await writeFollowUp(device, { activityId: activity.id, status: 'not_used', note: 'Trùng chủ đề' });
  const { followUps, week, entries } = await readDesk(device);
  expect(followUps).toEqual([
    { activityId: activity.id, status: 'not_used', note: 'Trùng chủ đề', changedOn: '2026-11-21' },
  ]);
  // The entry itself is as it was logged.
  expect(entries[0]?.activity).toEqual(activity);
  const { base64 } = await exportReport(device, week, 'csv');
  const csv = Buffer.from(base64, 'base64').toString('utf8');
  expect(csv).toContain('Không dùng · Trùng chủ đề');
  expect(csv).toContain('Tết Sum vầy');
});

test('a submission without an answer stays in sight after its week', async () => {
  const device = await aDevice();
  await recordActivity(device, anActivityInput({ kind: 'submission' }));
  const { activity } = await recordActivity(device, anActivityInput({ kind: 'submission' }));
  const entries = await device.entries();
  for (const entry of entries)
    await device.database.put('entries', { ...entry, seq: 1, state: 'received' as const });
  await writeFollowUp(device, { activityId: activity.id, status: 'published' });
  device.pass(30 * 24 * 3_600_000);
  expect((await readDesk(device)).entries).toHaveLength(1);
});

test('two ticks in quick succession both hold, and a tick can be taken back', async () => {
  const device = await aDevice();
  await Promise.all([
    tickSecurity(device, { item: 'two_factor', checked: true }),
    tickSecurity(device, { item: 'leavers', checked: true }),
  ]);
  await tickSecurity(device, { item: 'leavers', checked: false });
  expect((await readDesk(device)).pageSecurity).toEqual({ two_factor: '2026-11-21' });
});

test('the desk says which campaigns there are and which steps are done', async () => {
  const device = await aDevice();
  const input = { campaignId: 'tet-sum-vay', stepId: 'dang-bai' };
  await recordActivity(device, anActivityInput(input));
  const { campaigns } = await readDesk(device);
  const tet = campaigns.find(({ campaign }) => campaign.id === 'tet-sum-vay');
  expect(tet?.standing).toMatchObject({ state: 'upcoming', span: { from: '2027-01-07', to: '2027-02-13' } });
  expect(tet?.done).toMatchObject([{ stepId: 'dang-bai', day: '2026-11-21' }]);
});
