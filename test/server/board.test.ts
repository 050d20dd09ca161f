import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { ActivityKind } from '../../utils/contract/activity.ts';
import { api } from '../../utils/contract/api.ts';
import { ContentKind } from '../../utils/contract/content-kind.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import type { BoardRow } from '../../utils/contract/week-report.ts';
import { toReported } from '../../utils/domain/reports/board.ts';
import { addCounts, NO_COUNTS } from '../../utils/domain/reports/report-counts.ts';
import { weeksWithin } from '../../utils/domain/reports/report-times.ts';
import { toPeriodSpan } from '../../utils/domain/time/period.ts';
import { toBoardWords } from '../../utils/i18n/board-dictionary.ts';
import { unzip } from '../unit/documents/unzip.ts';
import {
  type BoardModel,
  liveThroughWeeks,
  nameIn,
  ofPeriod,
  parentsOf,
  ROOT,
  totalsOf,
} from './a-board-year.ts';
import { aBackend, adminOf, anActivity, type Backend, engines } from './backend.ts';
import { aCoordinator, giveRight } from './coordinators.ts';
import { readBoard, submit } from './weeks.ts';

const trees = ['was', 'now'] as const;

type Lived = BoardModel & { token: string };

async function live(backend: Backend, seed: number, count = 300, weeks = 5): Promise<Lived> {
  const coordinator = async () => {
    const lan = await aCoordinator(backend, 'Lan', ROOT);
    await giveRight(backend, lan, 'coordinate', ROOT);
    return lan.token;
  };
  return await liveThroughWeeks(backend, { count, weeks, seed, coordinator });
}

/** The board of a unit, all pages of it. */
async function readAll(backend: Backend, { token }: Lived, unit: string, week: string, tree: 'was' | 'now') {
  const first = await readBoard(backend, token, unit, { week, tree });
  const rows = [...first.rows];
  for (let after = first.next; after !== undefined; ) {
    const more = await readBoard(backend, token, unit, { week, tree, after });
    rows.push(...more.rows);
    after = more.next;
  }
  return { unit: first.unit, rows };
}

async function readFile(
  backend: Backend,
  { token }: Lived,
  query: Record<string, string>,
): Promise<Response> {
  const response = await backend.get(`/v1/board/file?${new URLSearchParams(query)}`, token);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}

const COUNTS = ['expected', 'onTime', 'late', 'nothing', 'returned', 'silent', 'accepted'] as const;

/** In the order of both engines. */
const inBytes = (texts: readonly string[]) =>
  texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** The names that a unit had on the boards of a month; a week that has not begun is shown as it is now. */
const namesIn = (lived: Lived, tree: 'was' | 'now', period: string, id: string) =>
  weeksWithin(toPeriodSpan(period)).map((week) => nameIn(lived, tree, week, id));

/** Totals as the numbers of a table's line. */
function toNumbers({ counts, sums }: Pick<BoardRow, 'counts' | 'sums'>): number[] {
  return [
    ...COUNTS.map((name) => counts[name]),
    sums.activities,
    ...ActivityKind.options.map((kind) => sums.kinds[kind] ?? 0),
    ...ContentKind.options.map((kind) => sums.content[kind] ?? 0),
  ];
}

interface Table {
  lines: { id: string; name: string; numbers: number[] }[];
  totals: number[];
  check: string;
}

function toTable(rows: readonly (readonly unknown[])[]): Table {
  const last = rows.at(-1) ?? [];
  const toLine = (row: readonly unknown[]) => row.slice(6, -1).map(Number);
  return {
    lines: rows
      .slice(1, -1)
      .map((row) => ({ id: String(row[0]), name: String(row[1]), numbers: toLine(row) })),
    totals: toLine(last),
    check: String(last.at(-1)),
  };
}

