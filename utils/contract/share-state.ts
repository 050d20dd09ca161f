import * as z from 'zod/mini';
import { ActivityId } from './activity.ts';
import { Day, Instant } from './instant.ts';
import { PageKey } from './page.ts';
import { ShareItem } from './share-item.ts';
import { WebLink } from './web-link.ts';

/** A share item set aside by the admin: it does not apply to this unit, for the reason given. */
export const ShareExemption = z.strictObject({
  itemId: ShareItem.shape.id,
  reason: z.string().check(z.minLength(1), z.maxLength(300)),
  day: Day,
});
export type ShareExemption = z.infer<typeof ShareExemption>;

export const ShareExemptions = z.array(ShareExemption);

/** That the admin opened the post of an item from the checklist. */
export const ShareOpening = z.strictObject({ itemId: ShareItem.shape.id, day: Day });
export type ShareOpening = z.infer<typeof ShareOpening>;

/**
 * That an item stands in this device's log as shared on a page: the first entry about it, kept beside the log so that thousands of items
 * are judged without reading tens of thousands of entries. `key` is `itemId pageKey`.
 */
export const SharedRecord = z.strictObject({
  key: z.string(),
  itemId: z.string(),
  pageKey: PageKey,
  day: Day,
  activityId: ActivityId,
  /** The unit's own post, as the admin gave it after logging. */
  link: z.optional(WebLink),
});
export type SharedRecord = z.infer<typeof SharedRecord>;

/** An item that the admin put on the checklist of this device. Its id follows from the post, so that every device gives it the same one. */
export const AddedShare = z.strictObject({ item: ShareItem, addedAt: Instant });
export type AddedShare = z.infer<typeof AddedShare>;

export const ShareState = z.enum(['to_do', 'opened', 'done', 'not_applicable', 'expired']);
export type ShareState = z.infer<typeof ShareState>;

/** A share item with what the unit did about it. `done` follows from the activity log, so it is never kept twice. */
export const ShareEntry = z.strictObject({
  item: ShareItem,
  state: ShareState,
  doneOn: z.optional(Day),
  /** The entry of this device's log; absent where another device of the unit shared it. */
  activityId: z.optional(z.string()),
  /** The unit's own post, where it is known. */
  ownLink: z.optional(WebLink),
  reason: z.optional(z.string()),
  campaignTitle: z.optional(z.string()),
  /** Put on the list by the admin, who may take it off again. */
  added: z.optional(z.literal(true)),
});
export type ShareEntry = z.infer<typeof ShareEntry>;

/** How many items there are in all, those that the desk leaves out too. */
export const ShareCounts = z.strictObject({
  /** To do, opened ones included. */
  open: z.int(),
  /** Due today or overdue. */
  due: z.int(),
  done: z.int(),
  doneToday: z.int(),
  notApplicable: z.int(),
  /** Items that the desk does not carry. */
  leftOut: z.int(),
});
export type ShareCounts = z.infer<typeof ShareCounts>;

/** Why a link cannot go on the checklist, or cannot be the unit's own post. */
export const LinkRefusal = z.enum([
  'not_an_address',
  'group',
  'not_a_post',
  'share_token',
  'unknown_page',
  'own_page',
  'not_own_page',
  'title_missing',
]);
export type LinkRefusal = z.infer<typeof LinkRefusal>;

export const AddOutcome = z.union([
  z.strictObject({ outcome: z.enum(['added', 'already']), itemId: ShareItem.shape.id, title: z.string() }),
  z.strictObject({ outcome: z.literal('refused'), reason: LinkRefusal }),
]);
export type AddOutcome = z.infer<typeof AddOutcome>;

/** A link as the admin gives it; what it leads to is judged in the background. */
export const GivenLink = z.string().check(z.minLength(1), z.maxLength(4000));
