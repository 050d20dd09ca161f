import { type Kysely, type QueryResult, type Selectable, sql, type Transaction } from 'kysely';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';

/** `count` numbers of a year, from `first` on. */
export interface ReceiptNumbers {
  first: number;
  count: number;
}

/**
 * Takes the next numbers of a year. The counter's row stays locked until the transaction ends, so whoever takes some
 * follows whoever took some before.
 */
export async function takeReceiptNumbers(
  transaction: Transaction<Tables>,
  year: number,
  count: number,
): Promise<ReceiptNumbers> {
  return toNumbers(await countUp(transaction, year, count), count);
}

/**
 * The same by itself, on PostgreSQL, before the transaction that needs them: numbers that it does not use leave a gap. It need not wait for
 * the disk, since no commit that comes later, and so none that uses the numbers, can be on it without this one.
 */
export async function reserveReceiptNumbers(
  db: Kysely<Tables>,
  year: number,
  count: number,
): Promise<ReceiptNumbers> {
  return toNumbers(await countUpAtOnce(db, year, count), count);
}

function toNumbers({ rows: [row] }: QueryResult<{ last: number }>, count: number): ReceiptNumbers {
  if (!row) throw new Error('no receipt numbers were given');
  return { first: row.last - count + 1, count };
}

const countUp = keepQuery((db, year: number, count: number) =>
  db
    .insertInto('receipt_counters')
    .values({ year, last: count })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet({
        last: sql<number>`receipt_counters.last + excluded.last`,
      }),
    )
    .returning('last'),
);

const countUpAtOnce = keepQuery((db, year: number, count: number) => {
  const query = sql<{ last: number }>`insert into receipt_counters (year, last)
    select ${year}::integer, ${count}::integer
    from (select set_config('synchronous_commit', 'off', true) as value) as quick where value = 'off'
    on conflict (year) do update set last = receipt_counters.last + excluded.last returning last`;
  return { compile: () => query.compile(db) };
});

/** Leaves out the next numbers of every year since one, and of the present year even where none was given yet. */
export async function skipReceiptNumbers(
  transaction: Transaction<Tables>,
  years: { since: number; now: number },
  count: number,
): Promise<void> {
  await transaction
    .insertInto('receipt_counters')
    .values({ year: years.now, last: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await transaction
    .updateTable('receipt_counters')
    .set((of) => ({ last: of('last', '+', count) }))
    .where('year', '>=', Math.min(years.since, years.now))
    .execute();
}

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