/** The same file in each format, read by readers that are not ours. */
async function readTables(backend: Backend, lived: Lived, query: Record<string, string>): Promise<Table[]> {
  const csv = await (await readFile(backend, lived, { ...query, format: 'csv' })).text();
  const xlsx = await (
    await readFile(backend, lived, { ...query, format: 'xlsx', language: 'en' })
  ).arrayBuffer();
  const json = (await (await readFile(backend, lived, { ...query, format: 'json' })).json()) as {
    rows: (BoardRow & { unit: { id: string } })[];
    totals: BoardRow & { check: string };
  };
  return [
    toTable(Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data),
    toTable((await readXlsxFile(Buffer.from(xlsx)))[0]?.data ?? []),
    {
      lines: json.rows.map((row) => ({ id: row.unit.id, name: row.unit.name, numbers: toNumbers(row) })),
      totals: toNumbers(json.totals),
      check: json.totals.check,
    },
  ];
}

/** What the letter says, read from its tables: by units, by kinds and by content kinds each add up to their last line. */
async function readLetter(backend: Backend, lived: Lived, query: Record<string, string>) {
  const response = await readFile(backend, lived, { ...query, format: 'docx' });
  const xml = unzip(new Uint8Array(await response.arrayBuffer())).get('word/document.xml') ?? '';
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]*>/g, '')),
    ),
  );
  const toFigures = (row: readonly string[] = []) => row.map((text) => Number(text.replaceAll('.', '')));
  const [, reports = [], units = [], kinds = [], contents = []] = tables;
  const { reports: names } = toBoardWords('vi');
  const find = (table: string[][], name: string) => toFigures(table.find((row) => row[1] === name))[2] ?? 0;
  const [expected, onTime, late, nothing, returned, silent, accepted] = reports
    .slice(1)
    .map((row) => toFigures(row)[1]);
  expect(kinds.at(-1)?.[2]).toBe(contents.at(-1)?.[2]);
  return {
    totals: [
      ...[expected, onTime, late, nothing, returned, silent, accepted],
      find(kinds, 'Tổng cộng'),
      ...ActivityKind.options.map((kind) => find(kinds, names.activityKinds[kind])),
      ...ContentKind.options.map((kind) => find(contents, names.contentKinds[kind])),
    ],
    units: units.slice(1, -1).map((row) => toFigures(row.slice(2))),
    unitTotals: toFigures(units.at(-1)?.slice(2)),
    check: /Mã đối chiếu: (\w{4} \w{4})/.exec(xml.replace(/<[^>]*>/g, ''))?.[1],
  };
}

const texts = new Map<string, string[]>();

