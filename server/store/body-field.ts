import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Activity } from '../../utils/contract/activity.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

/** What is a code of ours, and never what somebody typed. */
type Coded = 'kind' | 'contentKind' | 'campaignId' | 'stepId' | 'withdrawn';

/**
 * A coded field of an entry out of its stored JSON; null where it has none. PostgreSQL reads the whole text for it, and fails at `\u0000` or
 * half a pair of surrogates in any other field: so no escape of that form is left to read. A tab stands for its beginning, which is good JSON also
 * where a backslash comes before it.
 */
export function bodyField(db: Kysely<Tables>, field: keyof Activity & Coded): RawBuilder<unknown> {
  return toEngine(db) === 'postgresql'
    ? sql`replace(body, '\\u', '\\t')::json->>${sql.lit(field)}`
    : sql`json_extract(body, ${sql.lit(`$.${field}`)})`;
}
