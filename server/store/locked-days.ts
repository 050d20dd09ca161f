import type { Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** Those of these days on which nothing of the unit may change any more. Nothing locks a day yet. */
export async function findLockedDays(
  _transaction: Transaction<Tables>,
  _unitId: string,
  _days: readonly string[],
  _now: Date,
): Promise<ReadonlySet<string>> {
  return new Set();
}