describe.each(engines)('the week board on %s', (engine) => {
  test.each([7, 11])(
    '300 units through five weeks, seed %i: board, files and sums kept are what happened',
    async (seed) => {
      const backend = await aBackend(engine, {}, undefined, 'as it is');
      const lived = await live(backend, seed);
      const weeks = ['2026-W45', ...lived.weeks];
      for (const week of weeks) {
        for (const tree of trees) {
          for (const unit of [ROOT, 'u1', 'u5', 'u9']) {
            const { unit: top, rows } = await readAll(backend, lived, unit, week, tree);
            expect({ counts: top.counts, sums: top.sums }, `${unit} ${week} ${tree}`).toEqual(
              totalsOf(lived, tree, unit, ofPeriod(week)),
            );
            const { expected, onTime, late, nothing, returned, silent, accepted } = top.counts;
            expect(expected).toBe(onTime + late + nothing + returned + silent);
            expect(accepted).toBeLessThanOrEqual(onTime + late + nothing);
            for (const row of [top, ...rows]) {
              expect(row.unit.name).toBe(nameIn(lived, tree, week, row.unit.id));
              // No unit, and no part of the tree, is ever over a hundred per cent.
              expect(toReported(row.counts)).toBeLessThanOrEqual(row.counts.expected);
              expect(Math.min(...Object.values(row.counts))).toBeGreaterThanOrEqual(0);
            }
            expect(new Set(rows.map((row) => row.unit.id)).size).toBe(rows.length);
            expect(rows.map((row) => row.unit.name)).toEqual(inBytes(rows.map((row) => row.unit.name)));
            const parents = parentsOf(lived, tree, week);
            const below = [...parents].flatMap(([id, parent]) => (parent === unit ? [id] : []));
            expect(rows.map((row) => row.unit.id).sort()).toEqual(below.sort());
            expect(top.below).toBe(below.length);
            const own = lived.was.get(week)?.expected.has(unit) === true;
            const sum = rows.reduce((all, row) => addCounts(all, row.counts), NO_COUNTS);
            expect(top.counts.expected - sum.expected).toBe(own ? 1 : 0);
          }
        }
      }
      for (const tree of trees) {
        const week = lived.weeks.at(-1) ?? '';
        const path = `${api['board.trend'].path}?unit=u1&week=${week}&tree=${tree}`;
        const trend = api['board.trend'].success[200].parse(
          await (await backend.get(path, lived.token)).json(),
        );
        expect(trend.weeks).toHaveLength(12);
        for (const { week, counts, sums } of trend.weeks)
          expect({ counts, sums }).toEqual(totalsOf(lived, tree, 'u1', ofPeriod(week)));
      }

      for (const tree of trees) {
        for (const unit of [ROOT, 'u1']) {
          const periods = {
            week: lived.weeks.slice(-2),
            month: ['2026-11', '2026-12'],
            quarter: ['2026-Q4'],
            year: ['2026'],
          };
          for (const [kind, values] of Object.entries(periods)) {
            for (const value of values) {
              const tables = await readTables(backend, lived, { unit, tree, [kind]: value });
              const wanted = totalsOf(lived, tree, unit, ofPeriod(value));
              for (const table of tables) {
                expect(table, `${unit} ${value} ${tree}`).toEqual(tables[0]);
                expect(table.totals).toEqual(toNumbers(wanted));
                const sum = table.totals.map((_, index) =>
                  table.lines.reduce((all, { numbers }) => all + (numbers[index] ?? 0), 0),
                );
                expect(sum).toEqual(table.totals);
                expect(new Set(table.lines.map(({ id }) => id)).size).toBe(table.lines.length);
              }
              const letter = await readLetter(backend, lived, { unit, tree, [kind]: value });
              expect(letter.totals, `${unit} ${value} ${tree}`).toEqual(tables[0]?.totals);
              expect(letter.check).toBe(tables[0]?.check);
              expect(
                letter.unitTotals.map((_, index) =>
                  letter.units.reduce((sum, figures) => sum + (figures[index] ?? 0), 0),
                ),
              ).toEqual(letter.unitTotals);
              const { expected, onTime, late, nothing, returned, silent } = wanted.counts;
              expect(letter.unitTotals).toEqual([
                ...[expected, onTime, late, nothing, returned, silent],
                wanted.sums.activities,
              ]);
              for (const { id, name } of tables[0]?.lines ?? [])
                if (kind === 'week') expect(name).toBe(nameIn(lived, tree, value, id));
                else expect(namesIn(lived, tree, value, id)).toContain(name);
              if (kind !== 'week') continue;
              const { unit: top } = await readBoard(backend, lived.token, unit, { week: value, tree });
              expect(tables[0]?.totals).toEqual(toNumbers(top));
            }
          }
        }
      }
      const csv = await (
        await readFile(backend, lived, { unit: ROOT, week: lived.weeks[3] ?? '', format: 'csv' })
      ).text();
      texts.set(`${seed}`, [...(texts.get(`${seed}`) ?? []), csv]);

      expect(await commands['rollups check'](adminOf(backend), new Map())).toContain('are right');
    },
    120_000,
  );

  test('sums that were spoilt are found, and mended to what they were', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    const lived = await live(backend, 3, 40, 3);
    const { db } = backend.context;
    const read = async () => [
      await db.selectFrom('unit_weeks').selectAll().orderBy('unit_id').orderBy('week').execute(),
      await Promise.all(lived.weeks.map((week) => readAll(backend, lived, ROOT, week, 'now'))),
      await Promise.all(lived.weeks.map((week) => readAll(backend, lived, ROOT, week, 'was'))),
    ];
    const right = await read();
    const check = () => commands['rollups check'](adminOf(backend), new Map());
    await check();
    await db.updateTable('subtree_weeks').set({ activities: 999 }).where('unit_id', '=', ROOT).execute();
    await db.updateTable('unit_weeks').set({ kind_post: 77 }).where('unit_id', '=', 'u9').execute();
    await db.updateTable('unit_weeks').set({ part: 'late' }).where('unit_id', '=', 'u1').execute();
    await db.deleteFrom('subtree_weeks').where('unit_id', '=', 'u1').where('tree', '=', 'was').execute();
    await expect(check()).rejects.toThrow(/u9, 2026-W46.*instead of/s);
    expect(await commands['rollups rebuild'](adminOf(backend), new Map())).toContain('were wrong before');
    await check();
    expect(await read()).toEqual(right);
  });

  test('sums outlive the entries that they were made of', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    const lived = await live(backend, 5, 30, 2);
    const before = await readAll(backend, lived, ROOT, lived.weeks[0] ?? '', 'was');
    expect(before.unit.sums.activities).toBeGreaterThan(0);
    backend.clock.now = new Date('2029-01-10T00:00:00.000Z');
    const options = new Map([
      ['months', '24'],
      ['apply', 'true'],
    ]);
    await commands['retention run'](adminOf(backend), options);
    const { db } = backend.context;
    expect(await db.selectFrom('activities').select('id').execute()).toEqual([]);
    expect(await commands['rollups check'](adminOf(backend), new Map())).toContain('are right');
    await commands['rollups rebuild'](adminOf(backend), new Map());
    const after = await readAll(backend, lived, ROOT, lived.weeks[0] ?? '', 'was');
    expect(after.unit.sums).toEqual(before.unit.sums);
  });

  test('a unit moved in the middle of a week and a month counts once, for whom it stood below then', async () => {
    const backend = await aBackend(engine);
    const run = (name: 'unit add' | 'unit move' | 'page add', options: Record<string, string>) =>
      commands[name](adminOf(backend), new Map(Object.entries(options)));
    const day = '2026-01-01';
    for (const id of ['tong', 'bac', 'nam'])
      await run('unit add', { id, name: id, day, ...(id === 'tong' ? {} : { parent: 'tong' }) });
    await run('unit add', { id: 'x', name: '=Nhà máy X', day, parent: 'bac' });
    await run('page add', { unit: 'x', key: 'trang.x', name: 'X', role: 'own' });
    const lan = await aCoordinator(backend, 'Lan', 'tong');
    await giveRight(backend, lan, 'coordinate', 'tong');
    const { token } = lan;
    const device = await backend.pair('x');
    const log = async (day: string) =>
      await backend.record(device.token, [anActivity({ pageKey: 'trang.x', day })]);
    const at = (day: string) => {
      backend.clock.now = new Date(`${day}T03:00:00.000Z`);
    };
    at('2026-11-09');
    await readBoard(backend, token, 'tong', { week: '2026-W46' });
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-11']) await log(day);
    at('2026-11-11');
    await run('unit move', { id: 'x', parent: 'nam' });
    await log('2026-11-12');
    at('2026-11-16');
    await readBoard(backend, token, 'tong', { week: '2026-W47' });
    await log('2026-11-17');

    const board = async (unit: string, week: string, tree: 'was' | 'now') => {
      const { unit: top } = await readBoard(backend, token, unit, { week, tree });
      return [top.counts.expected, top.sums.activities];
    };
    expect(await board('bac', '2026-W46', 'was')).toEqual([1, 4]);
    expect(await board('nam', '2026-W46', 'was')).toEqual([0, 0]);
    expect(await board('bac', '2026-W46', 'now')).toEqual([0, 0]);
    expect(await board('nam', '2026-W46', 'now')).toEqual([1, 4]);
    expect(await board('nam', '2026-W47', 'was')).toEqual([1, 1]);
    for (const tree of trees) expect(await board('tong', '2026-W46', tree)).toEqual([1, 4]);
    const month = async (unit: string, tree: string) => {
      const query = new URLSearchParams({ unit, month: '2026-11', tree, format: 'json' });
      const response = await backend.get(`/v1/board/file?${query}`, token);
      return ((await response.json()) as { totals: BoardRow }).totals.sums.activities;
    };
    expect([await month('bac', 'was'), await month('nam', 'was'), await month('tong', 'was')]).toEqual([
      4, 1, 5,
    ]);
    expect([await month('bac', 'now'), await month('nam', 'now'), await month('tong', 'now')]).toEqual([
      0, 5, 5,
    ]);
    const csv = await (await backend.get('/v1/board/file?unit=nam&week=2026-W47&format=csv', token)).text();
    expect(csv).toContain("'=Nhà máy X");
  });

  test('a unit is called as it was then, or as it is now; what it reported of its targets is never over a hundred per cent', async () => {
    const backend = await aBackend(engine);
    const run = (name: 'unit add' | 'unit rename' | 'page add', options: Record<string, string>) =>
      commands[name](adminOf(backend), new Map(Object.entries(options)));
    const day = '2026-01-01';
    await run('unit add', { id: 'tong', name: 'Tổng', day });
    await run('unit add', { id: 'quan', name: 'Công đoàn quận', day, parent: 'tong', level: 'intermediate' });
    await run('unit add', { id: 'x', name: '=Nhà máy X', day, parent: 'quan' });
    await run('page add', { unit: 'x', key: 'trang.x', name: 'X', role: 'own' });
    const lan = await aCoordinator(backend, 'Lan', 'tong');
    await giveRight(backend, lan, 'coordinate', 'tong');
    const device = await backend.pair('x');
    backend.clock.now = new Date('2026-11-09T03:00:00.000Z');
    await readBoard(backend, lan.token, 'tong', { week: '2026-W46' });
    const targets = [
      { targetId: 'a', title: 'Ba bài', number: 3, reached: 21 },
      { targetId: 'b', title: 'Chia sẻ', number: 3, reached: 2, explanation: 'Khắc phục bão' },
      { targetId: 'c', title: 'Trả lời', number: 4, reached: 5 },
    ];
    await submit(backend, device.token, { week: '2026-W46', targets });
    backend.clock.now = new Date('2026-11-11T03:00:00.000Z');
    await run('unit rename', { id: 'quan', name: 'Công đoàn phường', level: 'grassroots' });
    backend.clock.now = new Date('2026-11-16T03:00:00.000Z');

    const called = async (week: string, tree: 'was' | 'now') => {
      const { rows } = await readBoard(backend, lan.token, 'tong', { week, tree });
      return rows.map(({ unit }) => [unit.name, unit.level]);
    };
    expect(await called('2026-W46', 'was')).toEqual([['Công đoàn quận', 'intermediate']]);
    expect(await called('2026-W46', 'now')).toEqual([['Công đoàn phường', 'grassroots']]);
    expect(await called('2026-W47', 'was')).toEqual([['Công đoàn phường', 'grassroots']]);
    const ask = async (question: object) => {
      const response = await backend.post(api['units.below'].path, question, lan.token);
      const { units } = api['units.below'].success[200].parse(await response.json());
      return units.map(({ name }) => name);
    };
    expect(await ask({ ids: ['quan'], week: '2026-W46' })).toEqual(['Công đoàn quận']);
    expect(await ask({ ids: ['quan'] })).toEqual(['Công đoàn phường']);

    const path = fileRoutes['board.targets'].path;
    const file = await backend.get(`${path}?unit=tong&week=2026-W46&format=csv`, lan.token);
    const lines = Papa.parse<string[]>((await file.text()).replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    }).data;
    expect(lines.slice(1).map((line) => [...line.slice(0, 2), ...line.slice(7)])).toEqual([
      ['x', "'=Nhà máy X", 'Ba bài', '3', '21', 'Đạt, gấp 7 lần chỉ tiêu', ''],
      ['x', "'=Nhà máy X", 'Chia sẻ', '3', '2', '66,6%', 'Khắc phục bão'],
      ['x', "'=Nhà máy X", 'Trả lời', '4', '5', 'Đạt, vượt 1', ''],
    ]);
    const english = await backend.get(`${path}?unit=x&week=2026-W46&format=xlsx&language=en`, lan.token);
    const sheet = (await readXlsxFile(Buffer.from(await english.arrayBuffer())))[0]?.data ?? [];
    expect(sheet.map((row) => row[10])).toEqual([
      'Result',
      'Reached, 7 times the target',
      '66.6%',
      'Reached, 1 more than asked',
    ]);
  });
});

test('both engines give the same file, byte for byte', () => {
  expect([...texts.keys()]).toHaveLength(2);
  for (const [one, two] of texts.values()) expect(one?.split('\n')).toEqual(two?.split('\n'));
});
