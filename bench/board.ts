import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../server/db/open.ts';
import { openWeeks } from '../server/store/report-weeks.ts';
import { type BackendProcess, startBackend } from '../test/load/backend-process.ts';
import { liveOnBoard, plantBoard } from '../test/load/fill-board.ts';
import { toWeekAt } from '../utils/domain/reports/report-times.ts';
import { previousWeek, weekDays } from '../utils/domain/time/iso-week.ts';
import { toPeriod } from '../utils/domain/time/period.ts';
import { toVietnamDay } from '../utils/domain/time/vietnam-day.ts';
import { readPlainBoard, selectPlainEntries, selectPlainWeek, sumPlain } from './plain-board.ts';
import { median, type Row, toRow } from './row.ts';

const PROVINCES = 63;
const WARDS = 50;
const UNITS = 100_000;
const GRASS_ROOTS = UNITS - 1 - PROVINCES - PROVINCES * WARDS;
/** A quarter. */
const WEEKS = 13;
const GOAL_MS = 50;
/** Of the backend's memory, whatever it is asked for. */
const GOAL_MB = 1000;

/**
 * The week board and the files of a country, over HTTP, each figure beside plain SQL in the same run that selects the very rows that the
 * answer is made of. The whole run: five million entries, some 4 GB in the folder for temporary files, some minutes.
 */
export async function benchBoard(quick: boolean): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  const path = join(folder, 'so-tay.sqlite');
  try {
    const now = new Date();
    const last = previousWeek(toWeekAt(now));
    const entries = quick ? 200_000 : 5_000_000;
    const filledAt = performance.now();
    const token = await plantBoard(path, { provinces: PROVINCES, wards: WARDS, grassRoots: GRASS_ROOTS });
    await liveOnBoard(path, { grassRoots: GRASS_ROOTS, entries, weeks: WEEKS, last });
    const filling = (performance.now() - filledAt) / 1000;
    const database = await openDatabase(path);
    const opening = await timed(() => openWeeks(database.db, now));
    await database.close();
    const size = statSync(path).size / 1e9;
    const asked = { last, token, path, rounds: quick ? 10 : 30, days: toDays(last) };
    return [
      toRow(`${UNITS} units and ${entries} entries in ${WEEKS} weeks are made in`, filling, 's'),
      toRow('their database', size, 'GB'),
      toRow(`a week of ${UNITS} units opens in`, opening, 'ms'),
      ...(await measure(asked)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The days of all weeks that there are entries of. */
function toDays(last: string): { from: string; to: string } {
  const [, , , , , , to = ''] = weekDays(last);
  const from = new Date(Date.parse(to) - (7 * WEEKS - 1) * 86_400_000).toISOString().slice(0, 10);
  return { from, to };
}

interface Asked {
  last: string;
  token: string;
  path: string;
  rounds: number;
  days: { from: string; to: string };
}

async function measure({ last: week, token, path, rounds, days }: Asked): Promise<Row[]> {
  const backend = await startBackend(path);
  const plain = new DatabaseSync(path, { readOnly: true });
  try {
    const idle = readPeakMegabytes(backend);
    const headers = { authorization: `Bearer ${token}` };
    const read = async (query: string) => {
      const response = await fetch(`${backend.origin}${query}`, { headers });
      if (response.status !== 200) throw new Error(`${query}: ${response.status}`);
      for await (const _ of response.body ?? []);
    };
    /** The median of some turns, ours and the plain one by turns. */
    const beside = async (name: string, turns: number, query: string, plainly: () => number) => {
      const times = { ours: [] as number[], plain: [] as number[] };
      for (let turn = 0; turn < turns; turn++) {
        times.plain.push(await timed(async () => plainly()));
        times.ours.push(await timed(() => read(query)));
      }
      return toRow(name, median(times.ours), 'ms', {
        name: 'plain SQL, the same rows',
        value: median(times.plain),
      });
    };
    const board = async (name: string, unit: string) => {
      const row = await beside(
        `board of ${name}`,
        rounds,
        `/v1/board?unit=${unit}&week=${week}&tree=was`,
        () => readPlainBoard(plain, unit, week),
      );
      return [toRow(row.name, row.value, 'ms', { name: 'goal', value: GOAL_MS }), row];
    };
    const file = (period: string, format = 'csv') => `/v1/board/file?unit=tong&${period}&format=${format}`;
    const stream = (span: { from: string; to: string }) =>
      `/v1/entries/stream?unit=tong&below=yes&from=${span.from}&to=${span.to}&format=ndjson`;
    const span = { from: weekDays(week)[0] ?? '', to: weekDays(week)[6] ?? '' };
    const month = toPeriod('month', toVietnamDay(new Date(Date.parse(span.from) - 14 * 86_400_000)));
    const quarter = toPeriod('quarter', `${month}-01`);
    const few = Math.min(3, rounds);
    return [
      ...(await board('the country', 'tong')),
      ...(await board('a province', 'p7')),
      ...(await board('one unit', 'g70')),
      await beside('all units of a week, CSV', few, file(`week=${week}`), () => selectPlainWeek(plain, week)),
      await beside('all units of a week, XLSX', few, file(`week=${week}`, 'xlsx'), () =>
        selectPlainWeek(plain, week),
      ),
      await beside('all units of a month, CSV', few, file(`month=${month}`), () => sumPlain(plain, month)),
      await beside('all units of a quarter, CSV', few, file(`quarter=${quarter}`), () =>
        sumPlain(plain, quarter),
      ),
      await beside('all entries of a week, JSON lines', 1, stream(span), () =>
        selectPlainEntries(plain, span),
      ),
      await beside('all entries there are, JSON lines', 1, stream(days), () =>
        selectPlainEntries(plain, days),
      ),
      toRow('most memory of the backend in all of this', readPeakMegabytes(backend), 'MB', {
        name: `goal (${Math.round(idle)} MB when it began)`,
        value: GOAL_MB,
      }),
    ];
  } finally {
    plain.close();
    await backend.stop();
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

/** The most that the process ever held, since it began. */
function readPeakMegabytes({ pid }: BackendProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
