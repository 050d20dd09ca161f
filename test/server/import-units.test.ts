import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin/command.ts';
import { commands } from '../../server/admin/commands.ts';
import { checkRollups } from '../../server/store/check-rollups.ts';
import { readHistory } from '../../server/store/unit-history.ts';
import type { Sheet } from '../../utils/documents/sheet.ts';
import { toXlsx } from '../../utils/documents/xlsx.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, HOA_MAI } from './backend.ts';
import { aFolder } from './folder.ts';

async function importUnits(
  backend: Backend,
  content: string | Uint8Array,
  options: Record<string, string> = {},
) {
  const file = join(aFolder(), 'don-vi.csv');
  writeFileSync(file, content);
  return await commands['import units'](adminOf(backend), new Map(Object.entries({ file, ...options })));
}

const readUnits = async ({ context: { db } }: Backend) =>
  await db.selectFrom('units').selectAll().orderBy('id').execute();
const snapshot = async (backend: Backend) => [
  await readUnits(backend),
  await readHistory(backend.context.db),
  await backend.context.db.selectFrom('audit_events').select('seq').execute(),
];

/** Superiors after those below them, columns in another order, one heading without marks. */
const CSV = `Cấp trên nào cũng được;;;;;
Tên đơn vị;MA DON VI;Mã cấp trên;Cấp;Loại;Mã công đoàn ngành
Trường Ánh Dương;truong;phuong;cơ sở;truong-hoc;nganh
"Công đoàn phường ""Hải Đăng""";phuong;tinh;;;
Liên đoàn Lao động tỉnh;tinh;;Tỉnh, thành phố, ngành;;
Công đoàn ngành Giáo dục;nganh;;;;
`;

