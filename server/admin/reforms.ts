import type { Kysely } from 'kysely';
import type { UnitChange } from '../../utils/domain/units/unit-change.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { countAtWork, countCoordinators, handOver } from '../store/hand-over.ts';
import { makeChange, readDay, readIds } from '../units/make-change.ts';
import { type AdminContext, AdminError, type Command, expectUnitId } from './command.ts';
/** One or more units go into another one, which goes on under its own name. */
export const merge: Command = async ({ db, now }, options) => {
  const intoId = await expectUnitId(db, options.get('into'));
  const day = readDay(options, now);
  const lines: string[] = [];
  for (const unitId of readIds(options, 'id')) {
    await expectUnitId(db, unitId);
    const { verdict } = await makeChange(db, { kind: 'merge', unitId, intoId, day }, now);
    const { devices, pages, codes } = await inTransaction(db, (transaction) =>
      handOver(transaction, unitId, intoId),
    );
    lines.push(
      `${unitId} has merged into ${intoId} on ${day}: ${devices} paired devices, ${codes} unused codes and ${pages} pages go to it, and ${verdict.edits.length - 1} units now stand below it.`,
      `What was entered for ${unitId} stays so, and counts below ${intoId} in reports by the tree as it is now.`,
      ...(await toCoordinatorsLine(db, unitId)),
    );
  }
  return [...lines, 'Devices learn it with their next look for packs.'].join('\n');
};

/** Part of a unit, or all of it in parts, goes on in others. */
export const split: Command = async (context, options) => {
  const { db, now } = context;
  const unitId = await expectUnitId(db, options.get('id'));
  const intoIds = readIds(options, 'into');
  const day = readDay(options, now);
  const closes = options.get('close') !== undefined;
  if (closes) await expectIdle(context, unitId);
  await makeChange(db, { kind: 'split', unitId, intoIds, closes, day }, now);
  return [
    `${unitId} was split on ${day}, into ${intoIds.join(', ')}${closes ? ', and has ended' : ''}.`,
    `What was entered for ${unitId} stays under its name, and is counted there once.`,
    ...(closes ? await toCoordinatorsLine(db, unitId) : []),
  ].join('\n');
};

export const close: Command = async (context, options) => {
  const { db, now } = context;
  const unitId = await expectUnitId(db, options.get('id'));
  const day = readDay(options, now);
  await expectIdle(context, unitId);
  await makeChange(db, { kind: 'close', unitId, day }, now);
  return [
    `${unitId} has ended on ${day}. What was entered for it stays under its name.`,
    ...(await toCoordinatorsLine(db, unitId)),
  ].join('\n');
};

/** A unit that was closed by mistake, or merged by mistake, goes on under its own code from the day. */
export const reopen: Command = async ({ db, now }, options) => {
  const unitId = options.get('id') ?? '';
  const parent = options.get('parent');
  const day = readDay(options, now);
  const change: UnitChange = {
    ...{ kind: 'reopen', unitId, day, undoesMerge: options.get('undo-merge') !== undefined },
    ...(parent === undefined ? {} : { parentId: await expectUnitId(db, parent) }),
  };
  const { verdict, history } = await makeChange(db, change, now);
  const above = history.spans.get(unitId)?.at(-1)?.parentId;
  const [merge] = verdict.undone ?? [];
  return [
    `${unitId} is there again since ${day}, ${above === undefined ? 'at the top' : `below ${above}`}. Before that day it stays closed in reports by the tree as it was.`,
    'It reports from the next week on that begins. Its devices are paired anew (pairing new).',
    ...(merge
      ? [
          `What was entered for it counts under its own name again. Devices, pages and units below that went to ${merge.toId} stay there: give back what belongs to it (page add, unit move).`,
        ]
      : []),
  ].join('\n');
};

/** A device of a unit that has ended would go on logging for nobody, or lose what it has not sent yet. */
async function expectIdle({ db, now }: AdminContext, unitId: string): Promise<void> {
  const { devices, codes } = await countAtWork(db, unitId, now);
  if (devices + codes === 0) return;
  throw new AdminError(
    `${unitId} still has ${devices} paired devices and ${codes} unused codes. Let the devices send what waits, then revoke them (device revoke) or let the unit merge into another (unit merge); codes end by themselves. Nothing was changed.`,
  );
}

async function toCoordinatorsLine(db: Kysely<Tables>, unitId: string): Promise<string[]> {
  const count = await countCoordinators(db, unitId);
  if (count === 0) return [];
  return [
    `${count} coordinators stay with ${unitId}; their packs reach nobody any more. Give them rights elsewhere (grant add), or revoke them.`,
  ];
}
