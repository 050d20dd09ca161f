import type { Activity } from '../../utils/contract/activity.ts';
import { ENTRIES_MOST } from '../../utils/contract/entry-review.ts';
import { storeItems } from '../activities/activity-item.ts';
import { readCursor, toEntryPage } from '../activities/entry-cursor.ts';
import { expectRange } from '../activities/entry-range.ts';
import { authenticateSealed, type CoordinatorActor } from '../auth.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { expectPlain } from '../packs/pack-text.ts';
import { permitNow } from '../permission.ts';
import { expectWeek } from '../reports/week-given.ts';
import { recordWithin } from '../store/activities.ts';
import { appendAudit } from '../store/audit.ts';
import { type DeviceUnits, listUnitsOf } from '../store/device-units.ts';
import { type DeviceRow, findDevice } from '../store/devices.ts';
import { countToHandIn, enterWithin, listPagesToEnterFor } from '../store/entering.ts';
import { type ListedRow, toListedEntry } from '../store/entries.ts';
import { addReview, findUnitOfEntry } from '../store/entry-reviews.ts';
import { walkEntries } from '../store/walk-entries.ts';

/** Entries of the coordinator's part of the tree, page by page. */
export const listEntries: Handlers['entries.list'] = async (context, { query, actor }) => {
  const { unit, from, to, below = 'yes', standing, after, limit = ENTRIES_MOST } = query;
  const permission = await permitNow(context, actor, 'look', unit);
  expectRange(query);
  const filter = { from, to, standing };
  const rows: ListedRow[] = [];
  for await (const row of walkEntries(
    context.db,
    permission,
    below === 'yes',
    filter,
    readCursor(after),
    limit + 1,
  )) {
    if (rows.push(row) > limit) break;
  }
  return { status: 200, body: toEntryPage(rows, limit, toListedEntry) };
};

/** Accepts or returns an entry. One of another part of the tree is answered as one that is not there. */
export const reviewEntry: Handlers['entries.review'] = async (context, { body, actor }) => {
  const unitId = await findUnitOfEntry(context.db, body.activityId);
  if (unitId === undefined) throw new ProblemError('not_found');
  const permission = await permitNow(context, actor, 'review', unitId);
  if (body.move === 'return') expectPlain(body.reason, 'reason');
  const now = context.now();
  const outcome = await inTransaction(context.db, async (transaction) => {
    const outcome = await addReview(transaction, permission, body, now);
    if ('review' in outcome && outcome.isNew) {
      const act = { act: `entry.${body.move}`, unitId, subject: outcome.review.activityId };
      await appendAudit(transaction, { kind: 'coordinator', id: actor.coordinatorId }, act, now);
    }
    return outcome;
  });
  if ('refused' in outcome) throw new ProblemError(outcome.refused, { detail: outcome.detail });
  if (outcome.isNew) context.metrics.countReview(body.move);
  return { status: 200, body: outcome.review };
};

/** Told only to whoever may enter for the unit: who is refused is shown no form. */
export const readEntering: Handlers['entries.entering'] = async (context, { query, actor }) => {
  const week = expectWeek(query.week);
  const permission = await permitNow(context, actor, 'enter', query.unit);
  const pages = await listPagesToEnterFor(context.db, permission);
  return { status: 200, body: { pages, activities: await countToHandIn(context.db, permission, week) } };
};

/** Stores what a coordinator enters for a unit. Each entry that is new, or newly written, leaves a line of its own. */
export const enterEntries: Handlers['entries.enter'] = async (context, { body, actor }) => {
  const permission = await permitNow(context, actor, 'enter', body.unit);
  const now = context.now();
  const by = { kind: 'coordinator', id: actor.coordinatorId } as const;
  return await storeItems(body.activities, context.metrics, (items) =>
    inTransaction(context.db, async (transaction) => {
      const results = await enterWithin(transaction, permission, items, now);
      for (const [index, { status }] of results.entries()) {
        const activity = items[index]?.activity;
        if (status !== 'stored' || !activity) continue;
        const subject = activity.id.toLowerCase();
        await appendAudit(transaction, by, { act: toAct(activity), unitId: body.unit, subject }, now);
      }
      return results;
    }),
  );
};

function toAct({ revision, withdrawn }: Activity): string {
  if (withdrawn) return 'entry.withdraw';
  return revision === undefined ? 'entry.enter' : 'entry.correct';
}

/**
 * Stores what a device put into a file, as if the device had sent it: only who has its token can have sealed the file. A revoked device's
 * file is taken too, since that is when nothing else brings its entries here.
 */
export const importEntries: Handlers['entries.import'] = async (context, { body, actor }) => {
  const device = await findDevice(context.db, body.deviceId);
  if (!device) throw new ProblemError('not_found');
  const sender = authenticateSealed(device, await listEnterable(context, actor, device), body);
  const now = context.now();
  return await storeItems(body.activities, context.metrics, (items) =>
    inTransaction(context.db, async (transaction) => {
      const results = await recordWithin(transaction, sender, items, now);
      const act = { act: 'entry.import', unitId: sender.unitId, subject: sender.deviceId };
      await appendAudit(transaction, { kind: 'coordinator', id: actor.coordinatorId }, act, now);
      return results;
    }),
  );
};

/**
 * Those units of the device that this person may enter for: entries of its others are answered like those of a foreign unit.
 * @throws {ProblemError} where there are none.
 */
async function listEnterable(
  context: Context,
  actor: CoordinatorActor,
  device: DeviceRow,
): Promise<DeviceUnits> {
  const { held, ended } = await listUnitsOf(context.db, device);
  const enterable: string[] = [];
  let refused: ProblemError = new ProblemError('not_found');
  for (const unitId of held) {
    try {
      await permitNow(context, actor, 'enter', unitId);
      enterable.push(unitId);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === 'not_allowed') refused = error;
    }
  }
  if (enterable.length === 0) throw refused;
  return { held: enterable, ended: [...ended, ...held.filter((id) => !enterable.includes(id))] };
}
