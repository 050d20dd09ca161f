import * as z from 'zod/mini';

/** Why a page is listed: the unit's own, the national one, or a superior unit's. */
export const PageRole = z.enum(['own', 'national', 'superior']);
export type PageRole = z.infer<typeof PageRole>;

/**
 * The part of a page's address that names it, in lower case: its vanity name or its numeric id.
 * `facebook.com/congdoanvietnam` has the key `congdoanvietnam`.
 */
export const PageKey = z.string().check(z.regex(/^[\p{L}\p{N}.\-_]{1,120}$/u));
export type PageKey = z.infer<typeof PageKey>;

/** An official page that the extension may recognise. On any other page it stays silent. */
export const ListedPage = z.strictObject({
  key: PageKey,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: PageRole,
});
export type ListedPage = z.infer<typeof ListedPage>;
