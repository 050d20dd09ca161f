import * as z from 'zod/mini';

/** An absolute http(s) address of at most 2,048 characters. */
export const WebLink = z.url({ protocol: /^https?$/, hostname: /\./ }).check(z.maxLength(2048));
export type WebLink = z.infer<typeof WebLink>;
