import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin/command.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { listGrants } from '../../server/store/grants.ts';
import { api } from '../../utils/contract/api.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator, aKeyPair } from './coordinators.ts';
import { aFolder } from './folder.ts';

async function run(
  backend: Backend,
  name: CommandName,
  content: string,
  options: Record<string, string> = {},
) {
  const file = join(aFolder(), 'bang.csv');
  writeFileSync(file, content);
  return await commands[name](adminOf(backend), new Map(Object.entries({ file, ...options })));
}

const PEOPLE = `Họ và tên,Mã đơn vị,Quyền,Đến hết ngày
Nguyễn Thị Mẫu,${HOA_MAI},Quản trị trang,
Trần Văn Ví Dụ,${HOA_MAI},duyet,31/12/2026
Lê Thị Thử,${SAO_MAI},Điều phối,
`;

const readCodes = (path: string) =>
  Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

const snapshot = async ({ context: { db } }: Backend) => [
  await db.selectFrom('pairing_codes').selectAll().orderBy('lookup').execute(),
  await db.selectFrom('grants').selectAll().orderBy('id').execute(),
  await db.selectFrom('pages').selectAll().orderBy('unit_id').orderBy('key').execute(),
  await db.selectFrom('audit_events').select('seq').execute(),
];

describe.each(engines)('people from a spreadsheet on %s', (engine) => {
  test('get one-time codes in a file for its owner alone; each code gives what the row says', async () => {
    const backend = await aBackend(engine);
    const out = join(aFolder(), 'ma.csv');
    const told = await run(backend, 'import people', PEOPLE, { codes: out });
    expect(told).toBe(
      `3 thêm mới, 0 thay đổi, 0 giữ nguyên.\nĐã ghi xong.\n3 mã một lần nằm trong ${out}, dùng được trong 24 giờ. Trao cho từng người rồi xóa tệp.`,
    );
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const [head, ...rows] = readCodes(out);
    expect(head?.slice(0, 4)).toEqual(['Họ và tên', 'Mã đơn vị', 'Quyền', 'Mã một lần']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Nguyễn Thị Mẫu', HOA_MAI, 'Quản trị trang'],
      ['Trần Văn Ví Dụ', HOA_MAI, 'Duyệt'],
      ['Lê Thị Thử', SAO_MAI, 'Điều phối'],
    ]);
    const [device, reviewer, coordinator] = rows.map((row) => row[3] ?? '');
    for (const code of [device, reviewer, coordinator]) expect(told).not.toContain(code);
    expect((await backend.post('/v1/pairings', { code: device, deviceLabel: 'Máy' })).status).toBe(201);
    for (const [code, right, toDay] of [
      [reviewer, 'review', '2027-01-01'],
      [coordinator, 'coordinate', undefined],
    ] as const) {
      const body = { code, name: 'Người mới', publicKey: aKeyPair().publicKey };
      const response = await backend.post(api['coordinators.create'].path, body);
      const { coordinator: person } = api['coordinators.create'].success[201].parse(await response.json());
      const grants = await listGrants(backend.context.db, { coordinatorId: person.id });
      expect(grants).toMatchObject([{ right, ...(toDay === undefined ? {} : { toDay }) }]);
    }
    // Neither the names nor the codes stand in the database.
    const stored = JSON.stringify(await backend.context.db.selectFrom('pairing_codes').selectAll().execute());
    for (const secret of ['Mẫu', 'Thử', device?.replaceAll('-', '').slice(4) ?? ''])
      expect(stored).not.toContain(secret);
  });

  test('a second time nothing is changed, before the codes are used and after; those that ran out are made anew', async () => {
    const backend = await aBackend(engine);
    const out = join(aFolder(), 'ma.csv');
    await run(backend, 'import people', PEOPLE, { codes: out });
    const before = await snapshot(backend);
    const again = join(aFolder(), 'ma.csv');
    expect(await run(backend, 'import people', PEOPLE, { codes: again })).toContain(
      '0 thêm mới, 0 thay đổi, 3 giữ nguyên.',
    );
    expect(existsSync(again)).toBe(false);
    expect(await snapshot(backend)).toEqual(before);
    await backend.post('/v1/pairings', { code: readCodes(out)[1]?.[3], deviceLabel: 'Máy' });
    backend.clock.now = new Date('2026-11-23T02:00:00.000Z');
    expect(await run(backend, 'import people', PEOPLE, { codes: again })).toContain(
      '2 thêm mới, 0 thay đổi, 1 giữ nguyên.',
    );
    expect(readCodes(again)).toHaveLength(3);
  });

  test('somebody who is a coordinator already is given the right, without a code', async () => {
    const backend = await aBackend(engine);
    const { id } = await aCoordinator(backend, 'Lan');
    const table = `Ho va ten,Ma don vi,Quyen,Den het ngay,Ma dieu phoi vien\nLan,${SAO_MAI},Xem,2026-12-31,${id}\n`;
    expect(await run(backend, 'import people', table)).toContain('1 thêm mới');
    expect(await listGrants(backend.context.db, { coordinatorId: id })).toContainEqual({
      ...{ unitId: SAO_MAI, right: 'look', fromDay: '2026-11-21', toDay: '2027-01-01' },
    });
    const before = await snapshot(backend);
    expect(await run(backend, 'import people', table)).toContain('1 giữ nguyên');
    expect(await snapshot(backend)).toEqual(before);
  });

  test('a wrong row, a trial and a missing or used name of the file leave everything as it was', async () => {
    const backend = await aBackend(engine);
    const before = await snapshot(backend);
    const out = join(aFolder(), 'ma.csv');
    expect(await run(backend, 'import people', PEOPLE, { codes: out, 'dry-run': 'true' })).toContain(
      'Đây là chạy thử',
    );
    expect(existsSync(out)).toBe(false);
    await expect(run(backend, 'import people', PEOPLE)).rejects.toThrow('--codes is missing');
    writeFileSync(out, 'đã có');
    await expect(run(backend, 'import people', PEOPLE, { codes: out })).rejects.toThrow('already');
    const wrong = run(
      backend,
      'import people',
      `Họ và tên,Mã đơn vị,Quyền,Đến hết ngày,Mã điều phối viên\n,khong-co,,,\nA,${HOA_MAI},sếp,31/02/2027,\nB,${HOA_MAI},Xem,20/11/2026,x\nC,${HOA_MAI},Quản trị trang,31/12/2026,\nD,${HOA_MAI},Xem,,\nD,${HOA_MAI},xem,,\n`,
      { codes: out },
    );
    await expect(wrong).rejects.toThrow(AdminError);
    await expect(wrong).rejects.toThrow(
      [
        'Dòng 2, cột “Họ và tên”: đang để trống. Hãy điền vào.',
        'Dòng 2, cột “Mã đơn vị”: không có đơn vị “khong-co”. Hãy sửa mã, hoặc thêm đơn vị đó (một dòng trong tệp, hoặc lệnh unit add).',
        'Dòng 2, cột “Quyền”: đang để trống. Hãy điền vào.',
        'Dòng 3, cột “Quyền”: không hiểu “sếp”. Hãy ghi một trong các từ: Quản trị trang; Xem; Nhập thay; Duyệt; Điều phối.',
        'Dòng 3, cột “Đến hết ngày”: không hiểu ngày “31/02/2027”. Hãy ghi như 31/12/2026.',
        'Dòng 4, cột “Đến hết ngày”: ngày “20/11/2026” đã qua. Hãy ghi một ngày từ hôm nay trở đi.',
        'Dòng 4, cột “Mã điều phối viên”: không có điều phối viên đang hoạt động với mã “x”. Xem lệnh: coordinator list.',
        'Dòng 5, cột “Đến hết ngày”: quyền quản trị trang không có ngày hết. Hãy để trống ô này, và thu hồi máy khi thôi việc.',
        'Dòng 7, cột “Họ và tên”: “D” đã có ở dòng 6. Hãy bỏ một dòng.',
        'Có 9 chỗ sai. Chưa ghi gì vào cơ sở dữ liệu.',
      ].join('\n'),
    );
    expect(await snapshot(backend)).toEqual(before);
  });
});

