import * as z from 'zod/mini';
import { ListedPage, PageKey } from './page.ts';
import { Takeover } from './pairing.ts';
import { PairingCode } from './pairing-code.ts';
import { Unit, UnitId } from './unit.ts';

/** Most units that one device logs for. */
export const HELD_UNITS_MOST = 20;

/** A unit that a device logs for, with the pages that are listed for it. */
export const HeldUnit = z.strictObject({
  unit: Unit,
  pages: z.array(ListedPage),
  /** Units that merged into this one; what was logged for them is its own now. */
  merged: z.optional(z.array(UnitId)),
});
export type HeldUnit = z.infer<typeof HeldUnit>;

/** The unit of the device that asks, and those that it was given beside it. */
export const OwnUnits = z.extend(HeldUnit, {
  /** Absent where there are none, so that older devices read the answer too. */
  further: z.optional(z.array(HeldUnit).check(z.maxLength(HELD_UNITS_MOST))),
  /** The device logs for the first unit no more, only for the further ones. */
  ended: z.optional(z.literal(true)),
});
export type OwnUnits = z.infer<typeof OwnUnits>;

/** What a device gets for the code of another unit, or for the code of a handover: then all units of the device whose place it takes. */
export const AddedUnits = z.extend(HeldUnit, {
  further: z.optional(z.array(HeldUnit).check(z.maxLength(HELD_UNITS_MOST))),
  handover: z.optional(Takeover),
});
export type AddedUnits = z.infer<typeof AddedUnits>;

/**
 * Which unit a panel is about: the one that was chosen there, or the one whose own page is in front. With neither, the one
 * that was chosen last on this device.
 */
export const UnitInFront = z.strictObject({ unitId: z.optional(UnitId), pageKey: z.optional(PageKey) });
export type UnitInFront = z.infer<typeof UnitInFront>;

/** Which of its units a device asks about; absent: the one that it was paired with. */
export const OfUnit = { unit: z.optional(UnitId) };

/** The part of `api` by which a device gets another unit, and lets go of one. */
export const heldUnitRoutes = {
  'me.units.add': {
    method: 'POST',
    path: '/v1/me/units',
    auth: 'device',
    summary:
      'Spend a one-time code of another unit, or the code of a handover: from then on the device logs for that unit too, or for all of the other device in its place',
    request: z.strictObject({ code: PairingCode }),
    success: { 201: AddedUnits },
    /** `conflict`: it logs for that unit already, or made the code itself; the code is not spent. `no_room`: it has as many units as one device can have. */
    errors: [
      ...(['bad_request', 'unauthorized', 'code_unknown', 'code_used', 'code_expired'] as const),
      ...(['conflict', 'no_room', 'too_many_requests', 'too_large'] as const),
    ],
  },
  'me.units.end': {
    method: 'POST',
    path: '/v1/me/units/end',
    auth: 'device',
    summary: 'Log for one of the units no more; the last one cannot be let go of',
    request: z.strictObject({ unit: UnitId }),
    success: { 200: z.strictObject({}) },
    errors: ['bad_request', 'unauthorized', 'not_found', 'not_allowed', 'too_large'],
  },
} as const;
