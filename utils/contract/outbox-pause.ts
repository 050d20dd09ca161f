import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** After failures in a row, nothing is sent by itself until then; a click sends at once. */
export const OutboxPause = z.strictObject({ failures: z.int().check(z.positive()), until: Instant });
export type OutboxPause = z.infer<typeof OutboxPause>;
