import type { DatabaseSync } from 'node:sqlite';
import { toPeriodSpan } from '../utils/domain/time/period.ts';

/** The least that any board must read: its own rows and those of the units directly below, by their keys. */
export function readPlainBoard(database: DatabaseSync, unit: string, week: string): number {
  const units = database
    .prepare('select id, name, level from units where parent_id = ? or id = ?')
    .all(unit, unit);
  const [own, below, report] = [
    'unit_weeks where',
    "subtree_weeks where tree = 'was' and",
    'week_reports where',
  ].map((table) => database.prepare(`select * from ${table} unit_id = ? and week = ?`));
  for (const { id } of units) {
    own?.get(String(id), week);
    below?.get(String(id), week);
    report?.get(String(id), week);
  }
  return units.length;
}

/** The rows of a week's file. */
export function selectPlainWeek(database: DatabaseSync, week: string): number {
  return drain(
    database,
    `select * from unit_weeks join units on units.id = unit_weeks.unit_id
      left join week_reports on week_reports.unit_id = units.id and week_reports.week = unit_weeks.week
      where unit_weeks.week = ?`,
    [week],
  );
}

/** As many sums as there are units, over all entries of the days: what a period costs that is kept nowhere. */
export function sumPlain(database: DatabaseSync, period: string): number {
  const { from, to } = toPeriodSpan(period);
  return drain(
    database,
    `select unit_id, json_extract(body, '$.kind') as kind, json_extract(body, '$.contentKind') as content, count(*)
      from activities where day between ? and ? group by unit_id, kind, content`,
    [from, to],
  );
}

/** All entries of some days, with the names that a file of them has. */
export function selectPlainEntries(
  database: DatabaseSync,
  { from, to }: { from: string; to: string },
): number {
  return drain(
    database,
    `select activities.*, units.name, devices.label from activities
      join units on units.id = activities.unit_id join devices on devices.id = activities.device_id
      where day between ? and ?`,
    [from, to],
  );
}

/** Row by row, as a stream would; all at once five million would not fit. */
function drain(database: DatabaseSync, text: string, values: string[]): number {
  let count = 0;
  for (const _ of database.prepare(text).iterate(...values)) count += 1;
  return count;
}
