import * as z from 'zod/mini';
import { Activity, ActivityId } from './activity.ts';
import { Day, Instant, Week } from './instant.ts';
import { Pack, PackId } from './pack.ts';
import {
  Coordinator,
  DraftEvent,
  DraftMove,
  DraftSummary,
  KeyId,
  PackDraft,
  PublicKey,
  Reach,
  ReachQuestion,
  Reason,
  Signature,
  SigningCandidate,
} from './pack-draft.ts';
import { PairingCode, PairingGrant, PairingRequest } from './pairing.ts';
import { ProblemCode } from './problem.ts';
import { Receipt } from './receipt.ts';
import { UnitSharesReply } from './unit-shares.ts';

/** Most activities in one request; a device sends the oldest first. */
export const BATCH_LIMIT = 50;

/** Items are parsed one by one, so that a bad one never holds up the others. */
export const ActivityBatch = z.strictObject({
  activities: z.array(z.unknown()).check(z.minLength(1), z.maxLength(BATCH_LIMIT)),
});

/** The answer for one activity of a batch, in the order of the request. */
export const BatchResult = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('stored'), id: ActivityId, receipt: Receipt }),
  z.strictObject({ status: z.literal('already'), id: ActivityId, receipt: Receipt }),
  z.strictObject({ status: z.literal('conflict'), id: ActivityId }),
  z.strictObject({
    status: z.literal('invalid'),
    id: z.optional(z.string()),
    code: ProblemCode,
    detail: z.string(),
  }),
]);
export type BatchResult = z.infer<typeof BatchResult>;

/** 200 when every item is stored (now or before), 409 when at least one is in conflict; the body is the same in both. */
export const BatchReply = z.strictObject({ results: z.array(BatchResult) });
export type BatchReply = z.infer<typeof BatchReply>;

export const StoredActivity = z.strictObject({ activity: Activity, receipt: Receipt });

export const WeekReply = z.strictObject({ week: Week, activities: z.array(StoredActivity) });
export type WeekReply = z.infer<typeof WeekReply>;

export const Health = z.strictObject({
  status: z.literal('ok'),
  engine: z.enum(['sqlite', 'postgresql']),
  version: z.string(),
  now: Instant,
});

const DraftKey = z.strictObject({ packId: PackId, version: z.coerce.number().check(z.int(), z.positive()) });

/** A change names the revision that the person saw; when somebody else was faster, the answer is `conflict`. */
const OnRevision = { packId: PackId, version: z.int().check(z.positive()), revision: z.int() };

/** Every route of the backend. The extension's client and the server's routes are both made from this table. */
export const api = {
  'pairing.create': {
    method: 'POST',
    path: '/v1/pairings',
    auth: 'none',
    summary: 'Exchange a one-time code for a device token',
    request: PairingRequest,
    success: { 201: PairingGrant },
    errors: ['bad_request', 'code_unknown', 'code_used', 'code_expired', 'too_many_requests', 'too_large'],
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
    summary: "The paired unit's activities of one ISO week, oldest first",
    query: z.strictObject({ week: Week }),
    success: { 200: WeekReply },
    errors: ['bad_request', 'unauthorized'],
  },
  'shares.list': {
    method: 'GET',
    path: '/v1/shares',
    auth: 'device',
    summary: 'Which share items the paired unit has shared on which of its pages since a day; has an ETag',
    query: z.strictObject({ since: Day }),
    success: { 200: UnitSharesReply },
    /** Whoever names the ETag of the answer it has is told 304 while that is still the answer. */
    conditional: true,
    errors: ['bad_request', 'unauthorized'],
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
  'drafts.list': {
    method: 'GET',
    path: '/v1/drafts',
    auth: 'coordinator',
    summary: "The packs of the coordinator's unit in all their versions, newest first",
    success: { 200: z.strictObject({ me: Coordinator, drafts: z.array(DraftSummary) }) },
    errors: ['unauthorized'],
  },
  'drafts.read': {
    method: 'GET',
    path: '/v1/draft',
    auth: 'coordinator',
    summary: 'One version of a pack, what happened to it, and the version in force',
    query: DraftKey,
    success: {
      200: z.strictObject({
        draft: PackDraft,
        events: z.array(DraftEvent),
        inForce: z.optional(Pack),
      }),
    },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'drafts.save': {
    method: 'PUT',
    path: '/v1/draft',
    auth: 'coordinator',
    summary: 'Save a draft; revision 0 makes a new one. Saving approved text returns it to draft',
    request: z.strictObject({ revision: z.int(), pack: Pack }),
    success: { 200: PackDraft },
    errors: ['bad_request', 'unauthorized', 'conflict', 'not_allowed', 'too_large'],
  },
  'drafts.move': {
    method: 'POST',
    path: '/v1/draft/move',
    auth: 'coordinator',
    summary: 'Submit, withdraw, ask for changes, reject, approve or recall; some need a reason',
    request: z.strictObject({
      ...OnRevision,
      move: DraftMove,
      reason: z.optional(Reason),
    }),
    success: { 200: PackDraft },
    errors: ['bad_request', 'unauthorized', 'conflict', 'not_allowed', 'not_found', 'too_large'],
  },
  'drafts.candidate': {
    method: 'GET',
    path: '/v1/draft/candidate',
    auth: 'coordinator',
    summary: 'What is to be signed for an approved pack, or for the recall of one',
    query: DraftKey,
    success: { 200: SigningCandidate },
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'not_found'],
  },
  'drafts.sign': {
    method: 'POST',
    path: '/v1/draft/signature',
    auth: 'coordinator',
    summary: 'Add a signature; with enough of them the pack is published',
    request: z.strictObject({ ...OnRevision, keyId: KeyId, signature: Signature }),
    success: { 200: PackDraft },
    errors: ['bad_request', 'unauthorized', 'conflict', 'not_allowed', 'not_found', 'too_large'],
  },
  'drafts.reach': {
    method: 'POST',
    path: '/v1/reach',
    auth: 'coordinator',
    summary: 'How many units and paired devices an aim would reach',
    request: ReachQuestion,
    success: { 200: Reach },
    errors: ['bad_request', 'unauthorized', 'too_large'],
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
