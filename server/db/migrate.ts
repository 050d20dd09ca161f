import { type Kysely, type SchemaModule, sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { up as addPairingAndActivities } from './migrations/001-pairing-and-activities.ts';
import { up as addShareItems } from './migrations/002-share-items.ts';
import { up as addCoordinatorsAndPacks } from './migrations/003-coordinators-and-packs.ts';
import { up as dropShareItems } from './migrations/004-share-items-in-packs.ts';
import { up as addPackConfirmations } from './migrations/005-pack-confirmations.ts';
import { up as addMaterials } from './migrations/006-materials.ts';
import { up as addShareItemsOfActivities } from './migrations/007-share-items-of-activities.ts';
import { up as addAudit } from './migrations/008-audit.ts';
import { up as addEntryLife } from './migrations/009-entry-life.ts';
import { up as addUnitHistoryAndGrants } from './migrations/010-unit-history-and-grants.ts';
import { up as addWeekReports } from './migrations/011-week-reports.ts';
import { up as addDeviceUnits } from './migrations/012-device-units.ts';
import { up as addSubtreeChanges } from './migrations/013-subtree-changes.ts';
import { up as addEnteringForUnits } from './migrations/014-entering-for-units.ts';
import { up as addLostAnswers } from './migrations/015-lost-answers.ts';
import { whilePatient } from './sqlite.ts';
import type { Tables } from './tables.ts';

export interface Migration {
  name: string;
  /** Nearly all of a migration is the same on both engines; what SQL has in two dialects asks for the engine. */
  up: (schema: SchemaModule, db: Kysely<Tables>, engine: Engine) => Promise<void>;
}

/** Only ever appended to: a name that has run on somebody's database keeps its place and its content. */
export const migrations: readonly Migration[] = [
  { name: '001-pairing-and-activities', up: addPairingAndActivities },
  { name: '002-share-items', up: addShareItems },
  { name: '003-coordinators-and-packs', up: addCoordinatorsAndPacks },
  { name: '004-share-items-in-packs', up: dropShareItems },
  { name: '005-pack-confirmations', up: addPackConfirmations },
  { name: '006-materials', up: addMaterials },
  { name: '007-share-items-of-activities', up: addShareItemsOfActivities },
  { name: '008-audit', up: addAudit },
  { name: '009-entry-life', up: addEntryLife },
  { name: '010-unit-history-and-grants', up: addUnitHistoryAndGrants },
  { name: '011-week-reports', up: addWeekReports },
  { name: '012-device-units', up: addDeviceUnits },
  { name: '013-subtree-changes', up: addSubtreeChanges },
  { name: '014-entering-for-units', up: addEnteringForUnits },
  { name: '015-lost-answers', up: addLostAnswers },
];

/** Any number will do, so long as every version of this program takes the same one. */
const LOCK_KEY = 7_203_186_001;

/**
 * Brings the database up to this program, one transaction per migration; two processes may start at once.
 * Kysely's own Migrator is not used, because it runs SQLite migrations outside transactions.
 * @throws {Error} when the database has migrations that this program does not know, or in another order.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  list: readonly Migration[] = migrations,
): Promise<void> {
  const runNext = async (transaction: Transaction<Tables>): Promise<boolean> => {
    if (engine === 'postgresql') {
      // What a request may take at most is not enough for a change of all rows, or for waiting for another's.
      await sql`set local statement_timeout = 0`.execute(transaction);
      await sql`select pg_advisory_xact_lock(${LOCK_KEY})`.execute(transaction);
    }
    await createMigrationsTable(transaction);
    const applied = await listApplied(transaction);
    const unexpected = applied.find((name, index) => list[index]?.name !== name);
    if (unexpected !== undefined) {
      throw new Error(
        `The database has migration ${unexpected}, which this version of the server does not expect there. ` +
          'Was it made by a newer version? Nothing was changed.',
      );
    }
    const next = list[applied.length];
    if (!next) return false;
    await next.up(transaction.schema, transaction, engine);
    const row = { name: next.name, applied_at: new Date().toISOString() };
    await transaction.insertInto('migrations').values(row).execute();
    return true;
  };
  const runAll = async () => {
    while (await db.transaction().execute(runNext));
  };
  await (engine === 'sqlite' ? whilePatient(db, runAll) : runAll());
}

/** The names of the migrations that have run, in their order. */
export async function listApplied(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('migrations').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

async function createMigrationsTable(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
}
