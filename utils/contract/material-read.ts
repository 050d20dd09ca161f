import * as z from 'zod/mini';
import { MATERIAL_MOST_BYTES, Material } from './material.ts';

/** A file of a pack, whose bytes have the hash that was signed; or why there is none now. */
export const MaterialRead = z.union([
  z.strictObject({
    mediaType: Material.shape.mediaType,
    base64: z.string().check(z.maxLength(Math.ceil(MATERIAL_MOST_BYTES / 3) * 4)),
  }),
  z.strictObject({
    /** `missing`: the server has no such file; `differs`: what came is another file than the one that was signed. */
    trouble: z.enum(['unpaired', 'unreachable', 'missing', 'differs']),
  }),
]);
export type MaterialRead = z.infer<typeof MaterialRead>;
