import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/**
 * Metadata of one role in one version, exactly as it was signed: `name` is the role (`root`, `timestamp`, `org/ha-noi`), `bytes`
 * its JSON.
 */
export type TrustFile = Tables['trust_files'];

/** The newest metadata of a role, or the version asked for. */
export async function findTrustFile(
  db: Kysely<Tables>,
  name: string,
  version?: number,
): Promise<TrustFile | undefined> {
  const query = db.selectFrom('trust_files').selectAll().where('name', '=', name);
  const wanted = version === undefined ? query : query.where('version', '=', version);
  return await wanted.orderBy('version', 'desc').limit(1).executeTakeFirst();
}

/** Every version of a role's metadata, the oldest first. */
export async function listTrustFiles(db: Kysely<Tables>, name: string): Promise<TrustFile[]> {
  return await db.selectFrom('trust_files').selectAll().where('name', '=', name).orderBy('version').execute();
}

/** The newest metadata of every role. */
export async function listNewestTrustFiles(db: Kysely<Tables>): Promise<TrustFile[]> {
  return await db
    .selectFrom('trust_files as file')
    .selectAll('file')
    .where((of) =>
      of(
        'file.version',
        '=',
        of
          .selectFrom('trust_files as other')
          .select(({ fn }) => fn.max('other.version').as('newest'))
          .whereRef('other.name', '=', 'file.name'),
      ),
    )
    .orderBy('file.name')
    .execute();
}

/** False when this version is there already: what is out is never changed. */
export async function addTrustFile(db: Kysely<Tables>, file: TrustFile): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('trust_files')
    .values(file)
    .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What was the newest is to be told anew. False when nothing was ever told. */
export async function dropTimestamps(db: Kysely<Tables>): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('trust_files')
    .where('name', '=', 'timestamp')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The same bytes under the same path may be published again. */
export async function putTrustTarget(db: Kysely<Tables>, target: Tables['trust_targets']): Promise<void> {
  await db
    .insertInto('trust_targets')
    .values(target)
    .onConflict((conflict) => conflict.columns(['path', 'sha256']).doNothing())
    .execute();
}

/** A pack in the text that has this hash. */
export async function findTrustTarget(
  db: Kysely<Tables>,
  path: string,
  sha256: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('trust_targets')
    .select('bytes')
    .where('path', '=', path)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.bytes;
}
