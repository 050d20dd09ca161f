import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { listReferences } from './references.ts';
import { noteRetired } from './report-weeks.ts';

/** What is past its time. */
export interface Expired {
  entries: number;
  codes: number;
  devices: number;
}

/** Entries of days before this one; codes and revoked devices without entries that ended before it. */
export async function countExpired(db: Kysely<Tables>, before: string): Promise<Expired> {
  const count = async (table: 'activities' | 'pairing_codes', column: 'day' | 'expires_at') => {
    const { rows } = await sql<{ count: string | number }>`
      select count(*) as count from ${sql.table(table)} where ${sql.ref(column)} < ${before}`.execute(db);
    return Number(rows[0]?.count ?? 0);
  };
  return {
    entries: await count('activities', 'day'),
    codes: await count('pairing_codes', 'expires_at'),
    devices: (await listIdleDevices(db, before)).length,
  };
}

/**
 * Deletes up to `most` entries of days before this one, and gives how many. Of each, and of each of its revisions, stays what answers a
 * resend: id, hash and receipt, so that a device that comes back after years still stores nothing twice.
 */
export async function retireEntries(
  transaction: Transaction<Tables>,
  before: string,
  most: number,
): Promise<number> {
  const rows = await transaction
    .selectFrom('activities')
    .select(['id', 'unit_id', 'sha256', 'receipt_year', 'receipt_number', 'received_at', 'revision'])
    .where('day', '<', before)
    .limit(most)
    .execute();
  if (rows.length === 0) return 0;
  await noteRetired(transaction, before);
  await transaction.insertInto('retired_receipts').values(rows).execute();
  const ids = rows.map(({ id }) => id);
  await transaction
    .insertInto('retired_revisions')
    .columns(['activity_id', 'revision', 'sha256', 'received_at'])
    .expression((of) =>
      of
        .selectFrom('activity_revisions')
        .select(['activity_id', 'revision', 'sha256', 'received_at'])
        .where('activity_id', 'in', ids),
    )
    .execute();
  for (const { table, column } of await listReferences(transaction, 'activities')) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(ids)})`.execute(
      transaction,
    );
  }
  await transaction.deleteFrom('activities').where('id', 'in', ids).execute();
  return rows.length;
}

/** Deletes spent or expired codes, and revoked devices of which nothing is left but their label. */
export async function deleteEnded(transaction: Transaction<Tables>, before: string): Promise<void> {
  await transaction.deleteFrom('pairing_codes').where('expires_at', '<', before).execute();
  const references = await listReferences(transaction, 'devices');
  for (const id of await listIdleDevices(transaction, before)) {
    for (const { table, column } of references) {
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(transaction);
    }
    await transaction.deleteFrom('devices').where('id', '=', id).execute();
  }
}

async function listIdleDevices(db: Kysely<Tables>, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom('devices')
    .select('id')
    .where('revoked_at', '<', before)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('activities')
            .select('activities.id')
            .whereRef('activities.device_id', '=', 'devices.id')
            // Those older are about to go.
            .where('activities.day', '>=', before),
        ),
      ),
    )
    // What it corrected of another device's entry is kept as long as the entry.
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('activity_revisions as said')
            .innerJoin('activities', 'activities.id', 'said.activity_id')
            .select('said.revision')
            .whereRef('said.device_id', '=', 'devices.id')
            .where('activities.day', '>=', before),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
