import { CompiledQuery, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';
import { ALL_COLUMNS, SUM_COLUMNS } from './sum-columns.ts';
import { joinWeek } from './week-tree.ts';

/** Numbers in the order of `ALL_COLUMNS`, to be added to what stands below a unit. */
export interface SubtreeChange {
  tree: TreeView;
  unitId: string;
  values: readonly number[];
}

/** Adds to the rows of the units above, and makes those that are not there; no unit may be named twice for a tree. */
export async function addRows(
  transaction: Transaction<Tables>,
  week: string,
  rows: readonly SubtreeChange[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = ['tree', 'unit_id', 'week', ...ALL_COLUMNS];
  const sign = toSign(transaction);
  const text = keep(`subtree ${sign(1)} ${rows.length}`, () => {
    const places = rows.map(
      (_, row) => `(${columns.map((_, column) => sign(row * columns.length + column + 1)).join(', ')})`,
    );
    // "nothing" is also a word of SQLite's own.
    const sets = columns.slice(3).map((name) => `"${name}" = subtree_weeks."${name}" + excluded."${name}"`);
    return `insert into subtree_weeks (${columns.map((name) => `"${name}"`).join(', ')}) values ${places.join(', ')}
      on conflict (unit_id, tree, week) do update set ${sets.join(', ')}`;
  });
  const values = rows.flatMap(({ tree, unitId, values }) => [tree, unitId, week, ...values]);
  await transaction.executeQuery(CompiledQuery.raw(text, values));
}

/** @param values in the order of `SUM_COLUMNS`. */
export async function addToUnit(
  transaction: Transaction<Tables>,
  unitId: string,
  week: string,
  values: readonly number[],
): Promise<void> {
  const sign = toSign(transaction);
  const text = keep(`unit ${sign(1)}`, () => {
    const sets = SUM_COLUMNS.map((name, index) => `${name} = ${name} + ${sign(index + 1)}`);
    const [unit, at] = [sign(SUM_COLUMNS.length + 1), sign(SUM_COLUMNS.length + 2)];
    return `update unit_weeks set ${sets.join(', ')} where unit_id = ${unit} and week = ${at}`;
  });
  const query = CompiledQuery.raw(text, [...values, unitId, week]);
  const { numAffectedRows } = await transaction.executeQuery(query);
  if (numAffectedRows !== 0n) return;
  await joinWeek(transaction, unitId, week);
  await transaction.executeQuery(query);
}

/** By engine and count of rows: building such a text for each batch would cost more than running it. */
const texts = new Map<string, string>();

function keep(key: string, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = make();
  texts.set(key, text);
  return text;
}

function toSign(transaction: Transaction<Tables>): (index: number) => string {
  const isSqlite = toEngine(transaction) === 'sqlite';
  return (index) => (isSqlite ? '?' : `$${index}`);
}
