import { Unit } from '../utils/contract/unit.ts';
import { AdminError, type Command, expectUnitId, expectValid } from './admin-command.ts';
import { inTransaction } from './db/in-transaction.ts';
import { type MoveRefusal, moveUnit } from './store/move-unit.ts';
import * as units from './store/units.ts';

/** As many units above one as devices take. */
const MOST_ABOVE = 20;

export const addUnit: Command = async ({ db, now }, options) => {
  const parent = options.get('parent');
  const above =
    parent === undefined
      ? undefined
      : [...(await units.listAbove(db, await expectUnitId(db, parent))), parent];
  const fields = {
    id: options.get('id'),
    name: options.get('name'),
    above,
    level: options.get('level'),
    kind: options.get('kind'),
    cohort: options.get('cohort'),
  };
  // What was not typed is absent, not undefined.
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const unit = expectValid(Unit, given);
  if (!(await units.addUnit(db, unit, now))) throw new AdminError(`There is a unit ${unit.id} already.`);
  return `Unit ${unit.id} added.`;
};

const REFUSALS: Record<MoveRefusal, string> = {
  ring: 'A unit cannot stand below itself or below one of its own.',
  too_deep: `There would be more than ${MOST_ABOVE} units one above the other.`,
  there_already: 'It stands there already.',
};

/** After a reform: a unit goes under another superior unit, with everything below it. */
export const move: Command = async ({ db }, options) => {
  const id = await expectUnitId(db, options.get('id'));
  const parent = await expectUnitId(db, options.get('parent'));
  const outcome = await inTransaction(db, (transaction) => moveUnit(transaction, id, parent, MOST_ABOVE));
  if ('refused' in outcome) throw new AdminError(`${REFUSALS[outcome.refused]} Nothing was changed.`);
  const { before, units: count, devices } = outcome;
  return [
    `${id} stands below ${parent} now (before: ${before ?? 'at the top'}), with ${count} units below it.`,
    'The reach of packs is counted by the new tree at once; who may sign packs is as before.',
    `${devices} paired devices follow the new superior units from their next look for packs, half an hour from now at the latest.`,
  ].join('\n');
};
