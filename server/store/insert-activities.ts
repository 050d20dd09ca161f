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

/** By engine and count of rows: building this text for each batch would cost more than the inserts themselves. */
const texts = new Map<string, string>();

/** Inserts the rows whose ids are not there yet, and gives these ids. */
export async function insertNew(
  transaction: Transaction<Tables>,
  rows: readonly Row[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const values = rows.flatMap((row) => COLUMNS.map((column) => row[column]));
  const query = CompiledQuery.raw(
    toText(toEngine(transaction) === 'sqlite' ? '?' : '$', rows.length),
    values,
  );
  const inserted = await transaction.executeQuery<Pick<Row, 'id'>>(query);
  return new Set(inserted.rows.map(({ id }) => id));
}

function toText(sign: '?' | '$', count: number): string {
  const key = `${sign}${count}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const places = Array.from({ length: count }, (_, row) =>
    COLUMNS.map((_, column) => (sign === '?' ? '?' : `$${row * COLUMNS.length + column + 1}`)).join(', '),
  );
  const text = `insert into activities (${COLUMNS.join(', ')}) values (${places.join('), (')})
    on conflict (id) do nothing returning id`;
  texts.set(key, text);
  return text;
}
