import * as z from 'zod/mini';
import { BatchReply } from './activity-batch.ts';
import {
  Cursor,
  ENTRIES_MOST,
  EntryPage,
  EntryReview,
  EntryStanding,
  OutboxFile,
  ReturnReason,
  StoredEntry,
  WeekDigest,
} from './entry-review.ts';
import { HandoverGrant, OpenItems } from './handover.ts';
import { OfUnit } from './held-unit.ts';
import { Day, Instant, Week } from './instant.ts';
import { Language } from './settings.ts';
import { UnitId } from './unit.ts';

/** Queries come as text. */
const Limit = z.optional(z.coerce.number().check(z.int(), z.positive(), z.maximum(ENTRIES_MOST)));

/** Which entries a file by its address has, and in which form. */
export const EntryStreamQuery = z.strictObject({
  unit: UnitId,
  from: Day,
  to: Day,
  format: z.enum(['ndjson', 'csv']),
  /** Only of this unit, or of all that stand below it too. */
  below: z._default(z.enum(['yes', 'no']), 'yes'),
  standing: z.optional(EntryStanding),
  /** Of the words in a table; absent: Vietnamese. */
  language: z._default(Language, 'vi'),
});
export type EntryStreamQuery = z.infer<typeof EntryStreamQuery>;

/** The part of `api` that is about stored entries: what came back, what is there, what a coordinator says of them. */
export const entryRoutes = {
  'activities.reviews': {
    method: 'GET',
    path: '/v1/activities/reviews',
    auth: 'device',
    summary:
      "What coordinators have said of the unit's entries since a moment, oldest first, at most 200 at a time",
    query: z.strictObject({ since: Instant, ...OfUnit }),
    success: { 200: z.strictObject({ reviews: z.array(EntryReview), more: z.boolean() }) },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'activities.digest': {
    method: 'GET',
    path: '/v1/activities/digest',
    auth: 'device',
    summary: 'How many entries of a week are stored, and a digest of those that came from the asking device',
    query: z.strictObject({ week: Week, ...OfUnit }),
    success: { 200: WeekDigest },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'activities.history': {
    method: 'GET',
    path: '/v1/activities/history',
    auth: 'device',
    summary: "The unit's entries from a day on, by day and id, page by page",
    query: z.strictObject({ from: Day, after: z.optional(Cursor), limit: Limit, ...OfUnit }),
    success: { 200: z.strictObject({ entries: z.array(StoredEntry), next: z.optional(Cursor) }) },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'handovers.create': {
    method: 'POST',
    path: '/v1/handovers',
    auth: 'device',
    summary: 'A one-time code by which another device takes the place of this one',
    request: z.strictObject({ openItems: OpenItems }),
    success: { 201: HandoverGrant },
    errors: ['bad_request', 'unauthorized', 'too_large', 'too_many_requests'],
  },
  'entries.list': {
    method: 'GET',
    path: '/v1/entries',
    auth: 'coordinator',
    summary: 'Entries of a unit and the units below it, by day and id, page by page',
    query: z.strictObject({
      unit: UnitId,
      from: Day,
      to: Day,
      /** Only of this unit, or of all that stand below it too. */
      below: z.optional(z.enum(['yes', 'no'])),
      standing: z.optional(EntryStanding),
      after: z.optional(Cursor),
      limit: Limit,
    }),
    success: { 200: EntryPage },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'entries.review': {
    method: 'POST',
    path: '/v1/entries/review',
    auth: 'coordinator',
    summary: 'Accept an entry, or return it to its author with a reason',
    request: z.discriminatedUnion('move', [
      z.strictObject({
        move: z.literal('accept'),
        ...z.pick(EntryReview, { activityId: true, revision: true }).shape,
      }),
      z.strictObject({
        move: z.literal('return'),
        ...z.pick(EntryReview, { activityId: true, revision: true }).shape,
        reason: ReturnReason,
      }),
    ]),
    /** `conflict`: the entry has a newer revision than the one that was looked at. */
    success: { 200: EntryReview },
    errors: ['bad_request', 'unauthorized', 'not_found', 'conflict', 'not_allowed'],
  },
  'entries.import': {
    method: 'POST',
    path: '/v1/entries/import',
    auth: 'coordinator',
    summary:
      "Store the entries of a device's outbox that came by file; a later sending by the device adds nothing",
    request: OutboxFile,
    success: { 200: BatchReply, 409: BatchReply },
    errors: ['bad_request', 'unauthorized', 'not_found', 'not_allowed', 'too_large'],
  },
} as const;
