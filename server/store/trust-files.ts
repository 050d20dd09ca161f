import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

type TrustFile = Tables['trust_files'];

export async function findNewestTrustFile(db: Kysely<Tables>, name: string): Promise<TrustFile | undefined> {
  return await db
    .selectFrom('trust_files')
    .selectAll()
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** False when this version is there already; nothing is changed then. */
export async function addTrustFile(db: Kysely<Tables>, file: TrustFile): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('trust_files')
    .values(file)
    .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The same bytes under the same path may be published again. */
export async function putTrustTarget(db: Kysely<Tables>, target: Tables['trust_targets']): Promise<void> {
  await db
    .insertInto('trust_targets')
    .values(target)
    .onConflict((conflict) => conflict.columns(['path', 'sha256']).doNothing())
    .execute();
}
