import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../server/db/open.ts';
import { loadDump } from '../server/dump/load-dump.ts';
import { dumpLines } from '../server/dump/write-dump.ts';
import { startBackend } from '../test/load/backend-process.ts';
import { fillUnits } from '../test/load/fill-units.ts';
import { startPostgres } from '../test/server/postgres.ts';
import { aSource, rateOf } from './ingest.ts';
import { median, type Row, toRoundsRow, toRow } from './row.ts';

const UNITS = 200;
const WRITERS = 8;

/**
 * Whether those who store entries at the same moment on PostgreSQL wait for one another: batches of 50 that come one after the other beside
 * batches of which several are under way, to the same backend. All units stand below one, so every batch adds to the same sums.
 */
export async function benchWriters(quick: boolean): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  const postgres = startPostgres();
  try {
    const path = join(folder, 'so-tay.sqlite');
    const draw = aSource(await fillUnits(path, UNITS));
    const [source, target] = [connect(path), connect(postgres.url)];
    await loadDump(target, dumpLines(source, new Date()));
    await Promise.all([source.close(), target.close()]);
    const backend = await startBackend(postgres.url);
    const [one, many]: [number[], number[]] = [[], []];
    await rateOf(backend.origin, draw(40, 50), WRITERS);
    for (let round = 0; round < (quick ? 3 : 7); round++) {
      one.push(await rateOf(backend.origin, draw(quick ? 20 : 60, 50), 1));
      many.push(await rateOf(backend.origin, draw(quick ? 40 : 120, 50), WRITERS));
    }
    await backend.stop();
    return [
      toRow('entries in batches of 50 on PostgreSQL, 1 writer', median(one), 'entries/s'),
      toRoundsRow(`entries in batches of 50 on PostgreSQL, ${WRITERS} writers at once`, many, 'entries/s', {
        name: '1 writer',
        values: one,
      }),
    ];
  } finally {
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
