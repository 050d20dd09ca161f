import { type Kysely, type Selectable, sql } from 'kysely';
import { Activity } from '../../utils/contract/activity.ts';
import type { EntryPage, EntryStanding, StoredEntry } from '../../utils/contract/entry-review.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import { listEntering } from './entering.ts';
import { toReceipt } from './receipts.ts';
import { listMerged } from './unit-history.ts';

/** After which entry a list goes on: lists of entries are in the order of day and id. */
export interface EntryPlace {
  day: string;
  id: string;
}

type Row = Selectable<Tables['activities']>;

/** An entry as it lies there, with the coordinator who entered it, if one did. */
export type StoredRow = Row & { coordinator_id: string | null };
/** The same with whose it is; what a coordinator entered has that person's name for a label. */
export type ListedRow = StoredRow & { unit_name: string; device_label: string };
export type ListedEntry = EntryPage['entries'][number];

export interface EntryFilter {
  from: string;
  to: string;
  standing?: EntryStanding | undefined;
}

export function toStoredEntry(row: StoredRow, asking?: Actor): StoredEntry {
  return { activity: Activity.parse(JSON.parse(row.body)), ...toStanding(row, asking) };
}

function toStanding(row: StoredRow, asking?: Actor): Omit<StoredEntry, 'activity'> {
  return {
    receipt: toReceipt(row.id, row),
    standing: row.standing,
    ...(row.return_reason === null ? {} : { reason: row.return_reason }),
    ...(row.device_id === asking?.deviceId ? { ownDevice: true as const } : {}),
    ...(row.coordinator_id === null ? {} : { onBehalf: true as const }),
  };
}

/** The entries of the actor's unit on the given days, oldest first. */
export async function listEntriesOfDays(
  db: Kysely<Tables>,
  actor: Actor,
  days: readonly string[],
): Promise<StoredEntry[]> {
  const rows = await selectStored(db)
    .where('activities.unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('day', 'in', days)
    .orderBy('day')
    .orderBy('occurred_at')
    .orderBy('activities.id')
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
): Promise<StoredRow[]> {
  let query = selectStored(db)
    .where('activities.unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('day', '>=', from);
  if (after) query = query.where(sql<boolean>`(day, activities.id) > (${after.day}, ${after.id})`);
  return await query.orderBy('day').orderBy('activities.id').limit(most).execute();
}

/** What coordinators entered for the actor's unit, in the newest revision of each that came after a moment, oldest first. */
export async function listEntered(
  db: Kysely<Tables>,
  actor: Actor,
  since: string,
  most: number,
): Promise<StoredRow[]> {
  const devices = await listEntering(db, actor);
  if (devices.length === 0) return [];
  return await selectStored(db)
    .where('device_id', 'in', devices)
    .where('received_at', '>', since)
    .orderBy('received_at')
    .orderBy('activities.id')
    .limit(most)
    .execute();
}

function selectStored(db: Kysely<Tables>) {
  return db
    .selectFrom('activities')
    .innerJoin('devices', 'devices.id', 'activities.device_id')
    .selectAll('activities')
    .select('devices.coordinator_id');
}

/** Of these ids, those that stand so, in the order of their ids. */
export async function listEntriesOf(
  db: Kysely<Tables>,
  ids: readonly string[],
  standing: EntryStanding | undefined,
): Promise<ListedRow[]> {
  if (ids.length === 0) return [];
  let query = selectStored(db)
    .innerJoin('units', 'units.id', 'activities.unit_id')
    .leftJoin('coordinators', 'coordinators.id', 'devices.coordinator_id')
    .select(['units.name as unit_name'])
    .select(({ fn }) => fn.coalesce('coordinators.name', 'devices.label').as('device_label'))
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
