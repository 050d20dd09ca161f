import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { ListedPage } from './page.ts';
import { ShareItem } from './share-item.ts';
import { Template } from './template.ts';

/** A pack of approved material, as shipped with the extension or (later) pushed by coordinators. */
export const Pack = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  version: z.int().check(z.positive()),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  issuedOn: Day,
  pages: z.array(ListedPage).check(z.maxLength(200)),
  templates: z.array(Template).check(z.maxLength(2000)),
  shareItems: z.array(ShareItem).check(z.maxLength(5000)),
});
export type Pack = z.infer<typeof Pack>;
