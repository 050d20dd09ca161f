import { type Kysely, sql } from 'kysely';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

export interface Reference {
  table: string;
  column: string;
}

/** The columns that refer to the id of a row of this table, as the database itself knows them: new tables are found by themselves. */
export async function listReferences(db: Kysely<Tables>, to: keyof Tables): Promise<Reference[]> {
  const query =
    toEngine(db) === 'sqlite'
      ? sql<Reference>`
          select tables.name as "table", keys."from" as "column"
          from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
          where tables.type = 'table' and keys."table" = ${to} and keys."to" = 'id'`
      : sql<Reference>`
          select tables.relname as "table", columns.attname as "column"
          from pg_constraint as keys
          join pg_class as tables on tables.oid = keys.conrelid
          join pg_attribute as columns on columns.attrelid = keys.conrelid and columns.attnum = any (keys.conkey)
          join pg_attribute as targets on targets.attrelid = keys.confrelid and targets.attnum = any (keys.confkey)
          where keys.contype = 'f' and keys.confrelid = ${to}::regclass and targets.attname = 'id'
            and array_length(keys.conkey, 1) = 1`;
  return (await query.execute(db)).rows;
}
