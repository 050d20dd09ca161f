import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { WeekDigest } from '../../utils/contract/entry-review.ts';
import { toDigestText } from '../../utils/domain/activities/digest-text.ts';
import type { Actor } from '../auth.ts';
import type { Tables } from '../db/tables.ts';
import { listMerged } from './unit-history.ts';

/**
 * What is stored of some days: of the actor's unit, and of what the actor's device was the first to log. Entries that were taken back are
 * stored too, and a device that corrects another one's entry does not make it its own.
 */
export async function digestDays(
  db: Kysely<Tables>,
  actor: Actor,
  days: readonly string[],
): Promise<Omit<WeekDigest, 'week'>> {
  const { count } = await db
    .selectFrom('activities')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('unit_id', 'in', [actor.unitId, ...(await listMerged(db, actor.unitId))])
    .where('day', 'in', days)
    .executeTakeFirstOrThrow();
  const others = [...actor.otherUnitIds];
  const rows = await db
    .selectFrom('activities')
    .select(['id', 'sha256'])
    .where('device_id', '=', actor.deviceId)
    .where('day', 'in', days)
    // What it logged for its other units is in their digests.
    .$if(others.length > 0, (query) => query.where('unit_id', 'not in', others))
    .execute();
  const text = toDigestText(rows.map(({ id, sha256 }) => ({ activityId: id, sha256 })));
  const digest = createHash('sha256').update(text).digest('hex');
  // PostgreSQL gives counts as text.
  return { unit: { count: Number(count) }, device: { count: rows.length, digest } };
}