describe.each(engines)('units from a spreadsheet on %s', (engine) => {
  test('come in whatever the order of rows and columns, in both trees; a second time changes nothing', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    expect(await importUnits(backend, CSV)).toBe('4 thêm mới, 0 thay đổi, 0 giữ nguyên.\nĐã ghi xong.');
    expect(await readUnits(backend)).toMatchObject([
      { id: 'nganh', name: 'Công đoàn ngành Giáo dục', parent_id: null },
      { id: 'phuong', name: 'Công đoàn phường "Hải Đăng"', parent_id: 'tinh', level: null },
      { id: 'tinh', level: 'province' },
      {
        id: 'truong',
        parent_id: 'phuong',
        sector_parent_id: 'nganh',
        level: 'grassroots',
        kind: 'truong-hoc',
      },
    ]);
    const before = await snapshot(backend);
    expect(await importUnits(backend, CSV)).toBe(
      '0 thêm mới, 0 thay đổi, 4 giữ nguyên.\nKhông có gì để thay đổi: mọi dòng đã đúng như trong cơ sở dữ liệu.',
    );
    expect(await snapshot(backend)).toEqual(before);
  });

  test('are told, and nothing is written, in a trial', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    const before = await snapshot(backend);
    const told = await importUnits(backend, CSV, { 'dry-run': 'true', language: 'en' });
    expect(told).toBe(
      '4 added, 0 changed, 0 as they were.\nThis was a trial: nothing was written. Leave --dry-run out to write.',
    );
    expect(await snapshot(backend)).toEqual(before);
  });

  test('are renamed, moved and reworded since the day given; an empty cell leaves what is there', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    await importUnits(backend, CSV, { day: '2026-01-01' });
    // Two that change places: neither move is possible before the other.
    const swapped =
      'Mã đơn vị,Tên đơn vị,Mã cấp trên,Nhóm\ntinh,,phuong,thi-diem\nphuong,Công đoàn phường mới,nganh,\ntruong,,,\n';
    expect(await importUnits(backend, swapped, { day: '2026-07-01' })).toContain(
      '0 thêm mới, 2 thay đổi, 1 giữ nguyên.',
    );
    expect(await readUnits(backend)).toMatchObject([
      { id: 'nganh' },
      { id: 'phuong', name: 'Công đoàn phường mới', parent_id: 'nganh' },
      { id: 'tinh', name: 'Liên đoàn Lao động tỉnh', parent_id: 'phuong', cohort: 'thi-diem' },
      { id: 'truong', parent_id: 'phuong', level: 'grassroots' },
    ]);
    const { spans } = await readHistory(backend.context.db);
    expect(spans.get('phuong')).toMatchObject([
      { fromDay: '2026-01-01', toDay: '2026-07-01', parentId: 'tinh' },
      { fromDay: '2026-07-01', parentId: 'nganh' },
    ]);
  });

  test.each([
    ['few', 1],
    ['many', 30],
  ])('take what they did along to where they stand now, when %s are moved', async (_how, moved) => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const ids = [HOA_MAI, ...Array.from({ length: 39 }, (_, index) => `cdcs-${index}`)];
    const toCsv = (some: readonly string[], above: string) =>
      some.map((id) => `${id},${id},${above}\n`).join('');
    const header = 'Mã đơn vị,Tên đơn vị,Mã cấp trên\n';
    await importUnits(backend, `${header}tinh,Tỉnh,\nxa,Xã,tinh\nphuong,Phường,tinh\n${toCsv(ids, 'xa')}`);
    const other = { day: '2026-11-10', occurredAt: '2026-11-10T01:00:00.000Z' };
    await backend.record(token, [anActivity(), anActivity(), anActivity(other)]);
    backend.clock.now = new Date('2026-11-22T02:00:00.000Z');
    await importUnits(backend, `${header}${toCsv(ids.slice(0, moved), 'phuong')}`);
    const { db } = backend.context;
    expect((await checkRollups(db)).damages).toEqual([]);
    const sums = db.selectFrom('subtree_weeks').select(['week', 'unit_id', 'activities']);
    expect(
      await sums
        .where('tree', '=', 'now')
        .where('activities', '>', 0)
        .orderBy('week')
        .orderBy('unit_id')
        .execute(),
    ).toEqual([
      { week: '2026-W46', unit_id: 'phuong', activities: 1 },
      { week: '2026-W46', unit_id: 'tinh', activities: 1 },
      { week: '2026-W47', unit_id: 'phuong', activities: 2 },
      { week: '2026-W47', unit_id: 'tinh', activities: 2 },
    ]);
  });

  test('are refused whole, each wrong place with its row, its column and what to do', async () => {
    const backend = await aBackend(engine);
    await commands['unit add'](
      adminOf(backend),
      new Map([
        ['id', 'cu'],
        ['name', 'Cũ'],
      ]),
    );
    backend.clock.now = new Date('2026-11-22T02:00:00.000Z');
    await commands['unit close'](adminOf(backend), new Map([['id', 'cu']]));
    const before = await snapshot(backend);
    const refusal = importUnits(
      backend,
      'Mã đơn vị,Tên đơn vị,Mã cấp trên,Cấp,Loại\nHoa Mai,A,,,\n,B,,,\nmot,,,xa xôi,\nhai,Hai,,,Trường học\nba,Ba,,,\nba,Ba nữa,,,\n',
    );
    await expect(refusal).rejects.toThrow(AdminError);
    await expect(refusal).rejects.toThrow(
      [
        'Dòng 2, cột “Mã đơn vị”: “Hoa Mai” không dùng làm mã được. Mã chỉ gồm chữ thường không dấu, số và dấu gạch ngang, ví dụ cdcs-hoa-mai.',
        'Dòng 3, cột “Mã đơn vị”: đang để trống. Hãy điền vào.',
        'Dòng 4, cột “Cấp”: không hiểu “xa xôi”. Hãy ghi một trong các từ: Trung ương; Tỉnh, thành phố, ngành; Cấp trên trực tiếp cơ sở; Cơ sở.',
        'Dòng 5, cột “Loại”: “Trường học” không dùng được. Hãy ghi một từ ngắn không dấu, nối bằng gạch ngang, ví dụ truong-hoc.',
        'Dòng 7, cột “Mã đơn vị”: “ba” đã có ở dòng 6. Hãy bỏ một dòng.',
        'Có 5 chỗ sai. Chưa ghi gì vào cơ sở dữ liệu.',
      ].join('\n'),
    );
    await expect(
      importUnits(backend, 'Mã đơn vị,Tên đơn vị,Mã cấp trên\na,A,b\nb,B,c\nc,C,a\n'),
    ).rejects.toThrow(/Dòng 2.*chính mình.*\nDòng 3.*\nDòng 4/);
    await expect(
      importUnits(backend, 'Mã đơn vị,Tên đơn vị,Mã cấp trên\na,,\nb,B,khong-co\nd,D,\n'),
    ).rejects.toThrow(
      /Dòng 2, cột “Tên đơn vị”: đang để trống[\s\S]*Dòng 3, cột “Mã cấp trên”: không có đơn vị “khong-co”/,
    );
    await expect(
      importUnits(backend, 'Mã đơn vị,Tên đơn vị,Mã cấp trên\na,A,cu\nb,B,cu\nc,C,b\n'),
    ).rejects.toThrow(/Dòng 2.*đã kết thúc ngày 2026-11-22.*\nDòng 3.*\nCó 2 chỗ sai/);
    await expect(importUnits(backend, 'Mã đơn vị,Tên đơn vị\ncu,Cũ\n')).rejects.toThrow('đã kết thúc');
    expect(await snapshot(backend)).toEqual(before);
  });

  test.each([
    ['Mã,Tên\na,A\n', 'Cần có các cột: Mã đơn vị, Tên đơn vị'],
    [Uint8Array.of(0x50, 0x4b, 1, 2), 'Không đọc được tệp'],
    // Windows-1258: as UTF-8 it would be other letters.
    [Uint8Array.of(0x4d, 0xe3, 0x0a), 'Không đọc được tệp'],
  ])('a file of something else is refused in plain words', async (content, text) => {
    const backend = await aBackend(engine);
    await expect(importUnits(backend, content)).rejects.toThrow(text);
  });

  test('ten thousand rows of an Excel file, three levels deep', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    const cell = (value: string) =>
      value === '' ? { kind: 'empty' as const } : { kind: 'text' as const, value };
    const row = (index: number) => {
      if (index === 0) return ['tinh', 'Liên đoàn Lao động tỉnh', '', 'province'];
      if (index <= 100) return [`xa-${index}`, `Công đoàn xã ${index}`, 'tinh', 'Cấp trên trực tiếp cơ sở'];
      return [`cs-${index}`, `Công đoàn cơ sở số ${index}`, `xa-${(index % 100) + 1}`, 'Cơ sở'];
    };
    const titles = ['Mã đơn vị', 'Tên đơn vị', 'Mã cấp trên', 'Cấp'];
    const sheet: Sheet = {
      name: 'Đơn vị',
      headings: ['Danh sách đơn vị'],
      columns: titles.map((title) => ({ title, width: 20 })),
      rows: Array.from({ length: 10_000 }, (_, index) => row(9_999 - index).map(cell)),
    };
    const bytes = await toXlsx(sheet);
    expect(await importUnits(backend, bytes)).toContain('10000 thêm mới, 0 thay đổi, 0 giữ nguyên.');
    expect(await importUnits(backend, bytes)).toContain('0 thêm mới, 0 thay đổi, 10000 giữ nguyên.');
    const { count } = await backend.context.db
      .selectFrom('unit_spans')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(10_000);
  });
});

test('on the command line the file is the third word, and a wrong row ends with an error and nothing else', () => {
  const folder = aFolder();
  const file = join(folder, 'don-vi.csv');
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['server/admin.ts', 'import', 'units', ...words],
      {
        env: { ...process.env, DATABASE_URL: join(folder, 'so-tay.sqlite') },
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };
  writeFileSync(file, CSV);
  expect(run(file, '--dry-run').stdout).toContain('4 thêm mới, 0 thay đổi, 0 giữ nguyên.\nĐây là chạy thử');
  expect(run(file)).toMatchObject({
    status: 0,
    stdout: '4 thêm mới, 0 thay đổi, 0 giữ nguyên.\nĐã ghi xong.\n',
  });
  writeFileSync(file, `${CSV}khong ten;;;;\n`);
  const { status, stdout, stderr } = run(file);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Dòng 7, cột “Mã đơn vị”: đang để trống/);
  expect(stderr).not.toContain('    at ');
  expect(run().stderr).toContain('The file is missing');
});
