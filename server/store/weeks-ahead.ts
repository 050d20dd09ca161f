import { type Kysely, sql, type Transaction } from 'kysely';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { rebuildSubtrees } from './rebuild-subtrees.ts';
import { lockRollups } from './week-tree.ts';

/**
 * Closes weeks again that were opened while the clock was ahead: their units would stay frozen as they were then. Each opens anew as it
 * begins. What was noted later than now, or a report in such a week, says that its time was there, and that the clock is behind: nothing is closed.
 */
export async function closeWeeksAhead(db: Kysely<Tables>, current: string, now: Date): Promise<void> {
  if (await isBehind(db, now)) return;
  const ahead = await db
    .selectFrom('weeks')
    .select('week')
    .where('week', '>', current)
    .orderBy('week', 'desc')
    .execute();
  for (const { week } of ahead) {
    if (await hasReport(db, week)) return;
    // One at a time: a year of a large organisation is millions of rows, and others wait meanwhile.
    await inTransaction(db, async (transaction) => {
      await lockRollups(transaction);
      if (!(await hasReport(transaction, week))) await closeWeek(transaction, week);
    });
  }
}

async function isBehind(db: Kysely<Tables>, now: Date): Promise<boolean> {
  const newest = await db
    .selectFrom('audit_events')
    .select('at')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest !== undefined && newest.at > now.toISOString();
}

async function hasReport(db: Kysely<Tables>, week: string): Promise<boolean> {
  const row = await db
    .selectFrom('unit_weeks')
    .select('unit_id')
    .where('week', '=', week)
    .where('part', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** As if it had never been opened. Entries that a device logged for it, under a wrong clock of its own, are summed as before. */
async function closeWeek(transaction: Transaction<Tables>, week: string): Promise<void> {
  await transaction.deleteFrom('weeks').where('week', '=', week).execute();
  await transaction.deleteFrom('subtree_weeks').where('week', '=', week).execute();
  const { rows: entries } =
    await sql`select 1 from unit_weeks where week = ${week} and activities > 0 limit 1`.execute(transaction);
  if (entries.length === 0) {
    await transaction.deleteFrom('unit_weeks').where('week', '=', week).execute();
    return;
  }
  await transaction.updateTable('unit_weeks').set({ expected: 0 }).where('week', '=', week).execute();
  await rebuildSubtrees(transaction, week, ['now']);
}
