import * as z from 'zod/mini';
import { ShareItem } from './share-item.ts';

/** The share checklist as the paired backend gives it. `version` counts up with every change. */
export const ShareList = z.strictObject({
  version: z.int().check(z.nonnegative()),
  items: z.array(ShareItem).check(z.maxLength(5000)),
});
export type ShareList = z.infer<typeof ShareList>;
