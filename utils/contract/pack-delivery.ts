import * as z from 'zod/mini';
import { Pack, PackId } from './pack.ts';
import { UnitId } from './unit.ts';

/** Most versions of packs in one confirmation; what is left over goes with the next one. */
export const CONFIRMATION_LIMIT = 200;

/** One version of a pack, by the unit that publishes it. */
const PackVersion = { unitId: UnitId, packId: PackId, version: Pack.shape.version };

/**
 * What a device says of one version of a pack, and all that it says: `received` when it was verified and is held, `shown` when it was on an
 * open panel once. Nothing about what the admin did with it.
 */
export const PackConfirmation = z.strictObject({ ...PackVersion, state: z.enum(['received', 'shown']) });
export type PackConfirmation = z.infer<typeof PackConfirmation>;

/** What a device has confirmed, or will with the next refresh. */
export const KeptConfirmations = z.strictObject({
  /** To the backend each pairing is another device, which has said nothing yet. */
  deviceId: z.uuid(),
  packs: z.array(
    z.strictObject({
      ...PackVersion,
      shown: z.boolean(),
      /** What the backend has answered to; absent before the first time. */
      told: z.optional(PackConfirmation.shape.state),
    }),
  ),
});
export type KeptConfirmations = z.infer<typeof KeptConfirmations>;

const Count = z.strictObject({ units: z.int(), devices: z.int() });

/** How far one version of a pack has come, among those units that it is meant for now and their devices that may still ask. */
export const PackDelivery = z.strictObject({ aimed: Count, received: Count, shown: Count });
export type PackDelivery = z.infer<typeof PackDelivery>;
