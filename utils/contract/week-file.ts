import * as z from 'zod/mini';

export const WeekFileFormat = z.enum(['csv', 'xlsx']);
export type WeekFileFormat = z.infer<typeof WeekFileFormat>;

/** An exported file on its way from the background to the surface that saves it; bytes as base64. */
export const WeekFile = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  base64: z.string(),
});
export type WeekFile = z.infer<typeof WeekFile>;
