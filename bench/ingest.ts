import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BackendProcess, startBackend, startProcess } from '../test/load/backend-process.ts';
import { fillUnits, type SimulatedUnit } from '../test/load/fill-units.ts';
import { sendBatches, toBatch } from '../test/load/send-batches.ts';
import { beginningOfLastWeek, drawFrom, toWeek } from '../test/load/week-pattern.ts';
import type { Activity } from '../utils/contract/activity.ts';
import { openRawInserts, type Share } from './raw-inserts.ts';
import { median, type Row, toRoundsRow, toRow } from './row.ts';

const WEEK = beginningOfLastWeek();
const UNITS = 200;
const CONNECTIONS = 8;

/**
 * Taking in entries, each figure beside the same rows in the same round: raw inserts into a table of the same form with the same durability
 * (`raw-inserts.ts` says what that is), and a server that only reads JSON and says yes. The backend shares a commit between requests that
 * come at the same moment, so it stands beside both: a commit for each batch, as one who sends it needs, and one for all that are under way.
 */
export async function benchIngest(quick: boolean): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  try {
    const path = join(folder, 'so-tay.sqlite');
    const draw = aSource(await fillUnits(path, UNITS));
    const rounds = quick ? 3 : 9;
    const batches = quick ? 40 : 120;
    const backend = await startBackend(path);
    const noOp = await startProcess('./no-op-server.ts', {});
    const raw = await openRawInserts(join(folder, 'raw.sqlite'), UNITS);
    const rates = { raw: [], together: [], http: [], noOp: [], rawSingle: [], single: [] } as Rates;
    const [memory, processor]: [number[], Processor] = [[], { raw: [], http: [] }];
    // Compiled, and the files grown, before anything is measured.
    await rateOf(backend.origin, draw(60, 50));
    raw.insert(raw.prepare(draw(60, 50)), 1);
    const measures: [keyof Rates, () => number | Promise<number>][] = [
      [
        'raw',
        () => {
          const rows = raw.prepare(draw(batches, 50));
          const before = process.cpuUsage();
          const rate = raw.insert(rows, 1);
          const { user, system } = process.cpuUsage(before);
          processor.raw.push((user + system) / 1000 / batches);
          return rate;
        },
      ],
      [
        'http',
        async () => {
          const before = readProcessorMs(backend);
          const rate = await rateOf(backend.origin, draw(batches, 50));
          processor.http.push((readProcessorMs(backend) - before) / batches);
          return rate;
        },
      ],
      ['together', () => raw.insert(raw.prepare(draw(batches, 50)), CONNECTIONS)],
      ['noOp', () => rateOf(noOp.origin, draw(batches, 50))],
      ['rawSingle', () => raw.insert(raw.prepare(draw(batches * 2, 1)), 1)],
      ['single', () => rateOf(backend.origin, draw(batches * 2, 1))],
    ];
    for (let round = 0; round < rounds; round++) {
      // There and back, so that nobody always comes first.
      for (const [name, measure] of round % 2 === 0 ? measures : measures.toReversed())
        rates[name].push(await measure());
      memory.push(readResidentMegabytes(backend));
    }
    await Promise.all([backend.stop(), noOp.stop()]);
    raw.close();
    return toRows(rates, processor, memory);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Rates = Record<'raw' | 'together' | 'http' | 'noOp' | 'rawSingle' | 'single', number[]>;

/** Milliseconds for 50 entries. */
type Processor = Record<'raw' | 'http', number[]>;

function toRows(rates: Rates, processor: Processor, memory: readonly number[]): Row[] {
  const batches = 'entries in batches of 50, over HTTP';
  const beside = (name: string, values: readonly number[]) =>
    toRoundsRow(batches, rates.http, 'entries/s', { name, values });
  return [
    toRow('entries in batches of 50, raw SQLite inserts', median(rates.raw), 'entries/s'),
    beside('raw inserts of the same rows, a commit a batch (goal ≥ 0.5)', rates.raw),
    beside(`the same, a commit for ${CONNECTIONS} batches`, rates.together),
    beside('no-op HTTP server', rates.noOp),
    // On a machine that has other work too, this says more than the rates.
    toRoundsRow('processor time of the backend for 50 entries', processor.http, 'ms', {
      name: 'raw inserts, a commit a batch',
      values: processor.raw,
    }),
    toRow('single entries, raw SQLite inserts', median(rates.rawSingle), 'entries/s'),
    toRoundsRow('single entries, each on the disk before its answer', rates.single, 'entries/s', {
      name: 'raw inserts, a commit each',
      values: rates.rawSingle,
    }),
    toRow('memory of the backend after the last round', memory.at(-1) ?? 0, 'MB', {
      name: 'half way',
      value: memory[Math.floor(memory.length / 2)] ?? 1,
    }),
  ];
}

/** Batches of entries as devices make them; no entry comes twice. */
export function aSource(units: readonly SimulatedUnit[]): (batches: number, size: number) => Share[] {
  const random = drawFrom(7);
  let next = 0;
  return (batches, size) =>
    Array.from({ length: batches }, () => {
      const unit = units[next++ % units.length];
      if (unit === undefined) throw new Error('there are no units');
      const activities: Activity[] = [];
      while (activities.length < size) activities.push(...toWeek(WEEK, unit.pageKey, 1, random));
      return { unit, activities: activities.slice(0, size) };
    });
}

/** @returns entries a second. The requests are written out before the clock starts, as the raw rows are. */
export async function rateOf(
  origin: string,
  shares: readonly Share[],
  connections = CONNECTIONS,
): Promise<number> {
  const batches = shares.map(({ unit, activities }) => toBatch(unit.token, activities));
  const count = shares.reduce((sum, { activities }) => sum + activities.length, 0);
  const startedAt = performance.now();
  const { stored } = await sendBatches(origin, batches, connections);
  if (stored !== count) throw new Error(`${stored} of ${count} entries were stored`);
  return count / ((performance.now() - startedAt) / 1000);
}

/** What a process has worked, as Linux counts it: in hundredths of a second. */
function readProcessorMs({ pid }: BackendProcess): number {
  const [user = 0, system = 0] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
  return (user + system) * 10;
}

function readResidentMegabytes({ pid }: BackendProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
