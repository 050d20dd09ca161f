import type { Kysely } from 'kysely';
import { Day } from '../../utils/contract/instant.ts';
import type { Unit } from '../../utils/contract/unit.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { MOST_ABOVE } from '../../utils/domain/units/expect-place.ts';
import { judgeChange } from '../../utils/domain/units/judge-change.ts';
import type { ChangeRefusal, ChangeVerdict, UnitChange } from '../../utils/domain/units/unit-change.ts';
import { applyChange, parentOf, type UnitHistory } from '../../utils/domain/units/unit-history.ts';
import { AdminError, type AdminOptions, expectValid } from '../admin/command.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { writeChange } from '../store/change-units.ts';
import { lockTree, readHistory } from '../store/unit-history.ts';

const REFUSALS: Record<ChangeRefusal, (unit: string, day: string) => string> = {
  unknown: (unit) => `There is no unit "${unit}". Add it with: unit add`,
  known_already: (unit) => `There is a unit ${unit} already.`,
  ended: (unit, day) => `${unit} has ended on ${day}.`,
  not_ended: (unit) => `${unit} has not ended.`,
  merged: (unit, day) =>
    `It merged into ${unit} on ${day}, and what it had done counts there. With --undo-merge that merge is undone too.`,
  day_ahead: (_, day) => `${day} lies ahead. Do it on that day, or give the day on which it took effect.`,
  changed_since: (unit, day) => `${unit} was changed on ${day}. Give that day or a later one.`,
  begins_later: (unit, day) => `${unit} begins here on ${day}. Give that day or a later one.`,
  began_that_day: (unit, day) => `${unit} begins on ${day}: it cannot end on the same day.`,
  ring: () => 'A unit cannot stand below itself or below one of its own.',
  too_deep: () => `There would be more than ${MOST_ABOVE} units one above the other.`,
  same_already: () => 'It stands there already, or is called so already.',
  units_below: (unit) => `${unit} still stands below it. Move or merge what stands below first.`,
};

interface Outcome {
  /** As it was before. */
  before: string | undefined;
  /** As it is now. */
  history: UnitHistory;
  verdict: Exclude<ChangeVerdict, { refused: unknown }>;
}

/** Decides on a change and writes it. @throws {AdminError} with nothing changed. */
export async function makeChange(
  db: Kysely<Tables>,
  change: UnitChange,
  now: Date,
  words: Pick<Unit, 'kind' | 'cohort'> = {},
): Promise<Outcome> {
  return await inTransaction(db, async (transaction) => {
    await lockTree(transaction);
    const history = await readHistory(transaction);
    const verdict = judgeChange(history, change, toVietnamDay(now));
    if ('refused' in verdict) {
      const { refused, unitId, day = '' } = verdict;
      throw new AdminError(`${REFUSALS[refused](unitId, day)} Nothing was changed.`);
    }
    const last = history.spans.get(change.unitId)?.at(-1);
    const before = last && parentOf(last, change.kind === 'move' ? change.tree : 'territory');
    await writeChange(transaction, verdict, now, { words });
    applyChange(history, verdict);
    return { before, history, verdict };
  });
}

/** The day that was typed, or today. */
export function readDay(options: AdminOptions, now: Date): string {
  return expectValid(Day, options.get('day') ?? toVietnamDay(now));
}

export function readIds(options: AdminOptions, name: string): string[] {
  const ids = (options.get(name) ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0)
    throw new AdminError(`--${name} is missing: the code of a unit, or several with commas.`);
  return [...new Set(ids)];
}
