import { HELD_UNITS_MOST, type HeldUnit } from '../../utils/contract/held-unit.ts';
import { type Actor, findActor, findActorFor } from '../auth.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { appendAudit } from '../store/audit.ts';
import { addUnitTo, endUnitOf } from '../store/device-units.ts';
import { listMerged } from '../store/unit-history.ts';
import { expectUnit, listPages } from '../store/units.ts';
import { endPredecessor, findPredecessor } from '../units/end-predecessor.ts';
import { spendCode } from '../units/spend-code.ts';

/** A unit is renamed, moved and given pages while its devices stay paired; and a device is given units and loses them. */
export const readOwnUnits: Handlers['me.unit'] = async (context, { actor }) => {
  const { firstUnitId, unitIds } = actor;
  const isEnded = !unitIds.includes(firstUnitId);
  // Of one that it logs for no more, the device is told no more than what it was called.
  const first = { ...actor, unitId: firstUnitId };
  const own = isEnded
    ? { unit: await expectUnit(context.db, first), pages: [] }
    : await readUnit(context, first);
  const further = await readUnits(
    context,
    actor,
    unitIds.filter((id) => id !== firstUnitId),
  );
  const rest = { ...(further.length > 0 ? { further } : {}), ...(isEnded ? { ended: true as const } : {}) };
  return { status: 200, body: { ...own, ...rest } };
};

/**
 * The device logs for the unit of the code from now on, under the label and the token that it has; by the code of a handover for all units
 * of the device that made it, in its place. Asked again with a code that it spent itself, it is told the same: the first answer was lost.
 */
export const addOwnUnit: Handlers['me.units.add'] = async (context, { body, actor, address }) => {
  const now = context.now();
  const { deviceId, firstUnitId } = actor;
  const by = { kind: 'device', id: deviceId } as const;
  const purposes = ['device', 'handover'] as const;
  // What is thrown in there leaves the code as it was: it may be meant for another device.
  const isSpender = async (id: string) => id === deviceId;
  const spending = { code: body.code, purposes, deviceId, isSpender, address, now };
  const { spent, isFirst } = await spendCode(context, spending, async (transaction, code) => {
    if (code.from_device_id === deviceId)
      throw new ProblemError('conflict', { detail: 'this device made the code' });
    const before = code.purpose === 'handover' ? await endPredecessor(transaction, code, now) : undefined;
    const given = before?.unitIds ?? [code.unit_id];
    const added = given.filter((id) => !actor.unitIds.includes(id));
    if (!before && added.length === 0)
      throw new ProblemError('conflict', { detail: `${code.unit_id} is there already` });
    if (actor.unitIds.length + added.length > HELD_UNITS_MOST) {
      throw new ProblemError('no_room', { detail: `at most ${HELD_UNITS_MOST} units on one device` });
    }
    for (const unitId of added) {
      await addUnitTo(transaction, { id: deviceId, unit_id: firstUnitId }, unitId, now);
      await appendAudit(transaction, by, { act: 'device.add-unit', unitId, subject: deviceId }, now);
    }
    if (before) {
      const act = { act: 'device.hand-over', unitId: code.unit_id, subject: before.deviceId };
      await appendAudit(transaction, by, act, now);
    }
  });
  const before = await findPredecessor(context.db, spent);
  if (before && isFirst) context.metrics.countHandover();
  const given = await toHeldNow(context, actor, before?.unitIds ?? [spent.unit_id]);
  const [first, ...further] = await readUnits(context, actor, given);
  // Spending the code named one at least.
  if (!first) throw new ProblemError('code_expired');
  return {
    status: 201,
    body: {
      ...first,
      ...(further.length > 0 ? { further } : {}),
      ...(before ? { handover: before.handover } : {}),
    },
  };
};

/**
 * The units of a code as this device holds them now: one may have merged since it was spent.
 * @throws {ProblemError} `code_used` when it let go of one since: the code does not bring it back.
 */
async function toHeldNow({ db }: Context, actor: Actor, unitIds: readonly string[]): Promise<string[]> {
  const now = await findActor(db, actor.deviceId);
  const held = new Set<string>();
  for (const id of unitIds) {
    const ofUnit = now && (await findActorFor(db, now, id));
    if (!ofUnit) throw new ProblemError('code_used');
    held.add(ofUnit.unitId);
  }
  return [...held];
}

export const endOwnUnit: Handlers['me.units.end'] = async (context, { body, actor }) => {
  const now = context.now();
  const ofUnit = await findActorFor(context.db, actor, body.unit);
  if (!ofUnit) throw new ProblemError('not_found');
  if (actor.unitIds.length === 1) throw new ProblemError('not_allowed', { detail: 'unit: is the only one' });
  const { deviceId, unitId } = ofUnit;
  await inTransaction(context.db, async (transaction) => {
    await endUnitOf(transaction, deviceId, unitId, now);
    const act = { act: 'device.end-unit', unitId, subject: deviceId };
    await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now);
  });
  return { status: 200, body: {} };
};

async function readUnits(context: Context, actor: Actor, unitIds: readonly string[]): Promise<HeldUnit[]> {
  const units: HeldUnit[] = [];
  for (const unitId of unitIds) units.push(await readUnit(context, { ...actor, unitId }));
  return units;
}

async function readUnit({ db }: Context, actor: Actor): Promise<HeldUnit> {
  const merged = await listMerged(db, actor.unitId);
  return {
    unit: await expectUnit(db, actor),
    pages: await listPages(db, actor),
    ...(merged.length > 0 ? { merged } : {}),
  };
}
