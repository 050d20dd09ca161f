import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exportReport } from '../../../utils/services/export-report.ts';
import { explainTarget } from '../../../utils/services/read-targets.ts';
import { addEntry } from '../../../utils/storage/activities.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry, aReceivedEntry } from '../../builders/a-log-entry.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aTarget } from '../targets/a-target.ts';

const textOf = (base64: string) => Buffer.from(base64, 'base64').toString('utf8');

async function aWeek(device: Awaited<ReturnType<typeof aDevice>>) {
  for (const day of ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23']) {
    const activity = { day, occurredAt: `${day}T03:00:00.000Z`, title: `Bài ngày ${day}` };
    await addEntry(device.database, aLogEntry({ activity }));
  }
  await addEntry(device.database, aReceivedEntry('BN-2026-000042', { activity: { title: 'Có biên nhận' } }));
}

test('the file holds the week from Monday to Sunday and nothing else', async () => {
  const device = await aDevice({ paired: aConnection() });
  await aWeek(device);
  const file = await exportReport(device, '2026-W47', 'csv');
  expect(file.name).toBe('nhat-ky-tuan-2026-W47-cong-doan-co-so-hoa-mai.csv');
  const text = Papa.parse<string[]>(textOf(file.base64)).data.flat().join('\n');
  for (const wanted of ['Bài ngày 2026-11-16', 'Bài ngày 2026-11-22', 'BN-2026-000042', 'Trang Hoa Mai']) {
    expect(text).toContain(wanted);
  }
  for (const other of ['2026-11-15', '2026-11-23']) expect(text).not.toContain(`Bài ngày ${other}`);
});

test('both kinds of file say the same', async () => {
  const device = await aDevice({ paired: aConnection() });
  await aWeek(device);
  const xlsx = await exportReport(device, '2026-W47', 'xlsx');
  const rows = await readSheet(Buffer.from(xlsx.base64, 'base64'));
  const cells = rows.flat().map(String);
  expect(cells).toContain('BN-2026-000042');
  expect(cells).toContain('Bài ngày 2026-11-22');
  expect(cells).not.toContain('Bài ngày 2026-11-23');
});

test('before pairing the file carries the name of the page bound by hand', async () => {
  const device = await aDevice();
  await writeSettings(device.database, {
    ownPage: { key: 'hoamai', name: 'Công đoàn Hoa Mai', role: 'own' },
  });
  const { name, base64 } = await exportReport(device, '2026-W47', 'xlsx');
  expect(name).toBe('nhat-ky-tuan-2026-W47-cong-doan-hoa-mai.xlsx');
  const rows = await readSheet(Buffer.from(base64, 'base64'));
  expect(rows.flat().join(' ')).toContain('Công đoàn Hoa Mai');
});

test('an admin who reads English gets English columns', async () => {
  const device = await aDevice();
  await writeSettings(device.database, { language: 'en' });
  expect(textOf((await exportReport(device, '2026-W47', 'csv')).base64)).toContain('Receipt number');
});

test.each([
  ['the week after', '2026-11-24'],
  ['long after', '2027-03-01'],
])(
  'a target that was missed stands below the entries with its reason, and changes no sum: %s',
  async (_, day) => {
    const device = await aDevice({ paired: aConnection() });
    await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', targets: [aTarget({ number: 9 })] }));
    await aWeek(device);
    device.clock.now = new Date(`${day}T03:00:00Z`);
    const about = { targetId: 'tin-bai-tuan', from: '2026-11-16', to: '2026-11-22' };
    await explainTarget(device, { ...about, sentence: 'Cả tuần khắc phục hậu quả bão.' });
    const { data } = Papa.parse<string[]>(textOf((await exportReport(device, '2026-W47', 'csv')).base64));
    const last = data.filter((row) => row.length > 1).at(-2) ?? [];
    expect(last.filter((cell) => cell !== '')).toEqual([
      '2026-11-22',
      'Chỉ tiêu chưa đạt',
      'Tin, bài trong tuần: 3/9 (16/11/2026 – 22/11/2026)',
      'Cả tuần khắc phục hậu quả bão.',
    ]);
    const other = await exportReport(device, '2026-W46', 'csv');
    expect(textOf(other.base64)).not.toContain('khắc phục');
  },
);

test('a target of a week that still runs is not missed yet', async () => {
  const device = await aDevice({ paired: aConnection() });
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', targets: [aTarget({ number: 9 })] }));
  await aWeek(device);
  expect(textOf((await exportReport(device, '2026-W47', 'csv')).base64)).not.toContain('Chỉ tiêu chưa đạt');
});

test('a week that does not exist is an error and not an empty file', async () => {
  await expect(exportReport(await aDevice(), '2025-W53', 'csv')).rejects.toThrow(RangeError);
});

test('a long week is whole after its way as base64', async () => {
  const device = await aDevice();
  for (let count = 0; count < 300; count += 1) {
    await addEntry(device.database, aLogEntry({ activity: { note: `${count} ${'Ễ'.repeat(500)}` } }));
  }
  const { base64 } = await exportReport(device, '2026-W47', 'csv');
  const text = textOf(base64);
  expect(text.match(/Ễ{500}/g)).toHaveLength(300);
  expect(text).not.toContain('\ufffd');
});
