import * as z from 'zod/mini';

/** Under whose name the open composer will publish, next to the page's registered name. */
export const PostingAs = z.strictObject({
  verdict: z.enum(['same', 'other', 'unknown']),
  /** As the composer shows it, for the admin's eyes only: never stored, never sent to a server. */
  name: z.optional(z.string().check(z.maxLength(200))),
});
export type PostingAs = z.infer<typeof PostingAs>;

/** What the panel's script sees in the page and the admin should know before acting. */
export const PageSight = z.strictObject({
  /** Present while a composer is open on the own page. */
  postingAs: z.optional(PostingAs),
  /** A text box is open in a dialog that is not known: nothing can be inserted or checked there. */
  unknownBox: z.boolean(),
  /** The address names one listed page and the heading another. */
  contradicted: z.boolean(),
});
export type PageSight = z.infer<typeof PageSight>;
