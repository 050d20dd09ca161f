import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Activity } from '../../utils/contract/activity.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

/** A field of an entry out of its stored JSON; null where it has none. */
export function bodyField(db: Kysely<Tables>, field: keyof Activity): RawBuilder<unknown> {
  return toEngine(db) === 'postgresql'
    ? sql`body::json->>${sql.lit(field)}`
    : sql`json_extract(body, ${sql.lit(`$.${field}`)})`;
}
