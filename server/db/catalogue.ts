import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** A table as the database itself describes it; the same on both engines. */
export interface TableShape {
  name: string;
  /** In alphabetical order. */
  columns: readonly string[];
  /** Columns of the primary key; `isText` decides how they are put in order. */
  key: readonly { name: string; isText: boolean }[];
}

/** Bytes stand as base64, so that a row is JSON. */
export type Cell = string | number | null | { base64: string };

/** What every database has of its own: which migrations ran, and the row of the health check. */
const OWN = new Set(['migrations', 'health']);
const PAGE = 1000;

interface ColumnRow {
  table: string;
  name: string;
  type: string;
  /** Place in the primary key, from 1; 0 for the others. */
  place: number;
}

/** Every table with data, in alphabetical order. @throws {Error} for one without a primary key. */
export async function readShapes(db: Kysely<Tables>, engine: Engine): Promise<TableShape[]> {
  const { rows } = await (engine === 'sqlite' ? sqliteColumns : postgresqlColumns).execute(db);
  const names = [...new Set(rows.map(({ table }) => table))].filter((name) => !OWN.has(name)).sort();
  return names.map((name) => {
    const own = rows.filter(({ table }) => table === name);
    const key = own.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
    if (key.length === 0) throw new Error(`The table ${name} has no primary key.`);
    return {
      name,
      columns: own.map((column) => column.name).sort(),
      key: key.map((column) => ({ name: column.name, isText: column.type.toLowerCase() === 'text' })),
    };
  });
}

const sqliteColumns = sql<ColumnRow>`
  select tables.name as "table", columns.name as name, columns.type as type, columns.pk as place
  from sqlite_master as tables, pragma_table_info(tables.name) as columns
  where tables.type = 'table' and tables.name not like 'sqlite_%'`;

const postgresqlColumns = sql<ColumnRow>`
  select tables.relname as "table", columns.attname as name,
    format_type(columns.atttypid, columns.atttypmod) as type,
    coalesce(array_position(keys.indkey::int2[], columns.attnum) + 1, 0)::int as place
  from pg_class as tables
  join pg_attribute as columns on columns.attrelid = tables.oid and columns.attnum > 0 and not columns.attisdropped
  left join pg_index as keys on keys.indrelid = tables.oid and keys.indisprimary
  where tables.relkind = 'r' and tables.relnamespace = current_schema()::regnamespace`;

/**
 * Every row of a table in the order of its key, text by its bytes whatever the collation. On PostgreSQL it must run inside
 * a transaction.
 */
export async function* readRows(
  db: Kysely<Tables>,
  engine: Engine,
  shape: TableShape,
): AsyncGenerator<Cell[]> {
  const pages = engine === 'sqlite' ? readSqlitePages(db, shape) : readPostgresqlPages(db, shape);
  for await (const page of pages) {
    for (const row of page) yield shape.columns.map((column) => toCell(row[column]));
  }
}

type Page = readonly Record<string, unknown>[];

async function* readSqlitePages(db: Kysely<Tables>, shape: TableShape): AsyncGenerator<Page> {
  const columns = sql.join(shape.columns.map((name) => sql.ref(name)));
  const key = sql.join(shape.key.map(({ name }) => sql.ref(name)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(shape.name)} ${after} order by ${key} limit ${PAGE}`.execute(db);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = sql`where (${key}) > (${sql.join(shape.key.map(({ name }) => last[name]))})`;
  }
}

/** A cursor sorts once; pages by key would sort again for each, when the collation of the index is another. */
async function* readPostgresqlPages(db: Kysely<Tables>, shape: TableShape): AsyncGenerator<Page> {
  const columns = sql.join(shape.columns.map((name) => sql.ref(name)));
  const key = sql.join(
    shape.key.map(({ name, isText }) => (isText ? sql`${sql.ref(name)} collate "C"` : sql.ref(name))),
  );
  await sql`declare dump_rows no scroll cursor for
    select ${columns} from ${sql.table(shape.name)} order by ${key}`.execute(db);
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(PAGE)} from dump_rows`.execute(db);
    yield rows;
    if (rows.length < PAGE) break;
  }
  await sql`close dump_rows`.execute(db);
}

function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  throw new TypeError(`a ${typeof value} in the database has no form in a backup`);
}
