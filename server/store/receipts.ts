import type { Selectable, Transaction } from 'kysely';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { keepQuery } from '../db/keep-query.ts';
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
  const { rows } = await countUp(transaction, year, count);
  const [row] = rows;
  if (!row) throw new Error('no receipt numbers were given');
  return row.last - count + 1;
}

const countUp = keepQuery((db, year: number, count: number) =>
  db
    .insertInto('receipt_counters')
    .values({ year, last: count })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((column) => ({
        last: column('receipt_counters.last', '+', count),
      })),
    )
    .returning('last'),
);

/** What a receipt is made of: the number of the entry, and the rest of one of its revisions. */
export type ReceiptRow = Pick<
  Selectable<Tables['activities']>,
  'receipt_year' | 'receipt_number' | 'revision' | 'sha256' | 'received_at'
>;

/** The number is shown as `BN-2026-000042`; the first revision has none in its receipt. */
export function toReceipt(activityId: string, row: ReceiptRow): Receipt {
  const { receipt_year: year, receipt_number: number, revision, sha256, received_at: receivedAt } = row;
  return {
    activityId,
    ...(revision === 1 ? {} : { revision }),
    number: `BN-${year}-${String(number).padStart(6, '0')}`,
    sha256,
    receivedAt,
  };
}
