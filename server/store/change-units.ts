import type { Kysely, Transaction, Updateable } from 'kysely';
import type { Unit } from '../../utils/contract/unit.ts';
import type { ChangeVerdict } from '../../utils/domain/units/unit-change.ts';
import type { SpanEdit, UnitSpan } from '../../utils/domain/units/unit-history.ts';
import type { Tables } from '../db/tables.ts';
import { moveUnitInRollups } from './rollups.ts';
import { listAbove } from './units.ts';

type Decision = Exclude<ChangeVerdict, { refused: unknown }>;
/** What a unit is beside what is dated. */
type Words = Pick<Unit, 'kind' | 'cohort'>;
/** Whether a unit takes its sums along as it is moved, or the caller sums all anew by `rebuildTree` when all are moved. */
type Sums = 'moved' | 'rebuilt';

/**
 * Writes a decision of `judgeChange`: the history, and with it the picture of today. `units` keeps a unit that has ended below the one
 * that it went into, or else below the one that it stood under, so that whoever may look there finds what it did.
 */
export async function writeChange(
  transaction: Transaction<Tables>,
  { edits, successions, undone = [] }: Decision,
  now: Date,
  { words = {}, sums = 'moved' }: { words?: Words; sums?: Sums } = {},
): Promise<void> {
  for (const { fromId, toId, day } of undone) {
    await transaction
      .deleteFrom('unit_successions')
      .where('from_id', '=', fromId)
      .where('to_id', '=', toId)
      .where('day', '=', day)
      .execute();
  }
  for (const edit of edits) await writeEdit(transaction, edit, now, words, sums);
  for (const { fromId, toId, day, kind } of successions) {
    await transaction
      .insertInto('unit_successions')
      .values({ from_id: fromId, to_id: toId, day, kind })
      .execute();
    if (kind !== 'merged') continue;
    await placeUnit(transaction, fromId, { parent_id: toId, sector_parent_id: toId }, sums);
  }
}

const AT_ONCE = 500;

/** Many units that were not there before, superiors first: thousands take as few statements as they can. */
export async function writeNewUnits(
  transaction: Transaction<Tables>,
  units: readonly ({ span: UnitSpan } & Words)[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < units.length; from += AT_ONCE) {
    const part = units.slice(from, from + AT_ONCE);
    const rows = part.map(({ span, kind = null, cohort = null }) => ({
      ...{ id: span.unitId, created_at: now.toISOString(), ...toPlace(span), kind, cohort },
    }));
    await transaction.insertInto('units').values(rows).execute();
    const spans = part.map(({ span }) => ({
      ...{ unit_id: span.unitId, from_day: span.fromDay, to_day: null, ...toPlace(span) },
    }));
    await transaction.insertInto('unit_spans').values(spans).execute();
  }
}

/** What every unit is called beside what is dated. */
export async function listUnitWords(
  db: Kysely<Tables>,
): Promise<Map<string, { kind: string | null; cohort: string | null }>> {
  const rows = await db.selectFrom('units').select(['id', 'kind', 'cohort']).execute();
  return new Map(rows.map(({ id, kind, cohort }) => [id, { kind, cohort }]));
}

export async function setUnitWords(db: Kysely<Tables>, id: string, words: Words): Promise<void> {
  await db.updateTable('units').set(words).where('id', '=', id).execute();
}

async function writeEdit(
  transaction: Transaction<Tables>,
  { unitId, day, span }: SpanEdit,
  now: Date,
  words: Words,
  sums: Sums,
): Promise<void> {
  const place = span ? { ...toPlace(span), closed_on: null } : { closed_on: day };
  if (await placeUnit(transaction, unitId, place, sums)) await endSpan(transaction, unitId, day);
  else if (span) {
    const { kind = null, cohort = null } = words;
    await transaction
      .insertInto('units')
      .values({ id: unitId, created_at: now.toISOString(), ...toPlace(span), kind, cohort })
      .execute();
  }
  if (!span) return;
  await transaction
    .insertInto('unit_spans')
    .values({ unit_id: unitId, from_day: day, to_day: null, ...toPlace(span) })
    .execute();
}

/** Changes the picture of today, and with it the sums by the tree as it is now. False for a unit that is not there. */
async function placeUnit(
  transaction: Transaction<Tables>,
  unitId: string,
  place: Updateable<Tables['units']>,
  sums: Sums,
): Promise<boolean> {
  const moves = 'parent_id' in place && sums === 'moved';
  const before = moves ? await listAbove(transaction, unitId) : [];
  const { numUpdatedRows } = await transaction
    .updateTable('units')
    .set(place)
    .where('id', '=', unitId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (moves) await moveUnitInRollups(transaction, unitId, before, await listAbove(transaction, unitId));
  return true;
}

/** What began on the very day is replaced: it never was so for a whole day. */
async function endSpan(transaction: Transaction<Tables>, unitId: string, day: string): Promise<void> {
  await transaction
    .deleteFrom('unit_spans')
    .where('unit_id', '=', unitId)
    .where('from_day', '=', day)
    .execute();
  await transaction
    .updateTable('unit_spans')
    .set({ to_day: day })
    .where('unit_id', '=', unitId)
    .where('to_day', 'is', null)
    .execute();
}

function toPlace({ name, level, parentId, sectorParentId }: UnitSpan) {
  return {
    name,
    level: level ?? null,
    parent_id: parentId ?? null,
    sector_parent_id: sectorParentId ?? null,
  };
}
