import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { toHistory, type UnitHistory, type UnitSpan } from '../../utils/domain/units/unit-history.ts';
import { toEngine } from '../db/engine.ts';
import type { Tables } from '../db/tables.ts';

/** All units with all that they ever were. For the command line and for reports; a province has some thousands. */
export async function readHistory(db: Kysely<Tables>): Promise<UnitHistory> {
  const spans = await db.selectFrom('unit_spans').selectAll().execute();
  const successions = await db.selectFrom('unit_successions').selectAll().orderBy('day').execute();
  return toHistory(
    spans.map(toSpan),
    successions.map(({ from_id: fromId, to_id: toId, day, kind }) => ({ fromId, toId, day, kind })),
  );
}

/** Whoever else changes the tree waits: two moves that are each without a ring could make one together. */
export async function lockTree(transaction: Transaction<Tables>): Promise<void> {
  // SQLite has one writer at a time by itself.
  if (toEngine(transaction) === 'postgresql')
    await sql`lock table unit_spans in exclusive mode`.execute(transaction);
}

/** The units that merged into this one, and into those. What they did belongs to it now. */
export async function listMerged(db: Kysely<Tables>, unitId: string): Promise<string[]> {
  const rows = await db
    .withRecursive('merged(id)', (query) =>
      query
        .selectFrom('unit_successions')
        .select('from_id as id')
        .where('to_id', '=', unitId)
        .where('kind', '=', 'merged')
        .union(
          query
            .selectFrom('unit_successions')
            .innerJoin('merged', 'merged.id', 'unit_successions.to_id')
            .select('unit_successions.from_id as id')
            .where('kind', '=', 'merged'),
        ),
    )
    .selectFrom('merged')
    .select('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The unit that answers now for what a unit did: the one that it merged into, and what that merged into, or else itself. */
export async function findHeir(db: Kysely<Tables>, unitId: string): Promise<string> {
  let found = unitId;
  for (;;) {
    const row = await db
      .selectFrom('unit_successions')
      .select('to_id')
      .where('from_id', '=', found)
      .where('kind', '=', 'merged')
      .executeTakeFirst();
    if (!row) return found;
    found = row.to_id;
  }
}

function toSpan(row: Selectable<Tables['unit_spans']>): UnitSpan {
  const { unit_id, from_day, to_day, name, level, parent_id, sector_parent_id } = row;
  return {
    unitId: unit_id,
    fromDay: from_day,
    name,
    ...(to_day === null ? {} : { toDay: to_day }),
    ...(level === null ? {} : { level }),
    ...(parent_id === null ? {} : { parentId: parent_id }),
    ...(sector_parent_id === null ? {} : { sectorParentId: sector_parent_id }),
  };
}
