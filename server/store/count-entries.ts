import { type Kysely, sql } from 'kysely';
import * as z from 'zod/mini';
import { ActivityKind } from '../../utils/contract/activity.ts';
import { ContentKind } from '../../utils/contract/content-kind.ts';
import type { ActivitySums } from '../../utils/contract/week-report.ts';
import { addSums, NO_SUMS } from '../../utils/domain/reports/activity-sums.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

const Counted = z.object({
  unit_id: z.string(),
  day: z.string(),
  kind: ActivityKind,
  content: z.nullable(ContentKind),
  // PostgreSQL gives counts as text.
  count: z.coerce.number(),
});

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
  { from, to }: { from: string; to: string },
): Promise<DaySums[]> {
  if (unitIds.length === 0) return [];
  const of = (field: 'kind' | 'contentKind' | 'withdrawn') =>
    toEngine(db) === 'postgresql'
      ? sql`body::json->>${sql.lit(field)}`
      : sql`json_extract(body, ${sql.lit(`$.${field}`)})`;
  const { rows } = await sql`
    select unit_id, day, kind, content, count(*) as count from (
      select unit_id, day, ${of('kind')} as kind, ${of('contentKind')} as content from activities
      where unit_id in (${sql.join(unitIds)}) and day between ${from} and ${to} and ${of('withdrawn')} is null
    ) as entries group by unit_id, day, kind, content order by unit_id, day`.execute(db);
  return rows.map((row) => {
    const { unit_id: unitId, day, kind, content, count } = Counted.parse(row);
    const byContent = content === null ? {} : { [content]: count };
    return {
      unitId,
      day,
      sums: addSums(NO_SUMS, { activities: count, kinds: { [kind]: count }, content: byContent }),
    };
  });
}
