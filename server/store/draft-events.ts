import type { Kysely, Transaction } from 'kysely';
import type { DraftEvent } from '../../utils/contract/pack-draft.ts';
import type { LifeMove } from '../../utils/domain/packs/pack-life.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import type { DraftKey, DraftRow } from './drafts.ts';

/** One line for a change; the row is that after it. */
export async function addDraftEvent(
  transaction: Transaction<Tables>,
  permission: Permission<'review'>,
  row: Pick<DraftRow, 'pack_id' | 'version' | 'revision' | 'sha256' | 'changed_at'>,
  move: LifeMove,
  reason: string | null,
): Promise<void> {
  const { pack_id, version, revision, sha256, changed_at: at } = row;
  await transaction
    .insertInto('draft_events')
    .values({
      pack_id,
      version,
      revision,
      at,
      coordinator_id: permission.coordinator.coordinatorId,
      move,
      reason,
      sha256,
    })
    .execute();
}

/** What happened to a draft of the coordinator's unit, oldest first. */
export async function listDraftEvents(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  { packId, version }: DraftKey,
): Promise<DraftEvent[]> {
  const rows = await db
    .selectFrom('draft_events')
    .innerJoin('packs', 'packs.id', 'draft_events.pack_id')
    .innerJoin('coordinators', 'coordinators.id', 'draft_events.coordinator_id')
    .select(['at', 'coordinators.name as who', 'move', 'reason', 'revision'])
    .where('packs.unit_id', '=', permission.unitId)
    .where('pack_id', '=', packId)
    .where('version', '=', version)
    .orderBy('revision')
    .execute();
  return rows.map(({ reason, ...event }) => ({ ...event, ...(reason === null ? {} : { reason }) }));
}
