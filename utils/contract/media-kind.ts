import * as z from 'zod/mini';

/** What a post is made of (20/KH-TLĐ III.2.1 asks for a mix). */
export const MediaKind = z.enum(['article', 'photo', 'infographic', 'video', 'audio']);
export type MediaKind = z.infer<typeof MediaKind>;
