import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** Up to which word of the coordinators this pairing has heard them. */
export const HeardUntil = z.strictObject({ deviceId: z.uuid(), at: Instant });
export type HeardUntil = z.infer<typeof HeardUntil>;
