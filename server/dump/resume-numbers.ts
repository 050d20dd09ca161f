import type { Kysely } from 'kysely';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { skipReceiptNumbers } from '../store/receipts.ts';
import { dropTimestamps } from '../store/trust-files.ts';

const MINUTE_MS = 60_000;
/** More than a country stores in its busiest hours, so that whoever restores the same backup twice meets no number of the time between either. */
const NUMBERS_A_MINUTE = 200;
/** In case the clock stands before the backup. */
const FEWEST = 10_000;

/**
 * What was numbered after the backup was made is known to devices and people, though not to the restored database: it goes on above that.
 * Receipts leave a gap. The timestamp, which says what is newest, is taken away, and signed anew with a higher number as the server starts.
 * @returns whether the organisation publishes packs
 */
export async function resumeNumbers(db: Kysely<Tables>, takenAt: string, now: Date): Promise<boolean> {
  const taken = new Date(takenAt);
  const minutes = Math.ceil((now.getTime() - taken.getTime()) / MINUTE_MS);
  const count = Math.max(FEWEST, minutes * NUMBERS_A_MINUTE);
  return await inTransaction(db, async (transaction) => {
    await skipReceiptNumbers(transaction, { since: toYear(taken), now: toYear(now) }, count);
    return await dropTimestamps(transaction);
  });
}

const toYear = (at: Date) => Number(toVietnamDay(at).slice(0, 4));
