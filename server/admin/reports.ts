import * as z from 'zod/mini';
import { toWeekAt } from '../../utils/domain/reports/report-times.ts';
import { toDueDay } from '../../utils/domain/time/due-day.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { appendAudit } from '../store/audit.ts';
import { checkRollups, rebuildRollups } from '../store/check-rollups.ts';
import { changeRules, findTimes, readRules } from '../store/report-weeks.ts';
import { ADMINISTRATOR } from './audit.ts';
import { AdminError, type Command, expectValid } from './command.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MOST_TOLD = 20;

const Count = (from: number, to: number) =>
  z.optional(z.coerce.number().check(z.multipleOf(1), z.minimum(from), z.maximum(to)));
const Rules = z.object({
  'due-day': Count(1, 7),
  'due-time': z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  'lock-days': Count(0, 3660),
  'month-before': Count(2, 31),
});

/** Tells when reports are due and locked; with options, changes it for the weeks that are not due yet. */
export const reportSettings: Command = async ({ db, now }, options) => {
  const given = expectValid(Rules, Object.fromEntries(options));
  const isChange = Object.values(given).some((value) => value !== undefined);
  await inTransaction(db, async (transaction) => {
    if (!isChange) return;
    const rules = await readRules(transaction);
    const changed = {
      dueWeekday: given['due-day'] ?? rules.dueWeekday,
      dueTime: given['due-time'] ?? rules.dueTime,
      lockDays: given['lock-days'] ?? rules.lockDays,
      monthBefore: given['month-before'] ?? rules.monthBefore,
    };
    await changeRules(transaction, changed, now);
    await appendAudit(transaction, ADMINISTRATOR, { act: 'report.settings' }, now);
  });
  const rules = await readRules(db);
  const week = toWeekAt(now);
  const times = (await findTimes(db, [week])).get(week);
  const month = toVietnamDay(now).slice(0, 7);
  return [
    `A week's report is due on ${WEEKDAYS[rules.dueWeekday - 1]}, ${rules.dueTime} after the week, and is locked ${rules.lockDays} days later.`,
    `That of ${week}: due ${times?.dueAt}, locked ${times?.locksAt} (UTC).`,
    `A month's report is due before day ${rules.monthBefore}; that of ${month} on ${toDueDay(month, rules.monthBefore)} at the latest.`,
  ].join('\n');
};

/** Counts all sums of the week board anew from the entries and reports, and tells where the kept ones differ. */
export const check: Command = async ({ db }) => {
  const { damages, units, weeks } = await checkRollups(db);
  if (damages.length === 0) return `The sums of ${units} units and ${weeks} weeks are right.`;
  const told = damages.slice(0, MOST_TOLD);
  if (told.length < damages.length) told.push(`and ${damages.length - told.length} more`);
  throw new AdminError(`Sums differ from the entries:\n${told.join('\n')}\nMend them with: rollups rebuild`);
};

/** The server may run meanwhile; it waits for one unit or one week at a time. */
export const rebuild: Command = async ({ db, now }) => {
  const { damages, units, weeks } = await rebuildRollups(db);
  await inTransaction(db, async (transaction) => {
    const act = { act: 'rollups.rebuild', subject: `${damages.length} differences` };
    await appendAudit(transaction, ADMINISTRATOR, act, now);
  });
  return `${units} units and ${weeks} weeks were summed anew; ${damages.length} rows were wrong before.`;
};
