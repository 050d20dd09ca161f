import * as z from 'zod/mini';
import { UnitId } from './unit.ts';

/** A device as coordinators of one of its units see it. */
export const SeenDevice = z.strictObject({
  id: z.string(),
  label: z.string(),
  pairedAt: z.string(),
  lastSeenAt: z.optional(z.string()),
  /** It logs for other units too. Which ones is not told. */
  elsewhere: z.optional(z.literal(true)),
});
export type SeenDevice = z.infer<typeof SeenDevice>;

/** The part of `api` by which coordinators see the devices of a unit, and end them. */
export const deviceRoutes = {
  'devices.list': {
    method: 'GET',
    path: '/v1/devices',
    auth: 'coordinator',
    summary: 'The devices that log for a unit, newest first',
    query: z.strictObject({ unit: UnitId }),
    success: { 200: z.strictObject({ devices: z.array(SeenDevice) }) },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'devices.end': {
    method: 'POST',
    path: '/v1/devices/end',
    auth: 'coordinator',
    summary:
      'End a device for one unit, or as a whole by who may do it for each of its units; at once, and for good',
    request: z.strictObject({
      unit: UnitId,
      device: z.uuid(),
      whole: z.optional(z.literal(true)),
    }),
    /** `not_allowed`: as a whole it is not this person's to end. */
    success: { 200: z.strictObject({}) },
    errors: ['bad_request', 'unauthorized', 'not_found', 'not_allowed', 'too_large'],
  },
} as const;
