import type { Kysely, Transaction } from 'kysely';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { lockUnit } from './units.ts';

export type MaterialRow = Pick<Tables['materials'], 'media_type' | 'bytes'>;
type NewMaterial = Pick<Tables['materials'], 'sha256' | 'media_type' | 'bytes' | 'added_at'>;

/** Signs of a draft's life: what it names is still wanted. */
const LIVING = ['draft', 'submitted', 'changes_asked', 'approved', 'published'] as const;
const HASH = /"sha256":"([0-9a-f]{64})"/g;

export async function findMaterial(db: Kysely<Tables>, sha256: string): Promise<MaterialRow | undefined> {
  return await db
    .selectFrom('materials')
    .select(['media_type', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}

/** False when the unit keeps so much already that this has no room beside it. The same file twice is there once. */
export async function addMaterial(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
  material: NewMaterial,
  quota: number,
): Promise<boolean> {
  // Two files that come at once must see each other's size.
  await lockUnit(transaction, permission);
  if (await findMaterial(transaction, material.sha256)) return true;
  const { used } = await transaction
    .selectFrom('materials')
    .select(({ fn }) => fn.sum<string | number | null>('size').as('used'))
    .where('unit_id', '=', permission.unitId)
    .executeTakeFirstOrThrow();
  const size = material.bytes.length;
  if (Number(used ?? 0) + size > quota) return false;
  await transaction
    .insertInto('materials')
    .values({ ...material, size, unit_id: permission.unitId })
    // Another unit may send the same file at the same moment.
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  return true;
}

/** Takes away what no living version of any pack names and what was sent before `before`. */
export async function sweepMaterials(
  db: Kysely<Tables>,
  before: Date,
): Promise<{ count: number; bytes: number }> {
  return await inTransaction(db, async (transaction) => {
    const rows = await transaction
      .selectFrom('pack_drafts')
      .select('body')
      .where('state', 'in', LIVING)
      .execute();
    const wanted = new Set(rows.flatMap(({ body }) => [...body.matchAll(HASH)].map(([, sha256]) => sha256)));
    const old = await transaction
      .selectFrom('materials')
      .select(['sha256', 'size'])
      .where('added_at', '<', before.toISOString())
      .execute();
    const gone = old.filter(({ sha256 }) => !wanted.has(sha256));
    for (const { sha256 } of gone)
      await transaction.deleteFrom('materials').where('sha256', '=', sha256).execute();
    return { count: gone.length, bytes: gone.reduce((sum, { size }) => sum + Number(size), 0) };
  });
}
