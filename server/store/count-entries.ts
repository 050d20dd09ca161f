import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ActivitySums } from '../../utils/contract/week-report.ts';
import type { Span } from '../../utils/domain/time/period.ts';
import type { Tables } from '../db/tables.ts';
import { bodyField } from './body-field.ts';
import { countedColumns, readSums, type SumRow } from './sum-columns.ts';

/** One day of a unit, summed from its entries as they are now. */
export interface DaySums {
  unitId: string;
  day: string;
  sums: ActivitySums;
}

/** What the entries of some units say of each day from one to another, both included; withdrawn ones are none. */
export async function countEntries(
  db: Kysely<Tables>,
  unitIds: readonly string[],
  span: Span,
): Promise<DaySums[]> {
  const rows = await countBy<{ day: string }>(db, unitIds, span, sql`unit_id, day`);
  return rows.map((row) => ({ unitId: row.unit_id, day: row.day, sums: readSums(row) }));
}

/** The same of all these days together; units without any are left out. */
export async function sumEntries(
  db: Kysely<Tables>,
  unitIds: readonly string[],
  span: Span,
): Promise<{ unitId: string; sums: ActivitySums }[]> {
  const rows = await countBy(db, unitIds, span, sql`unit_id`);
  return rows.map((row) => ({ unitId: row.unit_id, sums: readSums(row) }));
}

async function countBy<Place>(
  db: Kysely<Tables>,
  unitIds: readonly string[],
  { from, to }: Span,
  place: RawBuilder<unknown>,
) {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<SumRow & Place & { unit_id: string }>`
    select ${place}, ${countedColumns} from (
      select unit_id, day, ${bodyField(db, 'kind')} as kind, ${bodyField(db, 'contentKind')} as content from activities
      where unit_id in (${sql.join(unitIds)}) and day between ${from} and ${to} and ${bodyField(db, 'withdrawn')} is null
    ) as entries group by ${place} order by ${place}`.execute(db);
  return rows;
}