const PAGES = `Mã đơn vị,Trang,Tên trang,Vai trò,Chức danh phụ trách
${HOA_MAI},https://www.facebook.com/profile.php?id=100064860875397,Trang mới,,Phó Chủ tịch
${HOA_MAI},facebook.com/CongDoanVietnam,Công đoàn Việt Nam,toàn quốc,
${SAO_MAI},baolaodong,Báo Lao Động,Trang chính thức khác,
`;

describe.each(engines)('the register of pages from a spreadsheet on %s', (engine) => {
  test('takes links and names, says what it adds and changes, and a second time nothing', async () => {
    const backend = await aBackend(engine);
    const wrong = run(backend, 'import pages', PAGES);
    await expect(wrong).rejects.toThrow(/^Dòng 3, cột “Vai trò”: không hiểu “toàn quốc”/);
    const table = PAGES.replace('toàn quốc', 'trang toan quoc');
    expect(await run(backend, 'import pages', table, { 'dry-run': 'true' })).toContain(
      '2 thêm mới, 1 thay đổi',
    );
    expect(await run(backend, 'import pages', table)).toBe(
      '2 thêm mới, 1 thay đổi, 0 giữ nguyên.\nĐã ghi xong.',
    );
    const before = await snapshot(backend);
    expect(await run(backend, 'import pages', table)).toContain('0 thêm mới, 0 thay đổi, 3 giữ nguyên.');
    expect(await snapshot(backend)).toEqual(before);
    const listed = await commands['page list'](adminOf(backend), new Map([['unit', HOA_MAI]]));
    expect(listed.split('\n')).toEqual([
      `${HOA_MAI}  national  facebook.com/congdoanvietnam  Công đoàn Việt Nam`,
      `${HOA_MAI}  own  facebook.com/profile.php?id=100064860875397  Trang mới  Phó Chủ tịch`,
      `${HOA_MAI}  own  facebook.com/congdoanhoamai  Trang congdoanhoamai`,
    ]);
    // The office stays here: a device is told the page and no more.
    const { pages } = await backend.pair(HOA_MAI);
    expect(JSON.stringify(pages)).not.toContain('Chủ tịch');
    expect((await backend.pair(SAO_MAI)).pages).toContainEqual({
      ...{ key: 'baolaodong', name: 'Báo Lao Động', role: 'listed' },
    });
  });

  test.each([
    ['https://www.facebook.com/groups/123', 'không phải địa chỉ một trang Facebook'],
    ['https://www.facebook.com/congdoan/posts/123456', 'không phải địa chỉ một trang Facebook'],
    ['https://example.com/congdoan', 'không phải địa chỉ một trang Facebook'],
    ['', 'đang để trống'],
  ])('%s is no page', async (link, text) => {
    const backend = await aBackend(engine);
    const table = `Mã đơn vị,Trang,Tên trang\n${HOA_MAI},${link},Tên\n`;
    await expect(run(backend, 'import pages', table)).rejects.toThrow(text);
  });
});
