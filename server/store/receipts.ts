import type { Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

/**
 * Takes the next `count` receipt numbers of a year and gives the first. The counter's row stays locked until the
 * transaction ends, so batches of one year follow one another; numbers of a transaction that fails leave a gap.
 */
export async function takeReceiptNumbers(
  transaction: Transaction<Tables>,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await transaction
    .insertInto('receipt_counters')
    .values({ year, last: count })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((column) => ({
        last: column('receipt_counters.last', '+', count),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last - count + 1;
}

/** A receipt's number as it is shown: `BN-2026-000042`. */
export function toReceiptNumber(year: number, number: number): string {
  return `BN-${year}-${String(number).padStart(6, '0')}`;
}
