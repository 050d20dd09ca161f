import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { NumericPostId, PostAlias, ShareItem } from './share-item.ts';

/** What this device has learned about the post of one share item while the admin had it open. Never leaves the device. */
export const LearnedAliases = z.strictObject({
  itemId: ShareItem.shape.id,
  numericId: z.optional(NumericPostId),
  aliases: z.array(PostAlias).check(z.maxLength(40)),
  learnedAt: Instant,
});
export type LearnedAliases = z.infer<typeof LearnedAliases>;
