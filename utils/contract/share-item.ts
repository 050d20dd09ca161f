import * as z from 'zod/mini';
import { CampaignId } from './campaign.ts';
import { Day } from './instant.ts';
import { PageKey } from './page.ts';
import { WebLink } from './web-link.ts';

/** Another name of a post: a rotating `pfbid…`, the number of its photo or video, or `share:` and the token of a share link. */
export const PostAlias = z.string().check(z.regex(/^(\d{1,25}|pfbid\w{1,200}|share:[\w-]{2,80})$/));
export type PostAlias = z.infer<typeof PostAlias>;

export const NumericPostId = z.string().check(z.regex(/^\d{1,25}$/));
export type NumericPostId = z.infer<typeof NumericPostId>;

/**
 * What the unit is asked to share on its own page: a post of a listed page, named by `pageKey`, or an article of the press, named by
 * `publisher`.
 */
export const ShareItem = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  link: WebLink,
  pageKey: z.optional(PageKey),
  publisher: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  publishedOn: Day,
  dueOn: z.optional(Day),
  campaignId: z.optional(CampaignId),
  /** Stands first in the list. */
  pinned: z.optional(z.boolean()),
  /** The post's lasting number, where it is known; the link may hold a name that rotates. */
  numericId: z.optional(NumericPostId),
  /** Names under which the post was seen. */
  aliases: z.optional(z.array(PostAlias).check(z.maxLength(80))),
});
export type ShareItem = z.infer<typeof ShareItem>;
