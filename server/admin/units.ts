import * as z from 'zod/mini';
import { Unit, UnitLevel } from '../../utils/contract/unit.ts';
import { findStandingBelow } from '../../utils/domain/units/stands-below.ts';
import type { UnitChange } from '../../utils/domain/units/unit-change.ts';
import type { UnitHistory } from '../../utils/domain/units/unit-history.ts';
import { countActiveDevicesBelow } from '../store/unit-tree.ts';
import { makeChange, readDay } from '../units/make-change.ts';
import { AdminError, type Command, expectUnitId, expectValid } from './command.ts';

const Tree = z.enum(['territory', 'sector']);

export const addUnit: Command = async ({ db, now }, options) => {
  const fields = {
    id: options.get('id'),
    name: options.get('name'),
    level: options.get('level'),
    kind: options.get('kind'),
    cohort: options.get('cohort'),
  };
  // What was not typed is absent, not undefined.
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const { id: unitId, name, level, kind, cohort } = expectValid(Unit, given);
  const [parentId, sectorParentId] = [options.get('parent'), options.get('sector')];
  const change: UnitChange = {
    ...{ kind: 'create', unitId, day: readDay(options, now), name },
    ...(level === undefined ? {} : { level }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(sectorParentId === undefined ? {} : { sectorParentId }),
  };
  await makeChange(db, change, now, { ...(kind ? { kind } : {}), ...(cohort ? { cohort } : {}) });
  return `Unit ${unitId} added.`;
};

export const rename: Command = async ({ db, now }, options) => {
  const unitId = await expectUnitId(db, options.get('id'));
  const [typedName, typedLevel] = [options.get('name'), options.get('level')];
  const name = typedName === undefined ? undefined : expectValid(Unit.shape.name, typedName);
  const level = typedLevel === undefined ? undefined : expectValid(UnitLevel, typedLevel);
  if (name === undefined && level === undefined) throw new AdminError('--name or --level is missing.');
  const day = readDay(options, now);
  const change = { ...(name === undefined ? {} : { name }), ...(level === undefined ? {} : { level }) };
  await makeChange(db, { kind: 'rename', unitId, day, ...change }, now);
  return `${unitId} is called so since ${day}. Its devices show it from their next look for packs.`;
};

/** After a reform: a unit goes under another superior unit, with everything below it. */
export const move: Command = async ({ db, now }, options) => {
  const unitId = await expectUnitId(db, options.get('id'));
  const tree = expectValid(Tree, options.get('tree') ?? 'territory');
  const isTop = options.get('top') !== undefined;
  const parentId = isTop ? undefined : await expectUnitId(db, options.get('parent'));
  const change: UnitChange = {
    ...{ kind: 'move', unitId, tree, day: readDay(options, now) },
    ...(parentId === undefined ? {} : { parentId }),
  };
  const { before, history } = await makeChange(db, change, now);
  const place = parentId === undefined ? 'at the top' : `below ${parentId}`;
  const moved = `${unitId} stands ${place} now (before: ${before ?? 'at the top'})`;
  if (tree === 'sector') return `${moved}, in the tree of sectors. Packs and rights follow the other tree.`;
  return [
    `${moved}, with ${countBelow(history, unitId)} units below it.`,
    'The reach of packs is counted by the new tree at once; who may sign packs is as before.',
    `${await countActiveDevicesBelow(db, unitId)} paired devices follow the new superior units from their next look for packs, half an hour from now at the latest.`,
  ].join('\n');
};

function countBelow(history: UnitHistory, unitId: string): number {
  const below = findStandingBelow(history, 'territory', unitId);
  return below.reduce((sum, span) => sum + 1 + countBelow(history, span.unitId), 0);
}
