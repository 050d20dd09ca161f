import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { PageKey } from './page.ts';
import { WebLink } from './web-link.ts';

/** One post of a listed page that the unit is asked to share on its own page. */
export const ShareItem = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  link: WebLink,
  pageKey: PageKey,
  publishedOn: Day,
  dueOn: z.optional(Day),
});
export type ShareItem = z.infer<typeof ShareItem>;
