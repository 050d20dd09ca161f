import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { Template, TemplateField } from './template.ts';

/** How much is remembered at most; the oldest goes first. */
export const MEMORY_MOST = { favourites: 200, recent: 12, values: 100, notices: 100 } as const;

/** What the admin typed into a blank, under the words that stand beside it. A paragraph is never remembered. */
export const RememberedValue = z.strictObject({
  label: TemplateField.shape.label,
  value: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type RememberedValue = z.infer<typeof RememberedValue>;

/** What this browser remembers of the use of templates. None of it leaves the browser. The newest stands first. */
export const TemplateMemory = z.strictObject({
  favourites: z.array(Template.shape.id).check(z.maxLength(MEMORY_MOST.favourites)),
  recent: z.array(z.strictObject({ id: Template.shape.id, day: Day })).check(z.maxLength(MEMORY_MOST.recent)),
  values: z.array(RememberedValue).check(z.maxLength(MEMORY_MOST.values)),
});
export type TemplateMemory = z.infer<typeof TemplateMemory>;

/** One act of the admin with a template: the star set or taken back, or the template put into a post. */
export const TemplateUse = z.strictObject({
  id: Template.shape.id,
  favourite: z.optional(z.boolean()),
  /** Present when the template was put into a post: what was typed into its short blanks. */
  values: z.optional(z.array(RememberedValue).check(z.maxLength(20))),
});
export type TemplateUse = z.infer<typeof TemplateUse>;

/** A notice as it was read: another text under the same id is another notice. See `toNoticeKey`. */
export const NoticeKey = z.string().check(z.regex(/^[a-z0-9-]{1,80}#[a-z0-9]{1,12}$/));
export type NoticeKey = z.infer<typeof NoticeKey>;

export const DismissedNotices = z.array(NoticeKey).check(z.maxLength(MEMORY_MOST.notices));
export type DismissedNotices = z.infer<typeof DismissedNotices>;
