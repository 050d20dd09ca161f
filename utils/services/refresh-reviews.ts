import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { toFurtherId, toUnitQuery } from '../domain/units/held-units.ts';
import { noteReview } from '../storage/entry-changes.ts';
import { reviewedUntil } from '../storage/reviewed-until.ts';
import { type Device, toClientTools } from './device.ts';
import { mirrorEntries } from './mirror-entries.ts';
import { noteRevoked } from './note-revoked.ts';
import { refreshEachUnit } from './refresh-each-unit.ts';

/**
 * Asks what coordinators have said of the unit's entries since the last time: accepted, or returned with a reason. Words on entries that
 * are not here are passed over. Nothing but the question leaves.
 * @returns whether there is something new to show.
 */
export async function refreshReviews(device: Device): Promise<boolean> {
  return await refreshEachUnit(device, 'reviews', refreshOf);
}

async function refreshOf(device: Device, paired: PairedUnit): Promise<boolean> {
  const { database } = device;
  const ofUnit = reviewedUntil(toFurtherId(paired));
  const { server, grant } = paired;
  const address = { server, token: grant.token };
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  const known = await ofUnit.read(database);
  let since = known?.deviceId === grant.deviceId ? known.at : grant.pairedAt;
  let changed = false;
  try {
    for (;;) {
      const { reviews, more } = await callBackend(
        'activities.reviews',
        address,
        { query: { ...toUnitQuery(paired), since } },
        tools,
      );
      for (const review of reviews) {
        const moved = await noteReview(database, review);
        if (!moved || moved === 'gone') continue;
        changed = true;
        await mirrorEntries(device, [moved]);
      }
      const newest = reviews.at(-1)?.reviewedAt ?? since;
      // Noted only after they are kept: a worker that dies in between hears them again.
      if (newest !== since) await ofUnit.write(database, { deviceId: grant.deviceId, at: newest });
      if (!more || newest === since) return changed;
      since = newest;
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    // A device that has nothing to send would not hear of it otherwise.
    if (error.code === 'unauthorized') await noteRevoked(device, paired);
    return changed || error.code === 'unauthorized';
  }
}
