import type { Kysely, Selectable, Transaction, Updateable } from 'kysely';
import * as z from 'zod/mini';
import { Pack } from '../../utils/contract/pack.ts';
import { CoordinatorId, type PackDraft } from '../../utils/contract/pack-draft.ts';
import type { Tables } from '../db/tables.ts';
import type { PackText } from '../packs/pack-text.ts';
import type { Permission } from '../permission.ts';

export type DraftRow = Selectable<Tables['pack_drafts']>;
export type DraftKey = Pick<PackDraft, 'packId' | 'version'>;

const AuthorIds = z.array(CoordinatorId);

/** Everything but the text. */
const LISTED = [
  'pack_id',
  'version',
  'unit_id',
  'state',
  'revision',
  'title',
  'template_count',
  'share_item_count',
  'author_ids',
  'approver_id',
  'approver_right',
  'reason',
  'changed_at',
] as const;

export type ListedDraft = Pick<DraftRow, (typeof LISTED)[number]>;

/** All versions of all packs of the coordinator's unit, newest change first. */
export async function listDrafts(db: Kysely<Tables>, permission: Permission<'look'>): Promise<ListedDraft[]> {
  return await db
    .selectFrom('pack_drafts')
    .select(LISTED)
    .where('unit_id', '=', permission.unitId)
    .orderBy('changed_at', 'desc')
    .orderBy('pack_id')
    .orderBy('version', 'desc')
    .execute();
}

/** A draft of another unit is not there. */
export async function findDraft(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  key: DraftKey,
): Promise<DraftRow | undefined> {
  return await db
    .selectFrom('pack_drafts')
    .selectAll()
    .where('unit_id', '=', permission.unitId)
    .where('pack_id', '=', key.packId)
    .where('version', '=', key.version)
    .executeTakeFirst();
}

/** The version of a pack that is in force. */
export async function findInForce(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  packId: string,
): Promise<DraftRow | undefined> {
  return await db
    .selectFrom('pack_drafts')
    .selectAll()
    .where('unit_id', '=', permission.unitId)
    .where('pack_id', '=', packId)
    .where('state', '=', 'published')
    .executeTakeFirst();
}

/** The newest version, whatever became of it. */
export async function findLatest(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  packId: string,
): Promise<ListedDraft | undefined> {
  return await db
    .selectFrom('pack_drafts')
    .select(LISTED)
    .where('unit_id', '=', permission.unitId)
    .where('pack_id', '=', packId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Takes the name of a pack for the coordinator's unit, once and for ever; false when it is another unit's. Until the
 * transaction ends, others who begin a version of this pack wait.
 */
export async function takePackName(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
  packId: string,
): Promise<boolean> {
  const { unit_id } = await transaction
    .insertInto('packs')
    .values({ id: packId, unit_id: permission.unitId })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((column) => ({ unit_id: column.ref('packs.unit_id') })),
    )
    .returning('unit_id')
    .executeTakeFirstOrThrow();
  return unit_id === permission.unitId;
}

/** A new version, as draft, with the revision 1. */
export async function insertDraft(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
  text: PackText,
  at: string,
): Promise<DraftRow> {
  return await transaction
    .insertInto('pack_drafts')
    .values({
      pack_id: text.pack.id,
      version: text.pack.version,
      unit_id: permission.unitId,
      state: 'draft',
      revision: 1,
      ...toTextColumns(text),
      author_ids: JSON.stringify([permission.coordinator.coordinatorId]),
      approver_id: null,
      approver_right: null,
      reason: null,
      decided_at: null,
      changed_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Takes a draft for a change, if it still is what the person saw: its revision counts up at once, and whoever else comes
 * with the old one finds nothing.
 */
export async function claimDraft(
  transaction: Transaction<Tables>,
  permission: Permission<'review'>,
  { packId, version }: DraftKey,
  revision: number,
): Promise<DraftRow | undefined> {
  return await transaction
    .updateTable('pack_drafts')
    .set((column) => ({ revision: column('revision', '+', 1) }))
    .where('unit_id', '=', permission.unitId)
    .where('pack_id', '=', packId)
    .where('version', '=', version)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();
}

type Change = Omit<Updateable<Tables['pack_drafts']>, 'pack_id' | 'version' | 'unit_id'>;

/** Changes a row that this transaction has claimed. */
export async function updateDraft(
  transaction: Transaction<Tables>,
  { pack_id, version }: Pick<DraftRow, 'pack_id' | 'version'>,
  change: Change,
): Promise<DraftRow> {
  return await transaction
    .updateTable('pack_drafts')
    .set(change)
    .where('pack_id', '=', pack_id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function toTextColumns({ pack, body, sha256 }: PackText) {
  return {
    title: pack.title,
    template_count: pack.templates.length,
    share_item_count: pack.shareItems.length,
    body,
    sha256,
  };
}

export function toAuthorIds({ author_ids }: Pick<DraftRow, 'author_ids'>): string[] {
  return AuthorIds.parse(JSON.parse(author_ids));
}

export function toPack({ body }: Pick<DraftRow, 'body'>): Pack {
  return Pack.parse(JSON.parse(body));
}
