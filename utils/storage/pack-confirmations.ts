import { KeptConfirmations } from '../contract/pack-delivery.ts';
import type { DeviceDatabase } from './database.ts';
import { toSingle } from './singles.ts';

const CONFIRMATIONS = 'packConfirmations';

/** What this device has said of packs, or will with the next refresh. */
export const packConfirmations = toSingle(CONFIRMATIONS, KeptConfirmations);

/**
 * Changes it in one transaction: a panel that opens while the backend answers must not be forgotten. A record that no longer parses begins
 * anew; to say a thing twice does no harm.
 */
export async function changeConfirmations(
  database: DeviceDatabase,
  change: (kept: KeptConfirmations | undefined) => KeptConfirmations | undefined,
): Promise<void> {
  const transaction = database.transaction('singles', 'readwrite');
  const before = KeptConfirmations.safeParse(await transaction.store.get(CONFIRMATIONS)).data;
  const after = change(before);
  if (after !== undefined && after !== before) await transaction.store.put(after, CONFIRMATIONS);
  await transaction.done;
}
