import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** One request that left the browser, as sent; the token is never part of it. */
export const SentPayload = z.strictObject({
  sentAt: Instant,
  method: z.string(),
  url: z.string(),
  body: z.optional(z.string()),
});
export type SentPayload = z.infer<typeof SentPayload>;
