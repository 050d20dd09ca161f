import * as z from 'zod/mini';
import { ActivityId } from './activity.ts';
import { ProblemCode } from './problem.ts';
import { Receipt } from './receipt.ts';

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
