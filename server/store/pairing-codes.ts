import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

export type PairingCodeRow = Selectable<Tables['pairing_codes']>;
export type CodePurpose = PairingCodeRow['purpose'];
type OfOnePurpose = 'from_device_id' | 'open_items' | 'used_by' | 'right' | 'right_to_day' | 'for_whom';
/** `from_device_id` and `open_items` of a handover only; a right and a name of a coordinator's code only. */
export type NewCode = Omit<PairingCodeRow, 'tries' | 'used_at' | OfOnePurpose> &
  Partial<Pick<PairingCodeRow, OfOnePurpose>>;

/** A code dies with its fifth try, right or wrong. */
const MOST_TRIES = 5;

/** False when the lookup part is taken by another code; draw again then. */
export async function addPairingCode(db: Kysely<Tables>, code: NewCode): Promise<boolean> {
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

/** A code for another purpose is as unknown as one that was never given out. */
export async function findPairingCode(
  db: Kysely<Tables>,
  lookup: string,
  purposes: readonly CodePurpose[],
): Promise<PairingCodeRow | undefined> {
  return await db
    .selectFrom('pairing_codes')
    .selectAll()
    .where('lookup', '=', lookup)
    .where('purpose', 'in', purposes)
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
 * @param keep stores the new device or coordinator; when it throws, the code is not spent.
 * @param deviceId the device that spends it; none where a coordinator does.
 */
export async function redeemPairingCode(
  db: Kysely<Tables>,
  { lookup }: Pick<PairingCodeRow, 'lookup'>,
  now: Date,
  keep: (transaction: Transaction<Tables>) => Promise<void>,
  deviceId: string | undefined,
): Promise<boolean> {
  const at = now.toISOString();
  return await db.transaction().execute(async (transaction) => {
    const spent = await transaction
      .updateTable('pairing_codes')
      .set({ used_at: at })
      .where('lookup', '=', lookup)
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .returning('lookup')
      .executeTakeFirst();
    if (!spent) return false;
    await keep(transaction);
    if (deviceId !== undefined) {
      await transaction
        .updateTable('pairing_codes')
        .set({ used_by: deviceId })
        .where('lookup', '=', lookup)
        .execute();
    }
    return true;
  });
}

/** When this device made its codes for a handover, since a moment, the oldest first. */
export async function listHandoverTimes(
  db: Kysely<Tables>,
  deviceId: string,
  since: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('pairing_codes')
    .select('created_at')
    .where('from_device_id', '=', deviceId)
    .where('created_at', '>', since.toISOString())
    .orderBy('created_at')
    .execute();
  return rows.map(({ created_at }) => created_at);
}

/** Ends the handovers that a device has begun: a new one takes their place. */
export async function endHandovers(
  transaction: Transaction<Tables>,
  deviceId: string,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await transaction
    .updateTable('pairing_codes')
    .set({ expires_at: at, open_items: null })
    .where('from_device_id', '=', deviceId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute();
}

/** What devices left with codes that have run out, used or not, is nobody's any more. */
export async function eraseOpenItems(db: Kysely<Tables>, now: Date): Promise<void> {
  await db
    .updateTable('pairing_codes')
    .set({ open_items: null })
    .where('purpose', '=', 'handover')
    .where('open_items', 'is not', null)
    .where('expires_at', '<=', now.toISOString())
    .execute();
}

/** So long is told that a code was used or has run out; after that it is unknown. */
const KEPT_DAYS = 7;

/** Far more than can be made between two times of tidying, and few enough that nobody waits for them. */
const MOST_DROPPED = 10_000;

/**
 * Deletes some of what ran out days ago, used or not: there is only so much that a code can begin with. Of a used one that was made for somebody, an import
 * of people still asks for whom; it goes with `retention run`.
 * @returns how many are gone.
 */
export async function dropOldCodes(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  const old = db
    .selectFrom('pairing_codes')
    .select('lookup')
    .where('expires_at', '<', before)
    .where((of) => of.or([of('used_at', 'is', null), of('for_whom', 'is', null)]))
    .limit(MOST_DROPPED);
  const { numDeletedRows } = await db
    .deleteFrom('pairing_codes')
    .where('lookup', 'in', old)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
