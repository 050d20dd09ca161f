import * as z from 'zod/mini';

/** A one-time code as typed: groups of letters and digits; blanks, hyphens and case do not matter. */
export const PairingCode = z.string().check(z.trim(), z.minLength(8), z.maxLength(60));
export type PairingCode = z.infer<typeof PairingCode>;
