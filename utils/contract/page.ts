import * as z from 'zod/mini';

/** Why a page is listed: the unit's own, the national one, a superior unit's, or another official one. */
export const PageRole = z.enum(['own', 'national', 'superior', 'listed']);
export type PageRole = z.infer<typeof PageRole>;

/**
 * The part of a page's address that names it, in lower case: its vanity name or its numeric id.
 * `facebook.com/congdoanvietnam` has the key `congdoanvietnam`.
 */
export const PageKey = z.string().check(z.regex(/^[\p{L}\p{N}.\-_]{1,120}$/u));
export type PageKey = z.infer<typeof PageKey>;

/** The number by which Business Suite names a page, as `asset_id` in its addresses. It can differ from the number in the page's link. */
export const PageNumber = z.string().check(z.regex(/^\d{1,25}$/));
export type PageNumber = z.infer<typeof PageNumber>;

/** An official page that the extension may recognise. On any other page it stays silent. */
export const ListedPage = z.strictObject({
  key: PageKey,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: PageRole,
  /** Known once the admin has shown the page's address in Business Suite. */
  number: z.optional(PageNumber),
});
export type ListedPage = z.infer<typeof ListedPage>;
