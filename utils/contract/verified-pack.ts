import * as z from 'zod/mini';
import { Instant } from './instant.ts';

const Bytes = z.instanceof(Uint8Array);
const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One file of trusted metadata, as it came: its own signatures are checked again at each refresh. */
export const TrustedFile = z.strictObject({ name: z.string().check(z.minLength(1)), bytes: Bytes });
export type TrustedFile = z.infer<typeof TrustedFile>;

/** A pack whose bytes were verified, and who vouched for it then. What the bytes say is parsed where they are used. */
export const VerifiedPack = z.strictObject({
  /** The target's path: `packs/<unit>/<file>`. */
  path: z.string().check(z.minLength(1)),
  sha256: Sha256,
  bytes: Bytes,
  role: z.string(),
  roleVersion: z.int().check(z.positive()),
  signedBy: z.array(z.string()),
  expiresAt: Instant,
  verifiedAt: Instant,
});
export type VerifiedPack = z.infer<typeof VerifiedPack>;
