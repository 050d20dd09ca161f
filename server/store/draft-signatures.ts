import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import type { DraftRow } from './drafts.ts';

export type SignatureRow = Selectable<Tables['draft_signatures']>;
type Row = Pick<DraftRow, 'pack_id' | 'version'>;

/** The signatures under a unit's drafts, or under one of them, oldest first. Those of revoked coordinators no longer count. */
export async function listSignatures(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  draft?: Row,
): Promise<SignatureRow[]> {
  return await db
    .selectFrom('draft_signatures')
    .innerJoin('packs', 'packs.id', 'draft_signatures.pack_id')
    .innerJoin('coordinators', 'coordinators.id', 'draft_signatures.coordinator_id')
    .selectAll('draft_signatures')
    .where('packs.unit_id', '=', permission.unitId)
    .where('coordinators.revoked_at', 'is', null)
    .$if(draft !== undefined, (query) =>
      query.where('pack_id', '=', draft?.pack_id ?? '').where('version', '=', draft?.version ?? 0),
    )
    .orderBy('signed_at')
    .orderBy('draft_signatures.key_id')
    .execute();
}

export async function addSignature(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
  { pack_id, version }: Row,
  signature: string,
  at: string,
): Promise<void> {
  await transaction
    .insertInto('draft_signatures')
    .values({
      pack_id,
      version,
      key_id: permission.coordinator.keyId,
      coordinator_id: permission.coordinator.coordinatorId,
      signature,
      signed_at: at,
    })
    .execute();
}

/** Takes signatures back: all of a draft, or those of some keys. */
export async function dropSignatures(
  transaction: Transaction<Tables>,
  { pack_id, version }: Row,
  keyIds?: readonly string[],
): Promise<void> {
  if (keyIds?.length === 0) return;
  await transaction
    .deleteFrom('draft_signatures')
    .where('pack_id', '=', pack_id)
    .where('version', '=', version)
    .$if(keyIds !== undefined, (query) => query.where('key_id', 'in', keyIds ?? []))
    .execute();
}

/**
 * A published list makes every other candidate of the unit void, and with it what was signed for it. Signatures of what is
 * published and stays so are history, and stay.
 */
export async function dropVoidSignatures(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
): Promise<void> {
  await transaction
    .deleteFrom('draft_signatures')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('pack_drafts')
          .whereRef('pack_drafts.pack_id', '=', 'draft_signatures.pack_id')
          .whereRef('pack_drafts.version', '=', 'draft_signatures.version')
          .where('unit_id', '=', permission.unitId)
          .where(({ or, and, eb }) =>
            or([
              eb('state', '=', 'approved'),
              and([eb('state', '=', 'published'), eb('reason', 'is not', null)]),
            ]),
          )
          .select('pack_drafts.pack_id'),
      ),
    )
    .execute();
}
