import { type Kysely, sql } from 'kysely';
import type { Aim } from '../../utils/contract/pack.ts';
import type { DeliveryPart, UnitDelivery } from '../../utils/contract/pack-delivery.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { byBytes } from './board.ts';
import { selectHeld } from './device-units.ts';
import type { DraftKey } from './drafts.ts';
import { selectHit } from './reach.ts';

/** Units that are read at once. */
const CHUNK = 500;

export interface DeliveryQuestion {
  aim: Aim | undefined;
  part: DeliveryPart | undefined;
  /** Goes on after this unit; one that the aim does not hit any more has kept its place. */
  after?: string | undefined;
}

/**
 * The units that a version is meant for now, by name and id as bytes have it, with their devices that may still ask; some hundreds at a
 * time, and what is asked for later is read later. The codes are read all at once: to find whom an aim hits, the whole tree is gone
 * through anyway.
 */
export async function* walkDeliveries(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  key: DraftKey,
  question: DeliveryQuestion,
): AsyncGenerator<UnitDelivery[]> {
  const ids = await listHit(db, permission, question);
  for (let from = 0; from < ids.length; from += CHUNK)
    yield await listChunk(db, permission, key, ids.slice(from, from + CHUNK), question.part);
}

async function listHit(
  db: Kysely<Tables>,
  permission: Permission<'look'>,
  { aim, after }: DeliveryQuestion,
): Promise<string[]> {
  const [name, id] = [byBytes(db, 'units.name'), byBytes(db, 'units.id')];
  const rows = await (await selectHit(db, permission, aim))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${name}, ${id}) > (select last.name, last.id from units as last where last.id = ${after})`,
      ),
    )
    .select('units.id')
    .orderBy(name)
    .orderBy(id)
    .execute();
  return rows.map((row) => row.id);
}

const PARTS = {
  not_yet: sql<boolean>`count(said.received_at) = 0`,
  received: sql<boolean>`count(said.received_at) > 0`,
  shown: sql<boolean>`count(said.shown_at) > 0`,
};

/** Those of the units that are in the part, in the order of the ids. What stands above the coordinator's own unit is not told. */
async function listChunk(
  db: Kysely<Tables>,
  { unitId: top }: Permission<'look'>,
  { packId, version }: DraftKey,
  ids: readonly string[],
  part: DeliveryPart | undefined,
): Promise<UnitDelivery[]> {
  const rows = await db
    .selectFrom('units')
    .leftJoin('units as above', (join) =>
      join.onRef('above.id', '=', 'units.parent_id').on('units.id', '!=', top),
    )
    .leftJoin(selectHeld(db, ids).as('held'), 'held.unit_id', 'units.id')
    .leftJoin('pack_confirmations as said', (join) =>
      join
        .onRef('said.device_id', '=', 'held.device_id')
        .on('said.pack_id', '=', packId)
        .on('said.version', '=', version),
    )
    .where('units.id', 'in', ids)
    .groupBy(['units.id', 'units.name', 'units.level', 'above.id', 'above.name'])
    .$if(part !== undefined, (query) => query.having(PARTS[part ?? 'received']))
    .select(({ fn }) => [
      'units.id',
      'units.name',
      'units.level',
      'above.id as above_id',
      'above.name as above_name',
      // PostgreSQL gives counts as text.
      fn.count('held.device_id').as('devices'),
      fn.count('said.received_at').as('received'),
      fn.count('said.shown_at').as('shown'),
    ])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { name, level, above_id, above_name } = row;
    return [
      {
        unit: { id, name, ...(level === null ? {} : { level }) },
        ...(above_id === null || above_name === null ? {} : { above: { id: above_id, name: above_name } }),
        devices: Number(row.devices),
        received: Number(row.received),
        shown: Number(row.shown),
      },
    ];
  });
}
