import * as z from 'zod/mini';
import { Cursor } from './entry-review.ts';
import { Pack, PackId } from './pack.ts';
import { Language } from './settings.ts';
import { Unit, UnitId } from './unit.ts';

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

/** Most units in one answer; a longer list goes on from the last one. */
export const DELIVERY_MOST = 1000;

/** Which units are wanted: those with no device that has it, with at least one, or with at least one on which it was shown. */
export const DeliveryPart = z.enum(['not_yet', 'received', 'shown']);
export type DeliveryPart = z.infer<typeof DeliveryPart>;

const devices = z.int().check(z.nonnegative());

/** How far a version has come at one unit: its devices that may still ask, and those of them that have said so. No device is named. */
export const UnitDelivery = z.strictObject({
  unit: z.pick(Unit, { id: true, name: true, level: true }),
  /** The unit directly above. */
  above: z.optional(z.pick(Unit, { id: true, name: true })),
  devices,
  received: devices,
  shown: devices,
});
export type UnitDelivery = z.infer<typeof UnitDelivery>;

export const UnitDeliveryPage = z.strictObject({ rows: z.array(UnitDelivery), next: z.optional(Cursor) });
export type UnitDeliveryPage = z.infer<typeof UnitDeliveryPage>;

/** Queries come as text. */
const DeliveryQuery = {
  packId: PackId,
  version: z.coerce.number().check(z.int(), z.positive()),
  part: z.optional(DeliveryPart),
};
export const UnitDeliveryQuery = z.strictObject({ ...DeliveryQuery, after: z.optional(Cursor) });

export const DeliveryFileQuery = z.strictObject({
  ...DeliveryQuery,
  format: z.enum(['csv', 'xlsx']),
  /** Of the words in it; absent: Vietnamese. */
  language: z._default(Language, 'vi'),
});
