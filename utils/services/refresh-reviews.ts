import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import { toFurtherId, toUnitQuery } from '../domain/units/held-units.ts';
import { noteReview } from '../storage/entry-changes.ts';
import { reviewedUntil } from '../storage/heard-until.ts';
import { type Device, toClientTools } from './device.ts';
import { hearSince } from './hear-since.ts';
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
  const { server, grant } = paired;
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  const { changed, error } = await hearSince(device, paired, {
    until: reviewedUntil(toFurtherId(paired)),
    first: grant.pairedAt,
    ask: async (since) => {
      const query = { ...toUnitQuery(paired), since };
      const address = { server, token: grant.token };
      const { reviews, more } = await callBackend('activities.reviews', address, { query }, tools);
      return { items: reviews, more };
    },
    keep: async (review) => {
      const moved = await noteReview(device.database, review);
      if (!moved || moved === 'gone') return false;
      await mirrorEntries(device, [moved]);
      return true;
    },
    toInstant: ({ reviewedAt }) => reviewedAt,
  });
  // A device that has nothing to send would not hear of it otherwise.
  if (error?.code !== 'unauthorized') return changed;
  await noteRevoked(device, paired);
  return true;
}
