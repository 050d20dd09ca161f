import { BackendError } from '../backend/backend-error.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { HandedItems, type TakenOver } from '../contract/handover-messages.ts';
import type { PairingGrant } from '../contract/pairing.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toPairedUnits } from '../domain/units/held-units.ts';
import { connection } from '../storage/connection.ts';
import { adoptStored } from '../storage/entry-copies.ts';
import { readAllExplanations, writeExplanation } from '../storage/explanations.ts';
import { putFollowUp, readFollowUps } from '../storage/follow-ups.ts';
import { takenOver } from '../storage/handover.ts';
import {
  readAddedShares,
  readExemptions,
  readOpenings,
  writeAddedShare,
  writeExemption,
  writeOpening,
} from '../storage/shares.ts';
import type { Device } from './device.ts';
import { fetchHistory, toReceivedEntry } from './fetch-history.ts';
import { countItems } from './hand-over.ts';

/** Notes what came with a handover's code, before anything else: the code works once. */
export async function noteTakenOver(device: Device, { deviceId, handover }: PairingGrant): Promise<void> {
  if (!handover) return;
  const now = device.now();
  await takenOver.write(device.database, {
    deviceId,
    ...handover,
    takenAt: now.toISOString(),
    items: 0,
    // This year and the last: what reports are still asked about.
    from: `${Number(toVietnamDay(now).slice(0, 4)) - 1}-01-01`,
    entries: 0,
    done: false,
  });
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
      state = { ...rest, items: await takeItems(device, openItems) };
      await takenOver.write(database, state);
    }
    try {
      const units = toPairedUnits(paired);
      const { unitId } = state;
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
            if (await adoptStored(database, toReceivedEntry(stored, ofUnit))) fetched += 1;
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

/** What this device has already stays as it is. Items that cannot be read are nobody's: the log is there without them. */
async function takeItems({ database }: Device, text: string): Promise<number> {
  const parsed = HandedItems.safeParse(readJson(text));
  if (!parsed.success) return 0;
  const items = parsed.data;
  const [added, exemptions, openings, followUps, explanations] = await Promise.all([
    readAddedShares(database),
    readExemptions(database),
    readOpenings(database),
    readFollowUps(database),
    readAllExplanations(database),
  ]);
  const isNew = <T>(known: readonly T[], keyOf: (item: T) => string) => {
    const keys = new Set(known.map(keyOf));
    return (item: T) => !keys.has(keyOf(item));
  };
  for (const item of items.added.filter(isNew(added, ({ item }) => item.id)))
    await writeAddedShare(database, item);
  for (const item of items.exemptions.filter(isNew(exemptions, ({ itemId }) => itemId)))
    await writeExemption(database, item);
  for (const item of items.openings.filter(isNew(openings, ({ itemId }) => itemId)))
    await writeOpening(database, item);
  for (const item of items.followUps.filter(isNew(followUps, ({ activityId }) => activityId)))
    await putFollowUp(database, item);
  for (const item of items.explanations.filter(isNew(explanations, ({ key }) => key)))
    await writeExplanation(database, item);
  return countItems(items);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
