import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBackend } from './backend-process.ts';
import { fillUnits, type SimulatedUnit } from './fill-units.ts';
import { type Batch, type Sent, sendBatches, toBatch } from './send-batches.ts';
import { beginningOfLastWeek, drawFrom, toWeek } from './week-pattern.ts';

/**
 * `node test/load/run.ts`: a country's week against a backend of its own on this machine. It ends after --requests or --seconds, whichever
 * comes first. Nine of ten requests bring the entries of a unit's day, one brings again what was brought before.
 */
const { values: options } = parseArgs({
  options: {
    units: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
  },
});
const WEEK = beginningOfLastWeek();
const AGAIN = 0.1;

const folder = mkdtempSync(join(tmpdir(), 'so-tay-load-'));
try {
  const path = join(folder, 'so-tay.sqlite');
  const startedAt = performance.now();
  const units = await fillUnits(path, Number(options.units));
  console.log(`${units.length} units made in ${seconds(startedAt)} s`);
  const backend = await startBackend(path);
  const before = readMemory(backend.pid);
  const sendingAt = performance.now();
  const until = sendingAt + Number(options.seconds) * 1000;
  const batches = drawBatches(units, Number(options.requests), until);
  const sent = await sendBatches(backend.origin, batches, Number(options.connections));
  const took = Number(seconds(sendingAt));
  const after = readMemory(backend.pid);
  await backend.stop();
  tell(sent, took);
  console.log(`memory of the backend: ${before} MB before, ${after} MB after`);
  if (sent.failed + sent.other > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Units in a random order, each with the entries of one day of its week. */
function* drawBatches(units: readonly SimulatedUnit[], most: number, until: number): Generator<Batch> {
  const random = drawFrom(Number(options.seed));
  const next = new Map<SimulatedUnit, number>();
  const past: Batch[] = [];
  let made = 0;
  while (made < most && performance.now() < until) {
    const again = past[Math.floor(random() * past.length)];
    if (again && random() < AGAIN) {
      made += 1;
      yield again;
      continue;
    }
    const unit = units[Math.floor(random() * units.length)];
    if (!unit) return;
    const firstSeq = next.get(unit) ?? 1;
    const week = toWeek(WEEK, unit.pageKey, firstSeq, random);
    next.set(unit, firstSeq + week.length);
    for (const activities of Map.groupBy(week, ({ day }) => day).values()) {
      if (made >= most) return;
      const batch = toBatch(unit.token, activities.slice(0, 50));
      if (past.length < 1000) past.push(batch);
      made += 1;
      yield batch;
    }
  }
}

function tell({ stored, already, other, failed, times }: Sent, took: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(
    `${times.length} requests in ${took} s: ${Math.round(times.length / took)} requests/s, ${Math.round(stored / took)} entries/s`,
  );
  console.log(
    `entries: ${stored} stored, ${already} known already, ${other} refused; ${failed} requests failed`,
  );
  console.log(
    `time to the answer: ${at(0.5)} ms (half), ${at(0.95)} ms (95 %), ${at(0.99)} ms (99 %), ${at(1)} ms (longest)`,
  );
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function readMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
}
