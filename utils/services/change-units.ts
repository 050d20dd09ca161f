import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { Connection, PairedUnit } from '../contract/connection.ts';
import type { PairingOutcome } from '../contract/messages.ts';
import { isUnanswered } from '../domain/activities/entry-bodies.ts';
import { isOfUnit, toPairedUnits } from '../domain/units/held-units.ts';
import { readPairingText } from '../domain/units/root-fingerprint.ts';
import { readOpenEntries } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { takenOver } from '../storage/handover.ts';
import { reportQueue } from '../storage/reports.ts';
import type { KeyedSingle } from '../storage/singles.ts';
import { type Device, toClientTools } from './device.ts';
import { fingerprintRoot } from './fingerprint-root.ts';
import { toPairingRefusal } from './pair-device.ts';
import { refreshUnit } from './refresh-unit.ts';
import { beginTakeOver, continueTakeOver, isTakingOver } from './take-over.ts';

/**
 * Gives this device another unit by a code of that unit, or by the code of a handover all units of the device whose place it takes, with what
 * was open there. What it has of its own stays as it is.
 */
export async function addUnit(device: Device, typed: string): Promise<PairingOutcome> {
  const paired = await connection.read(device.database);
  const text = readPairingText(typed);
  if (!paired || !text) return { paired: false, reason: 'code_unknown' };
  const { server, grant } = paired;
  const { code, fingerprint } = text;
  // Another organisation's code: its units, and who signs for them, are none of this one's.
  if (fingerprint !== undefined && fingerprint !== (await fingerprintRoot(grant.trustRoot ?? '')))
    return { paired: false, reason: 'wrong_root' };
  // One take-over after the other: the code may bring the next.
  if (await isTakingOver(device)) await continueTakeOver(device);
  if (await isTakingOver(device)) return { paired: false, reason: 'unreachable' };
  try {
    const address = { server, token: grant.token };
    const added = await callBackend('me.units.add', address, { body: { code } }, toClientTools(device));
    const { handover, further = [], ...first } = added;
    const all = [first, ...further];
    const units = all.map(({ unit }) => unit.id);
    const begun = handover && beginTakeOver(device.now(), grant.deviceId, { ...handover, units });
    const beside = begun ? [takenOver.keyed(begun)] : [];
    await changeConnection(device, grant.deviceId, (now) => all.reduce(withUnit, now), beside);
    return {
      paired: true,
      unitName: all.map(({ unit }) => unit.name).join(', '),
      ...(handover ? { handoverFrom: handover.fromLabel } : {}),
    };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    // An answer that was lost on the way: the unit is there all the same.
    if (error.code === 'conflict' || error.code === 'code_used') await refreshUnit(device);
    return toPairingRefusal(error);
  }
}

/** The admin looks after this unit no more, or after all. What was logged for it is sent first. */
export async function leaveUnit(device: Device, unitId: string, leaves: boolean): Promise<void> {
  const paired = await connection.read(device.database);
  if (!paired) return;
  await changeConnection(device, paired.grant.deviceId, ({ leaving = [], ...rest }) => {
    const others = leaving.filter((id) => id !== unitId);
    const next = leaves ? [...others, unitId] : others;
    const isLast = toPairedUnits(paired).every(({ grant }) => next.includes(grant.unit.id));
    return { ...rest, ...(next.length > 0 && !isLast ? { leaving: next } : {}) };
  });
}

/**
 * Lets go of the units that were left and of which nothing waits any more. Called after each sending.
 * @returns whether one is gone.
 */
export async function letUnitsGo(device: Device): Promise<boolean> {
  return await device.withLock('leaving', async () => {
    const paired = await connection.read(device.database);
    let gone = false;
    for (const unit of paired && !paired.revoked ? toPairedUnits(paired) : []) {
      const { id } = unit.grant.unit;
      if (!paired?.leaving?.includes(id) || (await countWaitingOf(device, unit)) > 0) continue;
      try {
        const { server, grant } = unit;
        const body = { unit: id };
        await callBackend('me.units.end', { server, token: grant.token }, { body }, toClientTools(device));
        gone = true;
      } catch (error) {
        if (!(error instanceof BackendError)) throw error;
      }
    }
    return gone && (await refreshUnit(device));
  });
}

/** How much of a unit has no answer of the backend yet: entries and weeks. */
export async function countWaitingOf({ database }: Device, unit: PairedUnit): Promise<number> {
  const [open, queue = []] = await Promise.all([readOpenEntries(database), reportQueue.read(database)]);
  const entries = open.filter((entry) => isUnanswered(entry) && isOfUnit(unit, entry));
  const weeks = queue.filter(({ unitId, refusal }) => unitId === unit.grant.unit.id && !refusal);
  return entries.length + weeks.length;
}

function withUnit(paired: Connection, added: NonNullable<Connection['further']>[number]): Connection {
  const { further = [], leaving = [], ended, ...rest } = paired;
  const left = leaving.filter((id) => id !== added.unit.id);
  const stay = { ...rest, ...(left.length > 0 ? { leaving: left } : {}) };
  // The first one again, which this device had let go of.
  if (added.unit.id === paired.grant.unit.id)
    return {
      ...stay,
      ...(further.length > 0 ? { further } : {}),
      grant: { ...paired.grant, ...withoutMerged(added) },
    };
  const others = further.filter(({ unit }) => unit.id !== added.unit.id);
  return { ...stay, ...(ended ? { ended } : {}), further: [...others, added] };
}

const withoutMerged = ({ unit, pages }: Pick<Connection['grant'], 'unit' | 'pages'>) => ({ unit, pages });

/** Not when the device was paired anew meanwhile. */
async function changeConnection(
  device: Device,
  deviceId: string,
  change: (now: Connection) => Connection,
  beside: readonly KeyedSingle[] = [],
): Promise<void> {
  const toNext = (now: Connection | undefined) =>
    now?.grant.deviceId === deviceId ? change(now) : undefined;
  // After an answer that is being asked for: it does not know of this change yet.
  await device.withLock('unit', () => connection.change(device.database, toNext, beside));
}
