import * as z from 'zod/mini';
import { TrustRefusal } from './trust-refusal.ts';

/** The largest file, in characters: some hundred packs. */
export const PACK_FILE_MOST = 8_000_000;

/**
 * Packs as one file, to be carried by a chat or on a stick: all files that a device would ask the backend for, by the path at which it
 * would ask. Nothing in it is believed for being there; the same signatures are checked.
 */
export const PackFile = z.strictObject({
  what: z.literal('so-tay-fanpage packs'),
  files: z.record(z.string().check(z.maxLength(400)), z.string()),
});
export type PackFile = z.infer<typeof PackFile>;

/** What came of a file with packs. */
export const PackFileOutcome = z.union([
  /** `packs`: how many are in use now. `trouble`: why a part of the file was not taken; of that part, what was in use stays. */
  z.strictObject({ taken: z.literal(true), packs: z.int(), trouble: z.optional(TrustRefusal) }),
  z.strictObject({
    taken: z.literal(false),
    reason: z.union([TrustRefusal, z.enum(['no_pack_file', 'unpaired'])]),
  }),
]);
export type PackFileOutcome = z.infer<typeof PackFileOutcome>;
