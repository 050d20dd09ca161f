import type { Kysely } from 'kysely';
import { toCountedWeek } from '../../utils/domain/reports/activity-sums.ts';
import type { Tables } from '../db/tables.ts';
import { findLockedWeeks } from './report-weeks.ts';

/** Those of these days on which nothing of the unit may change any more, because their week is locked. */
export async function findLockedDays(
  db: Kysely<Tables>,
  unitId: string,
  days: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const weeks = new Set(days.map(toCountedWeek).filter((week) => week !== undefined));
  const locked = await findLockedWeeks(db, unitId, [...weeks], now);
  return new Set(days.filter((day) => locked.has(toCountedWeek(day) ?? '')));
}
