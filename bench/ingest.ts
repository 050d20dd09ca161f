import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type BackendProcess, startBackend, startProcess } from '../test/load/backend-process.ts';
import { fillUnits, type SimulatedUnit } from '../test/load/fill-units.ts';
import { type Batch, sendBatches } from '../test/load/send-batches.ts';
import { drawFrom, toWeek } from '../test/load/week-pattern.ts';
import type { Activity } from '../utils/contract/activity.ts';
import { toCanonicalJson } from '../utils/domain/activities/canonical-json.ts';
import { median, type Row, toRow } from './row.ts';

const WEEK = new Date('2026-11-15T17:00:00.000Z');
const UNITS = 200;
const CONNECTIONS = 8;

/**
 * Taking in entries, each figure beside the same rows in the same run: raw inserts into SQLite with the same durability, one commit a batch;
 * and a server that only reads JSON and says yes.
 */
export async function benchIngest(quick: boolean): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  try {
    const path = join(folder, 'so-tay.sqlite');
    const units = await fillUnits(path, UNITS);
    const rounds = quick ? 2 : 5;
    const batches = quick ? 40 : 120;
    const backend = await startBackend(path);
    const noOp = await startProcess('./no-op-server.ts', {});
    const raw = new DatabaseSync(join(folder, 'raw.sqlite'));
    prepareRaw(raw);
    const rates = { raw: [] as number[], http: [] as number[], noOp: [] as number[] };
    const singles = { raw: [] as number[], http: [] as number[] };
    const memory: number[] = [];
    const draw = aSource(units);
    // Compiled, and the files grown, before anything is measured.
    await rateOf(backend.origin, draw(20, 50));
    insertRaw(raw, draw(20, 50));
    for (let round = 0; round < rounds; round++) {
      rates.raw.push(insertRaw(raw, draw(batches, 50)));
      rates.http.push(await rateOf(backend.origin, draw(batches, 50)));
      rates.noOp.push(await rateOf(noOp.origin, draw(batches, 50)));
      singles.raw.push(insertRaw(raw, draw(batches * 2, 1)));
      singles.http.push(await rateOf(backend.origin, draw(batches * 2, 1)));
      memory.push(readResidentMegabytes(backend));
    }
    await Promise.all([backend.stop(), noOp.stop()]);
    raw.close();
    const of = (name: string, values: number[]) => ({ name, value: median(values) });
    const goal = of('raw SQLite inserts (goal ≥ 0.5)', rates.raw);
    return [
      toRow('entries in batches of 50, raw SQLite inserts', goal.value, 'entries/s'),
      toRow('entries in batches of 50, over HTTP', median(rates.http), 'entries/s', goal),
      toRow(
        'entries in batches of 50, over HTTP',
        median(rates.http),
        'entries/s',
        of('no-op HTTP server', rates.noOp),
      ),
      toRow('single entries, raw SQLite inserts', median(singles.raw), 'entries/s'),
      toRow(
        'single entries, each on the disk before its answer',
        median(singles.http),
        'entries/s',
        of('raw SQLite inserts', singles.raw),
      ),
      toRow('memory of the backend after the last round', memory.at(-1) ?? 0, 'MB', {
        name: 'after the first',
        value: memory[0] ?? 1,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Batches of entries as devices make them; no entry comes twice. */
function aSource(units: readonly SimulatedUnit[]): (batches: number, size: number) => Batch[] {
  const random = drawFrom(7);
  let next = 0;
  return (batches, size) =>
    Array.from({ length: batches }, () => {
      const { pageKey, token } = units[next++ % units.length] ?? { pageKey: '', token: '' };
      const activities: Activity[] = [];
      while (activities.length < size) activities.push(...toWeek(WEEK, pageKey, 1, random));
      return { token, activities: activities.slice(0, size) };
    });
}

async function rateOf(origin: string, batches: readonly Batch[]): Promise<number> {
  const count = batches.reduce((sum, { activities }) => sum + activities.length, 0);
  const startedAt = performance.now();
  const { stored } = await sendBatches(origin, batches, CONNECTIONS);
  if (stored !== count) throw new Error(`${stored} of ${count} entries were stored`);
  return count / ((performance.now() - startedAt) / 1000);
}

function prepareRaw(database: DatabaseSync): void {
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec(`create table activities (id text primary key, unit_id text, device_id text, day text, occurred_at text,
    body text, sha256 text, receipt_year integer, receipt_number integer, received_at text, unique (receipt_year, receipt_number))`);
  database.exec('create index by_unit_and_day on activities (unit_id, day)');
}

let receipts = 0;

/** The rows are ready before the clock starts: what is measured is SQLite alone. */
function insertRaw(database: DatabaseSync, batches: readonly Batch[]): number {
  const statement = database.prepare('insert into activities values (?, ?, ?, ?, ?, ?, ?, 2026, ?, ?)');
  const rows = batches.map(({ activities }) =>
    activities.map((activity) => {
      const body = toCanonicalJson(activity);
      const sha256 = createHash('sha256').update(body).digest('hex');
      const unit = activity.pageKey;
      return [
        activity.id,
        unit,
        unit,
        activity.day,
        activity.occurredAt,
        body,
        sha256,
        ++receipts,
        activity.occurredAt,
      ];
    }),
  );
  const startedAt = performance.now();
  for (const batch of rows) {
    database.exec('begin immediate');
    for (const row of batch) statement.run(...row);
    database.exec('commit');
  }
  return rows.flat().length / ((performance.now() - startedAt) / 1000);
}

function readResidentMegabytes({ pid }: BackendProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
