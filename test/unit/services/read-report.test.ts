import { expect, test } from 'vitest';
import { readReport } from '../../../utils/services/read-report.ts';
import { readReportOverview } from '../../../utils/services/read-report-overview.ts';
import { addEntry } from '../../../utils/storage/activities.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { aConnection, aGrant } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aTarget } from '../targets/a-target.ts';

async function aYear(device: Awaited<ReturnType<typeof aDevice>>) {
  for (const day of ['2026-08-31', '2026-09-01', '2026-10-30', '2026-11-16', '2026-11-17'])
    await addEntry(device.database, aLogEntry({ activity: { day, occurredAt: `${day}T03:00:00.000Z` } }));
}

test('a month has its own days, and the pictures the twelve weeks up to today', async () => {
  const device = await aDevice();
  await aYear(device);
  const overview = await readReportOverview(device, '2026-11');
  expect(overview).toMatchObject({ from: '2026-11-01', to: '2026-11-30', totals: { entries: 2 } });
  expect(overview.weeks).toHaveLength(12);
  expect(overview.weeks.at(0)?.week).toBe('2026-W36');
  expect(overview.weeks.at(-1)).toEqual({ week: '2026-W47', entries: 2 });
  expect(overview.days.map(({ day }) => day)).toEqual([
    '2026-08-31',
    '2026-09-01',
    '2026-10-30',
    '2026-11-16',
    '2026-11-17',
  ]);
});

test('the check value is the same in every language, and another one after one more entry', async () => {
  const device = await aDevice();
  await aYear(device);
  const { check } = await readReport(device, '2026');
  expect(check).toMatch(/^[0-9A-F]{4} [0-9A-F]{4}$/);
  await writeSettings(device.database, { language: 'en' });
  expect((await readReport(device, '2026')).check).toBe(check);
  await addEntry(device.database, aLogEntry({ activity: { day: '2026-12-01' } }));
  expect((await readReport(device, '2026')).check).not.toBe(check);
});

test('the superior unit is called as its own packs call it; what is not known stays empty', async () => {
  const unit = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', above: ['tld', 'ldld-sao-bien'] };
  const device = await aDevice({ paired: aConnection({ grant: aGrant({ unit }) }) });
  expect((await readReport(device, '2026-W47')).superiorName).toBe('');
  await keepPacks(device, aPack({ unitId: 'ldld-sao-bien', unitName: 'LĐLĐ thành phố Sao Biển' }));
  expect((await readReport(device, '2026-W47')).superiorName).toBe('LĐLĐ thành phố Sao Biển');
});

test('targets of a month are read from the first day of its first week', async () => {
  const device = await aDevice({ paired: aConnection() });
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', targets: [aTarget({ number: 1 })] }));
  await aYear(device);
  const { targets, missed } = await readReport(device, '2026-11');
  expect(targets).toMatchObject([{ asked: 4, done: 3, periods: 4, met: 2 }]);
  expect(missed.map(({ from }) => from)).toEqual(['2026-11-02', '2026-11-09']);
});
