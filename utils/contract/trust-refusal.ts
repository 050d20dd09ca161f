import * as z from 'zod/mini';

/**
 * Why a pack, or what vouches for it, is not believed.
 * `threshold`: too few of the right people signed it. `expired`: it was good once, and may be held back on purpose. `list_expired`: the same
 * of one unit's list alone, which its coordinators have not renewed. `older`: older than what
 * is known already. `out_of_path`: signed by people who may not speak for this path. `tampered`: other bytes than were signed.
 * `too_large`: more bytes than we take. `clock`: this device's clock cannot be right. `unreachable`: no answer, or only a
 * part. `malformed`: not a document of the kind expected.
 */
export const TrustRefusal = z.enum([
  'threshold',
  'expired',
  'list_expired',
  'older',
  'out_of_path',
  'tampered',
  'too_large',
  'clock',
  'unreachable',
  'malformed',
]);
export type TrustRefusal = z.infer<typeof TrustRefusal>;
