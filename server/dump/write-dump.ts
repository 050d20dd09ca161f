import type { Kysely } from 'kysely';
import { readRows, readShapes, type TableShape } from '../db/catalogue.ts';
import type { Engine } from '../db/engine.ts';
import { listApplied } from '../db/migrate.ts';
import type { Database } from '../db/open.ts';
import { openSnapshot } from '../db/snapshot.ts';
import type { Tables } from '../db/tables.ts';
import { DumpError, RowSum, type TableSum, toHeader } from './dump-line.ts';

/**
 * Every line of a backup of one moment; others may go on writing.
 * @throws {DumpError} when nothing was ever made in the database.
 */
export async function* dumpLines(database: Database, now: Date): AsyncGenerator<string> {
  const { engine } = database;
  const snapshot = await openSnapshot(database);
  try {
    const shapes = await readShapes(snapshot.db, engine);
    if (shapes.length === 0) throw new DumpError('There is nothing in this database.');
    yield JSON.stringify(toHeader(now, await listApplied(snapshot.db)));
    for (const shape of shapes) {
      yield JSON.stringify({ table: shape.name, columns: shape.columns });
      const sum = new RowSum();
      for await (const cells of readRows(snapshot.db, engine, shape)) {
        const line = JSON.stringify(cells);
        sum.add(line);
        yield line;
      }
      yield JSON.stringify(sum.end(shape.name));
    }
    yield JSON.stringify({ complete: shapes.length });
  } finally {
    await snapshot.end();
  }
}

/** Count and digest of every table, read whole. On PostgreSQL it must run inside a transaction. */
export async function sumTables(db: Kysely<Tables>, engine: Engine): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  for (const shape of await readShapes(db, engine)) sums.push(await sumRows(db, engine, shape));
  return sums;
}

async function sumRows(db: Kysely<Tables>, engine: Engine, shape: TableShape): Promise<TableSum> {
  const sum = new RowSum();
  for await (const cells of readRows(db, engine, shape)) sum.add(JSON.stringify(cells));
  return sum.end(shape.name);
}
