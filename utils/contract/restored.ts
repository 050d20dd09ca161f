import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** How many entries came back from their second copy after the database had lost them. */
export const Restored = z.strictObject({ count: z.int(), lastAt: Instant });
