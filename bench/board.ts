import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../server/db/open.ts';
import { openWeeks } from '../server/store/report-weeks.ts';
import { type BackendProcess, startBackend } from '../test/load/backend-process.ts';
import { fillBoard } from '../test/load/fill-board.ts';
import { toWeekAt } from '../utils/domain/reports/report-times.ts';
import { median, type Row, toRow } from './row.ts';

const UNITS = 100_000;
const GOAL_MS = 50;

/**
 * The week board of a country, each figure beside plain SQL in the same run: reading by key the very rows that are shown, and selecting
 * the rows that are exported.
 */
export async function benchBoard(quick: boolean): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  try {
    const path = join(folder, 'so-tay.sqlite');
    const now = new Date();
    const week = toWeekAt(now);
    const entries = quick ? 200_000 : 5_000_000;
    const token = await fillBoard(path, { units: UNITS, entries, now });
    const database = await openDatabase(path);
    const openedAt = performance.now();
    await openWeeks(database.db, now);
    const opening = performance.now() - openedAt;
    await database.close();

    const backend = await startBackend(path);
    const plain = new DatabaseSync(path, { readOnly: true });
    const headers = { authorization: `Bearer ${token}` };
    const read = async (query: string) => {
      const response = await fetch(`${backend.origin}${query}`, { headers });
      if (response.status !== 200) throw new Error(`${query}: ${response.status}`);
      return response;
    };
    const rounds = quick ? 20 : 60;
    const times = { board: [] as number[], province: [] as number[], plain: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.board.push(
        await timed(async () => await (await read(`/v1/board?unit=tong&week=${week}&tree=was`)).json()),
      );
      times.province.push(
        await timed(
          async () => await (await read(`/v1/board?unit=p${round % 63}&week=${week}&tree=now`)).json(),
        ),
      );
      times.plain.push(await timed(async () => readPlain(plain, week)));
    }
    const files = { csv: [] as number[], plain: [] as number[] };
    let peak = 0;
    const before = readResidentMegabytes(backend);
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const file = `/v1/board/file?unit=tong&week=${week}&format=csv`;
      files.csv.push(
        await timed(async () => {
          for await (const _ of (await read(file)).body ?? [])
            peak = Math.max(peak, readResidentMegabytes(backend));
        }),
      );
      files.plain.push(await timed(async () => selectPlain(plain, week)));
    }
    const of = (name: string, values: number[]) => ({ name, value: median(values) });
    const monthFile = `/v1/board/file?unit=tong&month=${now.toISOString().slice(0, 7)}&format=json`;
    const month = await timed(async () => await (await read(monthFile)).text());
    plain.close();
    await backend.stop();
    return [
      toRow(`week board of ${UNITS} units and ${entries} entries, over HTTP`, median(times.board), 'ms', {
        name: 'goal',
        value: GOAL_MS,
      }),
      toRow('the same', median(times.board), 'ms', of('the same rows by key, plain SQL', times.plain)),
      toRow('board of one province, as the tree is now', median(times.province), 'ms', {
        name: 'goal',
        value: GOAL_MS,
      }),
      toRow(
        `${UNITS} units of a week as CSV`,
        median(files.csv),
        'ms',
        of('plain select of the same rows', files.plain),
      ),
      toRow('memory of the backend while it streams them', peak, 'MB', { name: 'before', value: before }),
      toRow(`a month of the same, counted from the entries`, month, 'ms'),
      toRow(`a week of ${UNITS} units opens in`, opening, 'ms'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

/** The least that any board must read: its own rows and those of the units directly below, by their keys. */
function readPlain(database: DatabaseSync, week: string): number {
  const units = database
    .prepare("select id, name, level from units where parent_id = 'tong' or id = 'tong'")
    .all();
  const [own, below] = ['unit_weeks where', "subtree_weeks where tree = 'was' and"].map((table) =>
    database.prepare(`select * from ${table} unit_id = ? and week = ?`),
  );
  for (const { id } of units) {
    own?.get(String(id), week);
    below?.get(String(id), week);
  }
  return units.length;
}

function selectPlain(database: DatabaseSync, week: string): number {
  const rows = database
    .prepare('select * from unit_weeks join units on units.id = unit_weeks.unit_id where week = ?')
    .iterate(week);
  return Array.from(rows, () => 1).length;
}

function readResidentMegabytes({ pid }: BackendProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
