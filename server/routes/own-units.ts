import { HELD_UNITS_MOST, type HeldUnit } from '../../utils/contract/held-unit.ts';
import { type Actor, findActorFor } from '../auth.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { ProblemError } from '../problem.ts';
import type { Handlers } from '../route.ts';
import { spendCode } from '../spend-code.ts';
import { appendAudit } from '../store/audit.ts';
import { addUnitTo, endUnitOf } from '../store/device-units.ts';
import { listMerged } from '../store/unit-history.ts';
import { expectUnit, listPages } from '../store/units.ts';

/** A unit is renamed, moved and given pages while its devices stay paired; and a device is given units and loses them. */
export const readOwnUnits: Handlers['me.unit'] = async (context, { actor }) => {
  const { firstUnitId, unitIds } = actor;
  const isEnded = !unitIds.includes(firstUnitId);
  // Of one that it logs for no more, the device is told no more than what it was called.
  const first = { ...actor, unitId: firstUnitId };
  const own = isEnded
    ? { unit: await expectUnit(context.db, first), pages: [] }
    : await readUnit(context, first);
  const further: HeldUnit[] = [];
  for (const unitId of unitIds) {
    if (unitId !== firstUnitId) further.push(await readUnit(context, { ...actor, unitId }));
  }
  const rest = { ...(further.length > 0 ? { further } : {}), ...(isEnded ? { ended: true as const } : {}) };
  return { status: 200, body: { ...own, ...rest } };
};

/** The device logs for the unit of the code from now on, under the label and the token that it has. */
export const addOwnUnit: Handlers['me.units.add'] = async (context, { body, actor, address }) => {
  const now = context.now();
  const { deviceId, firstUnitId } = actor;
  let unitId = '';
  const spending = { code: body.code, purposes: ['device'] as const, address, now };
  await spendCode(context, spending, async (transaction, code) => {
    unitId = code.unit_id;
    // Thrown here, it leaves the code as it was: it may be meant for another device.
    if (actor.unitIds.includes(unitId))
      throw new ProblemError('conflict', { detail: `${unitId} is there already` });
    if (actor.unitIds.length >= HELD_UNITS_MOST) {
      throw new ProblemError('no_room', { detail: `at most ${HELD_UNITS_MOST} units on one device` });
    }
    await addUnitTo(transaction, { id: deviceId, unit_id: firstUnitId }, unitId, now);
    const act = { act: 'device.add-unit', unitId, subject: deviceId };
    await appendAudit(transaction, { kind: 'device', id: deviceId }, act, now);
  });
  return { status: 201, body: await readUnit(context, { ...actor, unitId }) };
};

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

async function readUnit({ db }: Context, actor: Actor): Promise<HeldUnit> {
  const merged = await listMerged(db, actor.unitId);
  return {
    unit: await expectUnit(db, actor),
    pages: await listPages(db, actor),
    ...(merged.length > 0 ? { merged } : {}),
  };
}
