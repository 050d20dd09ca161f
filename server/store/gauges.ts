import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

export async function readDatabaseBytes(db: Kysely<Tables>, engine: Engine): Promise<number> {
  const size =
    engine === 'postgresql'
      ? sql<{ bytes: string | number }>`select pg_database_size(current_database()) as bytes`
      : sql<{ bytes: string | number }>`
          select page_count * page_size as bytes from pragma_page_count, pragma_page_size`;
  const { rows } = await size.execute(db);
  return Number(rows[0]?.bytes ?? 0);
}

/** How many entries are missing between the first and the last number that each device has sent; summed over all devices. */
export async function countMissingEntries(db: Kysely<Tables>): Promise<number> {
  const { missing } = await db
    .selectFrom('device_sequences')
    .select(sql<string | number | null>`sum(last - first + 1 - stored)`.as('missing'))
    .executeTakeFirstOrThrow();
  return Math.max(0, Number(missing ?? 0));
}
