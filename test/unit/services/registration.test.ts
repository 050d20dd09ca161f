import { expect, test } from 'vitest';
import { Desk } from '../../../utils/contract/desk.ts';
import type { Registration } from '../../../utils/contract/registration.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { exportReport } from '../../../utils/services/export-report.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readReportOverview } from '../../../utils/services/read-report-overview.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { refreshUnit } from '../../../utils/services/refresh-unit.ts';
import {
  exportRegistration,
  readRegistration,
  writeRegistration,
} from '../../../utils/services/registration.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { unzip } from '../documents/unzip.ts';

const typed: Registration = {
  place: 'Sao Biển',
  superiorName: 'Liên đoàn Lao động thành phố Sao Biển',
  officers: [
    { name: '  Nguyễn Thị  Thử ', position: 'Phó Chủ tịch', unit: 'Hoa Mai', phone: '0900 000 000' },
    { name: '', position: '', unit: 'Hoa Mai', phone: '' },
  ],
};

const readFile = ({ base64 }: { base64: string }) => {
  const xml = unzip(Buffer.from(base64, 'base64')).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
};

test('what is typed is kept, without the rows that name nobody; an empty form keeps nothing', async () => {
  const device = await aDevice({ paired: aConnection() });
  await writeRegistration(device, typed);
  expect((await readRegistration(device)).registration.officers).toEqual([
    { name: 'Nguyễn Thị Thử', position: 'Phó Chủ tịch', unit: 'Hoa Mai', phone: '0900 000 000' },
  ]);
  await writeRegistration(device, { place: ' ', superiorName: '', officers: [] });
  expect(await device.database.get('singles', 'registration')).toBeUndefined();
});

test('the form has exactly the two tables of letter 20/LĐLĐ, filled in with what is known', async () => {
  const device = await aDevice({ paired: aConnection() });
  await writeRegistration(device, typed);
  const file = await exportRegistration(device);
  expect(file.name).toBe('danh-sach-trang-cong-doan-co-so-hoa-mai.docx');
  expect(readFile(file)).toEqual([
    'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ SAO BIỂN',
    'CÔNG ĐOÀN CƠ SỞ HOA MAI',
    'DANH SÁCH',
    'THEO DÕI, QUẢN LÝ LỰC LƯỢNG THAM GIA TUYÊN TRUYỀN',
    '1. Thông tin tài khoản Fanpage (facebook)',
    ...['STT', 'Tên đơn vị', 'Tên trang Fanpage (facebook)', 'Đường link tài khoản Facebook', 'Ghi chú'],
    ...['1', 'Công đoàn cơ sở Hoa Mai', 'Trang Hoa Mai', 'https://www.facebook.com/congdoanhoamai', ''],
    '2. Danh sách cán bộ phụ trách, quản lý trang Fanpage (facebook) của đơn vị',
    ...['STT', 'Họ tên', 'Chức vụ', 'Đơn vị', 'Số điện thoại'],
    ...['1', 'Nguyễn Thị Thử', 'Phó Chủ tịch', 'Hoa Mai', '0900 000 000'],
    '',
    ...['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH', '(Ký tên, đóng dấu)'],
  ]);
});

test('an empty form has rows to be filled in by hand', async () => {
  const device = await aDevice();
  await writeSettings(device.database, {
    ownPage: { key: 'hoamai', name: 'Công đoàn Hoa Mai', role: 'own' },
  });
  const words = readFile(await exportRegistration(device));
  expect(words.filter((word) => /^\d$/.test(word ?? ''))).toEqual(['1', '1', '2', '3']);
});

test('names and telephone numbers of officers leave in no request, and stand in no picture of what is kept or sent', async () => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.url} ${JSON.stringify([...request.headers])} ${await request.text()}`);
    return new Response('{}', { status: 503 });
  };
  const device = await aDevice({ paired: aConnection(), fetch });
  await writeRegistration(device, typed);
  await exportRegistration(device);
  await device.log(3);
  await drainOutbox(device);
  await refreshUnit(device);
  const { base64 } = await exportReport(device, '2026-W47', 'docx');
  const shown = [
    JSON.stringify(Desk.parse(await readDesk(device))),
    JSON.stringify(await readStored(device)),
    JSON.stringify(await readReportOverview(device, '2026-W47')),
    ...[...unzip(Buffer.from(base64, 'base64')).values()],
  ];
  // The place and the superior unit do stand in the letter: what is looked for can be found.
  expect(shown.join('')).toContain('Sao Biển');
  expect(sent.length).toBeGreaterThan(0);
  for (const text of [...sent, ...shown]) expect(text).not.toMatch(/Nguyễn Thị|Phó Chủ tịch|0900 000 000/);
});
