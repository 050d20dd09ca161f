import { sql, type Transaction } from 'kysely';
import type { Actor } from '../auth.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';

/** The largest number that the column holds on both engines; no device comes near it by counting. */
const MOST = 2 ** 31 - 1;

/** Notes the numbers of new entries, so that a number that never comes is seen. */
export async function countSequence(
  transaction: Transaction<Tables>,
  { deviceId }: Actor,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  const [first, last] = [Math.min(MOST, ...numbers), Math.min(MOST, Math.max(...numbers))];
  await addSequence(transaction, deviceId, first, last, numbers.length);
}

const addSequence = keepQuery((db, deviceId: string, first: number, last: number, stored: number) =>
  db
    .insertInto('device_sequences')
    .values({ device_id: deviceId, first, last, stored })
    .onConflict((conflict) =>
      conflict.column('device_id').doUpdateSet({
        first: sql<number>`case when excluded.first < device_sequences.first then excluded.first else device_sequences.first end`,
        last: sql<number>`case when excluded.last > device_sequences.last then excluded.last else device_sequences.last end`,
        stored: sql<number>`device_sequences.stored + excluded.stored`,
      }),
    ),
);
