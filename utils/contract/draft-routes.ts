import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { Pack, PackId } from './pack.ts';
import { PackDelivery, UnitDeliveryPage, UnitDeliveryQuery } from './pack-delivery.ts';
import {
  Coordinator,
  DraftEvent,
  DraftMove,
  DraftSummary,
  KeyId,
  PackDraft,
  Reach,
  ReachQuestion,
  Reason,
  Signature,
  SigningCandidate,
} from './pack-draft.ts';

const DraftKey = z.strictObject({ packId: PackId, version: z.coerce.number().check(z.int(), z.positive()) });

/** A change names the revision that the person saw; when somebody else was faster, the answer is `conflict`. */
const OnRevision = { packId: PackId, version: z.int().check(z.positive()), revision: z.int() };

/** What coordinators do with the packs of their unit: a part of the table of routes. */
export const draftRoutes = {
  'drafts.list': {
    method: 'GET',
    path: '/v1/drafts',
    auth: 'coordinator',
    summary: "The packs of the coordinator's unit in all their versions, newest first",
    success: { 200: z.strictObject({ me: Coordinator, drafts: z.array(DraftSummary) }) },
    errors: ['unauthorized', 'not_allowed'],
  },
  // By itself: older extensions take no answer with more in it than they know.
  'drafts.listExpiry': {
    method: 'GET',
    path: '/v1/drafts/expiry',
    auth: 'coordinator',
    summary: "The last day on which devices believe the unit's signed list of packs",
    success: {
      200: z.strictObject({
        /** Absent before the unit's first pack is published. */
        listExpiresOn: z.optional(Day),
      }),
    },
    errors: ['unauthorized', 'not_allowed'],
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
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'not_found'],
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
  'drafts.delivery': {
    method: 'GET',
    path: '/v1/draft/delivery',
    auth: 'coordinator',
    summary: 'How many units and devices a published pack is meant for, has reached, and was shown on',
    query: DraftKey,
    success: { 200: PackDelivery },
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'not_found'],
  },
  'drafts.deliveryUnits': {
    method: 'GET',
    path: '/v1/draft/delivery/units',
    auth: 'coordinator',
    summary:
      'The units that a published pack is meant for, each with how far it has come there; by name, page by page',
    query: UnitDeliveryQuery,
    success: { 200: UnitDeliveryPage },
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'not_found'],
  },
  'drafts.reach': {
    method: 'POST',
    path: '/v1/reach',
    auth: 'coordinator',
    summary: 'How many units and paired devices an aim would reach',
    request: ReachQuestion,
    success: { 200: Reach },
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'too_large'],
  },
} as const;
