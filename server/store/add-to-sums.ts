import { randomUUID } from 'node:crypto';
import { CompiledQuery, type Transaction } from 'kysely';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';
import { ADD_SUBTREES, SUBTREE_COLUMNS } from './settle-sums.ts';
import { ALL_COLUMNS, SUM_COLUMNS } from './sum-columns.ts';
import { joinWeek } from './week-tree.ts';

/** Numbers in the order of `ALL_COLUMNS`, to be added to what stands below a unit. */
export interface SubtreeChange {
  tree: TreeView;
  unitId: string;
  week: string;
  values: readonly number[];
}

const WIDTH = 3 + ALL_COLUMNS.length;

/**
 * Adds to what stands below units. On SQLite at once, and no row may be named twice. On PostgreSQL as lines to be added later, since every
 * entry of a country counts for the unit at the top: who adds to its row holds it until the disk has answered, and all others wait.
 */
export async function addBelow(
  transaction: Transaction<Tables>,
  changes: readonly SubtreeChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const isSqlite = toEngine(transaction) === 'sqlite';
  const text = keep(`${isSqlite} ${changes.length}`, () =>
    isSqlite
      ? `insert into subtree_weeks (${SUBTREE_COLUMNS}) values ${toPlaces('?', changes.length, WIDTH)} ${ADD_SUBTREES}`
      : `insert into subtree_changes (id, ${SUBTREE_COLUMNS}) values ${toPlaces('$', changes.length, WIDTH + 1)}`,
  );
  const values = changes.flatMap(({ tree, unitId, week, values }) => [
    ...(isSqlite ? [] : [randomUUID()]),
    ...[tree, unitId, week, ...values],
  ]);
  await transaction.executeQuery(CompiledQuery.raw(text, values));
}

/** @param values in the order of `SUM_COLUMNS`. */
export async function addToUnit(
  transaction: Transaction<Tables>,
  unitId: string,
  week: string,
  values: readonly number[],
): Promise<void> {
  const sign = toSign(toEngine(transaction) === 'sqlite' ? '?' : '$');
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

function toPlaces(sign: '?' | '$', rows: number, width: number): string {
  const place = toSign(sign);
  const row = (index: number) =>
    Array.from({ length: width }, (_, column) => place(index * width + column + 1)).join(', ');
  return Array.from({ length: rows }, (_, index) => `(${row(index)})`).join(', ');
}

const toSign = (sign: '?' | '$') => (index: number) => (sign === '?' ? '?' : `$${index}`);
