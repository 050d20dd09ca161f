import { CompiledQuery, type Selectable, type Transaction } from 'kysely';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

type Row = Selectable<Tables['activities']>;

/** Every column of the table: one that is forgotten here does not compile. */
const EVERY: Record<keyof Row, true> = {
  id: true,
  unit_id: true,
  device_id: true,
  day: true,
  occurred_at: true,
  body: true,
  sha256: true,
  receipt_year: true,
  receipt_number: true,
  received_at: true,
  share_item_id: true,
  page_key: true,
  revision: true,
  standing: true,
  return_reason: true,
};
const COLUMNS = Object.keys(EVERY) as (keyof Row)[];

/** Inserts the rows whose ids are not there yet, and gives these ids. No id may be named twice. */
export async function insertNew(
  transaction: Transaction<Tables>,
  rows: readonly Row[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  // In one order for all: two requests that bring the same ids would otherwise wait for each other.
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const values = sorted.map((row) => COLUMNS.map((column) => row[column]));
  if (toEngine(transaction) === 'sqlite') {
    await transaction.executeQuery(CompiledQuery.raw(INSERT_ONE, values));
    // Nobody else writes between the caller's look at what is known and this.
    return new Set(sorted.map(({ id }) => id));
  }
  const query = CompiledQuery.raw(toInsertMany(rows.length), values.flat());
  const inserted = await transaction.executeQuery<Pick<Row, 'id'>>(query);
  return new Set(inserted.rows.map(({ id }) => id));
}

const INSERT = `insert into activities (${COLUMNS.join(', ')}) values`;
const INSERT_ONE = `${INSERT} (${COLUMNS.map(() => '?').join(', ')})`;

/** By count of rows: building this text for each batch would cost more than the inserts themselves. */
const texts = new Map<number, string>();

function toInsertMany(count: number): string {
  const known = texts.get(count);
  if (known !== undefined) return known;
  const places = Array.from({ length: count }, (_, row) =>
    COLUMNS.map((_, column) => `$${row * COLUMNS.length + column + 1}`).join(', '),
  );
  const text = `${INSERT} (${places.join('), (')}) on conflict (id) do nothing returning id`;
  texts.set(count, text);
  return text;
}
