import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

export type PairingCodeRow = Selectable<Tables['pairing_codes']>;
/** What the spent code was for. */
export type SpentCode = Pick<PairingCodeRow, 'unit_id' | 'right' | 'right_to_day'>;
export type CodePurpose = PairingCodeRow['purpose'];

/** A code dies with its fifth try, right or wrong. */
const MOST_TRIES = 5;

/** False when the lookup part is taken by another code; draw again then. */
export async function addPairingCode(
  db: Kysely<Tables>,
  code: Omit<PairingCodeRow, 'tries' | 'used_at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('pairing_codes')
    .values({ ...code, tries: 0 })
    .onConflict((conflict) => conflict.column('lookup').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** For whom there is a code that was used, or can still be. */
export async function listGivenCodes(db: Kysely<Tables>, now: Date): Promise<Set<string>> {
  const rows = await db
    .selectFrom('pairing_codes')
    .select('for_whom')
    .where('for_whom', 'is not', null)
    .where((of) => of.or([of('used_at', 'is not', null), of('expires_at', '>', now.toISOString())]))
    .execute();
  return new Set(rows.flatMap(({ for_whom }) => (for_whom === null ? [] : [for_whom])));
}

/** A code for the other purpose is as unknown as one that was never given out. */
export async function findPairingCode(
  db: Kysely<Tables>,
  lookup: string,
  purpose: CodePurpose,
): Promise<PairingCodeRow | undefined> {
  return await db
    .selectFrom('pairing_codes')
    .selectAll()
    .where('lookup', '=', lookup)
    .where('purpose', '=', purpose)
    .executeTakeFirst();
}

/**
 * Counts one try, before the secret is compared: so many requests at once cannot buy more than five comparisons. False
 * when none is left.
 */
export async function takePairingTry(db: Kysely<Tables>, lookup: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('pairing_codes')
    .set((column) => ({ tries: column('tries', '+', 1) }))
    .where('lookup', '=', lookup)
    .where('tries', '<', MOST_TRIES)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Spends a code and keeps what it was spent for: both or neither. Of two requests at once, the second finds the row changed.
 * False when the code was spent before or is past its time.
 * @param keep stores the new device or coordinator of the code's unit; when it throws, the code is not spent.
 */
export async function redeemPairingCode(
  db: Kysely<Tables>,
  code: Pick<PairingCodeRow, 'lookup' | 'purpose'>,
  now: Date,
  keep: (transaction: Transaction<Tables>, code: SpentCode) => Promise<void>,
): Promise<boolean> {
  const at = now.toISOString();
  return await db.transaction().execute(async (transaction) => {
    const spent = await transaction
      .updateTable('pairing_codes')
      .set({ used_at: at })
      .where('lookup', '=', code.lookup)
      .where('purpose', '=', code.purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .returning(['unit_id', 'right', 'right_to_day'])
      .executeTakeFirst();
    if (!spent) return false;
    await keep(transaction, spent);
    return true;
  });
}
