import { sql } from 'kysely';
import { ActivityKind } from '../../utils/contract/activity.ts';
import { ContentKind } from '../../utils/contract/content-kind.ts';
import type { ActivitySums, ReportCounts } from '../../utils/contract/week-report.ts';
import type { SumColumns } from '../db/report-tables.ts';

export type SumColumn = keyof SumColumns;

/** Parts of a unit's subtree; those that are silent are what is left of those expected. */
export const COUNT_COLUMNS = ['expected', 'on_time', 'late', 'nothing', 'returned', 'accepted'] as const;
type CountColumn = (typeof COUNT_COLUMNS)[number];

const kinds = ActivityKind.options.map((kind) => [kind, `kind_${kind}`] as const);
const content = ContentKind.options.map((kind) => [kind, `content_${kind}`] as const);

export const SUM_COLUMNS: readonly SumColumn[] = [
  'activities',
  ...kinds.map(([, column]) => column),
  ...content.map(([, column]) => column),
];

export const ALL_COLUMNS: readonly (SumColumn | CountColumn)[] = [...COUNT_COLUMNS, ...SUM_COLUMNS];

const PARTS = { on_time: 'onTime', late: 'late', nothing: 'nothing', returned: 'returned' };

/** All columns as one unit's own row in `unit_weeks` gives them. */
export const ownColumns = sql.join([
  sql`expected`,
  ...Object.entries(PARTS).map(
    ([column, part]) =>
      sql`case when expected = 1 and part = ${sql.lit(part)} then 1 else 0 end as ${sql.ref(column)}`,
  ),
  sql`case when expected = 1 then accepted else 0 end as accepted`,
  ...SUM_COLUMNS.map((name) => sql.ref(name)),
]);

/** The sums of rows that are entries, each with its `kind` and `content`. */
export const countedColumns = sql.join([
  sql`count(*) as activities`,
  ...kinds.map(([kind, column]) => toCount('kind', kind, column)),
  ...content.map(([kind, column]) => toCount('content', kind, column)),
]);

function toCount(name: 'kind' | 'content', code: string, column: SumColumn) {
  return sql`sum(case when ${sql.ref(name)} = ${sql.lit(code)} then 1 else 0 end) as ${sql.ref(column)}`;
}

/** Each of some columns summed over rows that have them. */
export const toSums = (columns: readonly string[]) =>
  sql.join(columns.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`));

/** Numbers by column; PostgreSQL gives sums as text. */
export type SumRow = Record<SumColumn, number | string>;
export type CountRow = Record<CountColumn, number | string>;

/** In the order of `SUM_COLUMNS`. */
export function toSumValues(sums: ActivitySums): number[] {
  return [
    sums.activities,
    ...kinds.map(([kind]) => sums.kinds[kind] ?? 0),
    ...content.map(([kind]) => sums.content[kind] ?? 0),
  ];
}

/** In the order of `COUNT_COLUMNS`. */
export function toCountValues(counts: ReportCounts): number[] {
  const { expected, onTime, late, nothing, returned, accepted } = counts;
  return [expected, onTime, late, nothing, returned, accepted];
}

/** Kinds of which there is none are left out. */
export function readSums(row: SumRow): ActivitySums {
  return {
    activities: Number(row.activities),
    kinds: readEach(row, kinds),
    content: readEach(row, content),
  };
}

/** A loop and no chain of lists: a file of a country passes here two million times. */
function readEach<Code extends string>(
  row: SumRow,
  columns: readonly (readonly [Code, SumColumn])[],
): Partial<Record<Code, number>> {
  const sums: Partial<Record<Code, number>> = {};
  for (const [code, column] of columns) {
    const sum = Number(row[column]);
    if (sum !== 0) sums[code] = sum;
  }
  return sums;
}

export function readCounts(row: CountRow): ReportCounts {
  const expected = Number(row.expected);
  const [onTime, late] = [Number(row.on_time), Number(row.late)];
  const [nothing, returned] = [Number(row.nothing), Number(row.returned)];
  const silent = expected - onTime - late - nothing - returned;
  return { expected, onTime, late, nothing, returned, silent, accepted: Number(row.accepted) };
}

/** Numbers in the order of `ALL_COLUMNS` as what they stand for. */
export function readValues(values: readonly number[]): { counts: ReportCounts; sums: ActivitySums } {
  const row = Object.fromEntries(ALL_COLUMNS.map((name, index) => [name, values[index] ?? 0])) as CountRow &
    SumRow;
  return { counts: readCounts(row), sums: readSums(row) };
}
