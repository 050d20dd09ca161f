import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** How far this computer's clock was from the server's when the server last answered; positive when it is ahead. */
export const ClockSkew = z.strictObject({ skewMs: z.int(), notedAt: Instant });
export type ClockSkew = z.infer<typeof ClockSkew>;
