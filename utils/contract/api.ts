import * as z from 'zod/mini';
import { ActivityBatch, BatchReply } from './activity-batch.ts';
import { deviceRoutes } from './device-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { StoredEntry } from './entry-review.ts';
import { entryRoutes } from './entry-routes.ts';
import { heldUnitRoutes, OfUnit, OwnUnits } from './held-unit.ts';
import { Day, Instant, Week } from './instant.ts';
import { OwnData } from './own-data.ts';
import { CONFIRMATION_LIMIT, PackConfirmation } from './pack-delivery.ts';
import { Coordinator, PublicKey } from './pack-draft.ts';
import { PairingGrant, PairingRequest } from './pairing.ts';
import { PairingCode } from './pairing-code.ts';
import { reportRoutes } from './report-routes.ts';
import { unitRoutes } from './unit-routes.ts';
import { UnitSharesReply } from './unit-shares.ts';

export const WeekReply = z.strictObject({ week: Week, activities: z.array(StoredEntry) });
export type WeekReply = z.infer<typeof WeekReply>;

export const Health = z.strictObject({
  status: z.literal('ok'),
  engine: z.enum(['sqlite', 'postgresql']),
  version: z.string(),
  now: Instant,
});

/** Every route of the backend. The extension's client and the server's routes are both made from this table. */
export const api = {
  'pairing.create': {
    method: 'POST',
    path: '/v1/pairings',
    auth: 'none',
    summary: 'Exchange a one-time code for a device token',
    request: PairingRequest,
    success: { 201: PairingGrant },
    errors: [
      'bad_request',
      'code_unknown',
      'code_used',
      'code_expired',
      'conflict',
      'too_many_requests',
      'too_large',
    ],
  },
  'activities.record': {
    method: 'POST',
    path: '/v1/activities/batch',
    auth: 'device',
    summary: 'Store activities; sending the same id and body again gives the same receipt',
    request: ActivityBatch,
    success: { 200: BatchReply, 409: BatchReply },
    errors: ['bad_request', 'unauthorized', 'too_large'],
  },
  'activities.week': {
    method: 'GET',
    path: '/v1/activities',
    auth: 'device',
    summary: "A unit's activities of one ISO week, oldest first",
    query: z.strictObject({ week: Week, ...OfUnit }),
    success: { 200: WeekReply },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'packs.confirm': {
    method: 'POST',
    path: '/v1/packs/confirmations',
    auth: 'device',
    summary: 'Say which packs this device has received and shown; the first time of each counts',
    request: z.strictObject({
      packs: z.array(PackConfirmation).check(z.minLength(1), z.maxLength(CONFIRMATION_LIMIT)),
    }),
    success: { 200: z.strictObject({}) },
    errors: ['bad_request', 'unauthorized', 'too_large'],
  },
  'shares.list': {
    method: 'GET',
    path: '/v1/shares',
    auth: 'device',
    summary: 'Which share items a unit has shared on which of its pages since a day; has an ETag',
    query: z.strictObject({ since: Day, ...OfUnit }),
    success: { 200: UnitSharesReply },
    /** Whoever names the ETag of the answer it has is told 304 while that is still the answer. */
    conditional: true,
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'coordinators.create': {
    method: 'POST',
    path: '/v1/coordinators',
    auth: 'none',
    summary: "Exchange a coordinator's one-time code and public key for a token",
    request: z.strictObject({ code: PairingCode, name: Coordinator.shape.name, publicKey: PublicKey }),
    success: { 201: z.strictObject({ coordinator: Coordinator, token: PairingGrant.shape.token }) },
    errors: ['bad_request', 'code_unknown', 'code_used', 'code_expired', 'too_many_requests', 'too_large'],
  },
  ...entryRoutes,
  ...reportRoutes,
  ...draftRoutes,
  ...unitRoutes,
  ...heldUnitRoutes,
  ...deviceRoutes,
  'me.unit': {
    method: 'GET',
    path: '/v1/me/unit',
    auth: 'device',
    summary:
      'The units of the device that asks, as they stand in the tree now, and the pages that are listed for them',
    success: { 200: OwnUnits },
    errors: ['unauthorized'],
  },
  'me.export': {
    method: 'GET',
    path: '/v1/me/export',
    auth: 'device',
    summary: 'Everything that is stored about the device that asks',
    success: { 200: OwnData },
    errors: ['unauthorized'],
  },
  health: {
    method: 'GET',
    path: '/v1/health',
    auth: 'none',
    summary: 'Whether the backend can read and write its database',
    success: { 200: Health },
    errors: ['unavailable'],
  },
} as const;

export type RouteName = keyof typeof api;
