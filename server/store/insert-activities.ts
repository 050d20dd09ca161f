import { CompiledQuery, type Selectable, type Transaction } from 'kysely';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

type Row = Selectable<Tables['activities']>;

const COLUMNS = [
  'id',
  'unit_id',
  'device_id',
  'day',
  'occurred_at',
  'body',
  'sha256',
  'receipt_year',
  'receipt_number',
  'received_at',
] as const satisfies readonly (keyof Row)[];

/** By engine and count of rows: building this text for each batch would cost more than the inserts themselves. */
const texts = new Map<string, string>();

/** Inserts the rows whose ids are not there yet, and gives these ids. */
export async function insertNew(
  transaction: Transaction<Tables>,
  rows: readonly Row[],
): Promise<Set<string>> {
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
