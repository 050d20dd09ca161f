import * as z from 'zod/mini';
import { WebLink } from './web-link.ts';

/** The largest file that the backend keeps for a pack, in bytes. What is larger is offered by a link. */
export const MATERIAL_MOST_BYTES = 2_000_000;

/** The kinds of pictures that both browsers draw and that cannot hold a script. */
export const PictureType = z.enum(['image/png', 'image/jpeg', 'image/webp']);
export type PictureType = z.infer<typeof PictureType>;

export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type Sha256 = z.infer<typeof Sha256>;

/** A name that is safe on any disk: no folder, no control or direction sign. */
const FileName = z.string().check(z.regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._\-()]{0,99}$/u));

/**
 * A file that goes with a pack. The pack holds its hash and is signed, so that the file itself may come from anywhere: from the
 * backend (by its hash), or from `link` when it is large. Nothing is used whose hash is another one.
 */
export const Material = z.strictObject({
  name: FileName,
  sha256: Sha256,
  bytes: z.int().check(z.positive()),
  mediaType: z.union([PictureType, z.enum(['application/pdf', 'audio/mpeg', 'video/mp4'])]),
  /** What the picture shows, for those who do not see it. */
  alt: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  link: z.optional(WebLink),
});
export type Material = z.infer<typeof Material>;

/** A picture beside a template. The panel shows it and hands it over; the admin attaches it to the post by hand. */
export const Picture = z.strictObject({
  name: FileName,
  sha256: Sha256,
  bytes: z.int().check(z.positive(), z.maximum(MATERIAL_MOST_BYTES)),
  mediaType: PictureType,
  alt: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type Picture = z.infer<typeof Picture>;
