import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** Metadata of one role in one version, exactly as it was signed. */
export interface TrustFile {
  /** The role: `root`, `timestamp`, `org/ha-noi`. */
  name: string;
  version: number;
  /** JSON. */
  bytes: string;
}

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

/** Metadata that is out is never changed: a second one of the same version is refused by the table. */
export async function addTrustFile(db: Kysely<Tables>, file: TrustFile): Promise<void> {
  await db.insertInto('trust_files').values(file).execute();
}

/** Keeps a pack. The same bytes under the same path are the same pack. */
export async function addTrustTarget(
  db: Kysely<Tables>,
  target: { path: string; sha256: string; bytes: string },
): Promise<void> {
  await db
    .insertInto('trust_targets')
    .values(target)
    .onConflict((conflict) => conflict.columns(['path', 'sha256']).doNothing())
    .execute();
}

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
