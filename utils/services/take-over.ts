import { BackendError } from '../backend/backend-error.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { TakenOver } from '../contract/handover-messages.ts';
import type { Takeover } from '../contract/pairing.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toPairedUnits } from '../domain/units/held-units.ts';
import { connection } from '../storage/connection.ts';
import { takenOver } from '../storage/handover.ts';
import type { Device } from './device.ts';
import { adopt, fetchHistory } from './fetch-history.ts';
import { takeOpenItems } from './open-items.ts';

/**
 * What came with a handover's code, to be written before anything else, or with it: the code works once.
 * @param handover.units whose log is to be fetched; absent: of all units of the device.
 */
export function beginTakeOver(
  now: Date,
  deviceId: string,
  handover: Takeover & Pick<TakenOver, 'units'>,
): TakenOver {
  return {
    deviceId,
    ...handover,
    takenAt: now.toISOString(),
    items: 0,
    // This year and the last: what reports are still asked about.
    from: `${Number(toVietnamDay(now).slice(0, 4)) - 1}-01-01`,
    entries: 0,
    done: false,
  };
}

/** Whether this pairing still has a take-over to end. */
export async function isTakingOver({ database }: Device): Promise<boolean> {
  const taken = await takenOver.read(database);
  const paired = await connection.read(database);
  return taken?.done === false && taken.deviceId === paired?.grant.deviceId;
}

/**
 * Puts what was handed over where it belongs and fetches the log, page by page; where it stopped, it goes on the next time.
 * @returns whether there is something new to show.
 */
export async function continueTakeOver(device: Device): Promise<boolean> {
  const { database } = device;
  return await device.withLock('takeOver', async () => {
    const kept = await takenOver.read(database);
    const paired = await connection.read(database);
    if (!kept || kept.done || !paired || paired.revoked || paired.grant.deviceId !== kept.deviceId) {
      return false;
    }
    let state: TakenOver = kept;
    if (state.openItems !== undefined) {
      const { openItems, ...rest } = state;
      state = { ...rest, items: await takeOpenItems(device, paired, openItems) };
      await takenOver.write(database, state);
    }
    try {
      const { unitId, units: wanted } = state;
      const units = toPairedUnits(paired).filter(({ grant }) => wanted?.includes(grant.unit.id) ?? true);
      // Let go of before the log came.
      if (units.length === 0) await takenOver.write(database, { ...state, done: true });
      const begun = Math.max(
        0,
        units.findIndex(({ grant }) => grant.unit.id === unitId),
      );
      for (const [index, ofUnit] of units.entries()) {
        if (index < begun) continue;
        const after = index === begun ? state.after : undefined;
        for await (const { entries, next } of fetchHistory(device, ofUnit, state.from, after)) {
          let fetched = 0;
          for (const stored of entries) {
            if (await adopt(device, ofUnit, stored)) fetched += 1;
          }
          state = toPlace({ ...state, entries: state.entries + fetched }, next, units[index + 1]);
          await takenOver.write(database, state);
        }
      }
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
    }
    return true;
  });
}

/** Where the reading goes on: on the next page, with the next unit, or nowhere. */
function toPlace(state: TakenOver, next: string | undefined, nextUnit: PairedUnit | undefined): TakenOver {
  if (next !== undefined) return { ...state, after: next };
  const { after: _read, ...rest } = state;
  return nextUnit ? { ...rest, unitId: nextUnit.grant.unit.id } : { ...rest, done: true };
}
