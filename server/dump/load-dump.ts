import { type Kysely, sql } from 'kysely';
import { type Cell, readShapes, type TableShape } from '../db/catalogue.ts';
import { withDeferredKeys } from '../db/deferred-keys.ts';
import type { Engine } from '../db/engine.ts';
import { listApplied, migrate, migrations } from '../db/migrate.ts';
import type { Database } from '../db/open.ts';
import type { Tables } from '../db/tables.ts';
import { DumpError, type DumpHeader, readDumpLine, type TableSum } from './dump-line.ts';
import { sumTables } from './write-dump.ts';

/** Both engines take more values in one statement. */
const MOST_VALUES = 8000;
const MOST_CHARACTERS = 4_000_000;
interface Loaded {
  takenAt: string;
  sums: TableSum[];
}

const CUT = 'The backup ends before its end: it is cut.';

/**
 * Fills an empty database with a backup, in one transaction: all of it, or nothing. What was stored is read back, and its counts
 * and digests must be those of the backup. A backup of an older version is brought up to date afterwards.
 * @returns when the backup was made, and what is in it
 * @throws {DumpError} when the target is not empty, or the backup is newer than this program, damaged or cut.
 */
export async function loadDump(target: Database, lines: AsyncIterable<string>): Promise<Loaded> {
  const { engine } = target;
  const source = lines[Symbol.asyncIterator]();
  try {
    const header = await expectHeader(source);
    await prepare(target, header);
    const sums = await target.db.transaction().execute(async (transaction) => {
      if (engine === 'postgresql') await sql`set local statement_timeout = 0`.execute(transaction);
      const announced: TableSum[] = [];
      await withDeferredKeys(transaction, engine, async () => {
        announced.push(...(await fillTables(transaction, engine, source)));
      });
      expectSame(announced, await sumTables(transaction, engine));
      return announced;
    });
    await migrate(target.db, engine);
    return { takenAt: header.takenAt, sums };
  } finally {
    await source.return?.();
  }
}

async function expectHeader(source: AsyncIterator<string>): Promise<DumpHeader> {
  const first = await source.next();
  const line = first.done ? undefined : readDumpLine(first.value);
  if (!line || Array.isArray(line) || !('format' in line))
    throw new DumpError('This is not a backup of ours.');
  return line;
}

/** Brings an empty database to the schema that the backup was made with. */
async function prepare({ db, engine }: Database, header: DumpHeader): Promise<void> {
  const known = migrations.map(({ name }) => name);
  const foreign = header.migrations.find((name, index) => known[index] !== name);
  if (foreign !== undefined) {
    throw new DumpError(
      `The backup needs ${foreign}, which this version does not know: it is of a newer version.`,
    );
  }
  const shapes = await readShapes(db, engine);
  for (const { name } of shapes) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0)
      throw new DumpError(`The target is not empty: there is something in ${name}. Nothing was changed.`);
  }
  const applied = shapes.length > 0 ? await listApplied(db) : [];
  if (applied.length > header.migrations.length) {
    throw new DumpError(
      'The target was made by a newer version than the backup. Give one in which nothing was ever made.',
    );
  }
  await migrate(db, engine, migrations.slice(0, header.migrations.length));
}

async function fillTables(
  transaction: Kysely<Tables>,
  engine: Engine,
  source: AsyncIterator<string>,
): Promise<TableSum[]> {
  const shapes = new Map((await readShapes(transaction, engine)).map((shape) => [shape.name, shape]));
  const sums: TableSum[] = [];
  let table: TableShape | undefined;
  let rows: Cell[][] = [];
  let characters = 0;
  const flush = async () => {
    if (table && rows.length > 0) await insertRows(transaction, table, rows);
    [rows, characters] = [[], 0];
  };
  for (let next = await source.next(); !next.done; next = await source.next()) {
    const line = readDumpLine(next.value);
    if (Array.isArray(line)) {
      if (line.length !== table?.columns.length)
        throw new DumpError('The backup is damaged: a row does not fit.');
      rows.push(line);
      characters += next.value.length;
      if (rows.length * line.length >= MOST_VALUES || characters >= MOST_CHARACTERS) await flush();
    } else if ('table' in line) {
      table = shapes.get(line.table);
      if (table?.columns.join() !== line.columns.join())
        throw new DumpError(`The table ${line.table} has other columns here.`);
    } else if ('end' in line) {
      await flush();
      sums.push(line);
      table = undefined;
    } else if ('complete' in line && line.complete === sums.length) {
      return sums;
    }
  }
  throw new DumpError(CUT);
}

async function insertRows(db: Kysely<Tables>, { name, columns }: TableShape, rows: Cell[][]): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row.map(toValue))})`));
  await sql`insert into ${sql.table(name)} (${names}) values ${values}`.execute(db);
}

function expectSame(announced: readonly TableSum[], stored: readonly TableSum[]): void {
  for (const { end, rows, sha256 } of stored) {
    const wanted = announced.find((sum) => sum.end === end);
    if (wanted?.rows !== rows || wanted.sha256 !== sha256) {
      throw new DumpError(
        `The table ${end} came out as ${rows} rows (${sha256}) instead of ${wanted?.rows ?? 0} (${wanted?.sha256 ?? 'none'}). Nothing was changed.`,
      );
    }
  }
}

function toValue(cell: Cell): string | number | null | Buffer {
  return typeof cell === 'object' && cell !== null ? Buffer.from(cell.base64, 'base64') : cell;
}
