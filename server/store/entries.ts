import { type Kysely, type Selectable, sql } from 'kysely';
import { Activity } from '../../utils/contract/activity.ts';
import type { EntryPage, EntryStanding, StoredEntry } from '../../utils/contract/entry-review.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import { toReceipt } from './receipts.ts';
import { listMerged } from './unit-history.ts';

/** After which entry a list goes on: lists of entries are in the order of day and id. */
export interface EntryPlace {
  day: string;
  id: string;
}

type Row = Selectable<Tables['activities']>;

/** An entry with whose it is, as it lies there. */
export type ListedRow = Row & { unit_name: string; device_label: string };
export type ListedEntry = EntryPage['entries'][number];

export interface EntryFilter {
  from: string;
  to: string;
  standing?: EntryStanding | undefined;
}

export function toStoredEntry(row: Row, asking?: Actor): StoredEntry {
  return { activity: Activity.parse(JSON.parse(row.body)), ...toStanding(row, asking) };
}

function toStanding(row: Row, asking?: Actor): Omit<StoredEntry, 'activity'> {
  return {
    receipt: toReceipt(row.id, row),
    standing: row.standing,
    ...(row.return_reason === null ? {} : { reason: row.return_reason }),
    ...(row.device_id === asking?.deviceId ? { ownDevice: true as const } : {}),
  };
}

/** The entries of the actor's unit on the given days, oldest first. */
export async function listEntriesOfDays(
  db: Kysely<Tables>,
  actor: Actor,
  days: readonly string[],
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('activities')
    .selectAll()
    .where('unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('day', 'in', days)
    .orderBy('day')
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => toStoredEntry(row, actor));
}

/** The entries of the actor's unit from a day on, or after a place. */
export async function listEntriesFrom(
  db: Kysely<Tables>,
  actor: Actor,
  from: string,
  after: EntryPlace | undefined,
  most: number,
): Promise<Row[]> {
  let query = db
    .selectFrom('activities')
    .selectAll()
    .where('unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('day', '>=', from);
  if (after) query = query.where(sql<boolean>`(day, id) > (${after.day}, ${after.id})`);
  return await query.orderBy('day').orderBy('id').limit(most).execute();
}

/** Of these ids, those that stand so, in the order of their ids. */
export async function listEntriesOf(
  db: Kysely<Tables>,
  ids: readonly string[],
  standing: EntryStanding | undefined,
): Promise<ListedRow[]> {
  if (ids.length === 0) return [];
  let query = db
    .selectFrom('activities')
    .innerJoin('units', 'units.id', 'activities.unit_id')
    .innerJoin('devices', 'devices.id', 'activities.device_id')
    .selectAll('activities')
    .select(['units.name as unit_name', 'devices.label as device_label'])
    .where('activities.id', 'in', ids);
  if (standing !== undefined) query = query.where('standing', '=', standing);
  return await query.orderBy('activities.id').execute();
}

export function toListedEntry(row: ListedRow): ListedEntry {
  return { ...toStoredEntry(row), ...toOwner(row) };
}

/** The same as JSON. The activity is put in as it was stored, which is JSON: to read and write it anew for each would cost most of the time. */
export function toEntryLine(row: ListedRow): string {
  const rest = JSON.stringify({ ...toStanding(row), ...toOwner(row) });
  return `{"activity":${row.body},${rest.slice(1)}`;
}

function toOwner(row: ListedRow): Pick<ListedEntry, 'unitId' | 'unitName' | 'deviceLabel'> {
  return { unitId: row.unit_id, unitName: row.unit_name, deviceLabel: row.device_label };
}
