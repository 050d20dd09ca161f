import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { EntryStanding } from '../../utils/contract/entry-review.ts';
import type { Actor } from '../auth.ts';
import { keepQuery } from '../db/keep-query.ts';
import type { Tables } from '../db/tables.ts';
import type { ReceiptRow } from './receipts.ts';
import { listMerged } from './unit-history.ts';

/** What a resend is judged by; of an entry that was deleted after its time, nothing else is left. */
export interface KnownActivity extends ReceiptRow {
  unit_id: string;
  /** Null where that is forgotten: after its time. */
  device_id: string | null;
  standing: EntryStanding | 'retired';
}

const COLUMNS = [
  'id',
  'unit_id',
  'sha256',
  'receipt_year',
  'receipt_number',
  'received_at',
  'revision',
] as const;

/** @returns the newest revision of what is stored under these ids now, or was before it was retired. */
export async function findKnown(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, KnownActivity>> {
  if (ids.length === 0) return new Map();
  const { rows } = await selectKnown(db, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

const selectKnown = keepQuery((db, ids: readonly string[]) =>
  db
    .selectFrom('activities')
    .select([
      ...COLUMNS,
      sql<string | null>`device_id`.as('device_id'),
      sql<KnownActivity['standing']>`standing`.as('standing'),
    ])
    .where('id', 'in', ids)
    .unionAll(
      db
        .selectFrom('retired_receipts')
        .select([
          ...COLUMNS,
          sql<string | null>`null`.as('device_id'),
          sql<KnownActivity['standing']>`'retired'`.as('standing'),
        ])
        .where('id', 'in', ids),
    ),
);

/** An earlier revision of a known entry, also of a retired one. */
export async function findRevision(
  transaction: Transaction<Tables>,
  id: string,
  revision: number,
): Promise<Pick<ReceiptRow, 'revision' | 'sha256' | 'received_at'> | undefined> {
  const columns = ['revision', 'sha256', 'received_at'] as const;
  return await transaction
    .selectFrom('activity_revisions')
    .select(columns)
    .where('activity_id', '=', id)
    .where('revision', '=', revision)
    .unionAll(
      transaction
        .selectFrom('retired_revisions')
        .select(columns)
        .where('activity_id', '=', id)
        .where('revision', '=', revision),
    )
    .executeTakeFirst();
}

/** The units whose entries are the actor's: its own, and, where one of the known entries may need them, those that merged into it. */
export async function listOwnUnits(
  transaction: Transaction<Tables>,
  { unitId }: Actor,
  known: Iterable<KnownActivity>,
): Promise<Set<string>> {
  const isAllOwn = [...known].every((row) => row.unit_id === unitId);
  return new Set([unitId, ...(isAllOwn ? [] : await listMerged(transaction, unitId))]);
}

/** Of the actor's unit or one that merged into it, or logged by the actor's own device for a unit that is no other one of its own. */
export function isOfActor(
  row: Pick<KnownActivity, 'unit_id' | 'device_id'>,
  actor: Actor,
  ownUnits: ReadonlySet<string>,
): boolean {
  const isOwnDevice = row.device_id === actor.deviceId && !actor.otherUnitIds.has(row.unit_id);
  return ownUnits.has(row.unit_id) || isOwnDevice;
}

/** The item that an entry counts for and its page; both empty for any other act, and for one that was taken back. */
export function toShareColumns(activity: {
  kind: string;
  pageKey: string;
  shareItemId?: string | undefined;
  withdrawn?: true | undefined;
}): Pick<Selectable<Tables['activities']>, 'share_item_id' | 'page_key'> {
  const { kind, pageKey, shareItemId, withdrawn } = activity;
  if (kind !== 'share' || shareItemId === undefined || withdrawn)
    return { share_item_id: null, page_key: null };
  return { share_item_id: shareItemId, page_key: pageKey };
}
