import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { ShareItem } from './share-item.ts';

/** A share item set aside by the admin: it does not apply to this unit, for the reason given. */
export const ShareExemption = z.strictObject({
  itemId: ShareItem.shape.id,
  reason: z.string().check(z.minLength(1), z.maxLength(300)),
  day: Day,
});
export type ShareExemption = z.infer<typeof ShareExemption>;

/** A share item with what the unit did about it. `done` follows from the activity log, so it is never kept twice. */
export const ShareEntry = z.strictObject({
  item: ShareItem,
  state: z.enum(['to_do', 'done', 'not_applicable', 'expired']),
  doneOn: z.optional(Day),
  activityId: z.optional(z.string()),
  reason: z.optional(z.string()),
});
export type ShareEntry = z.infer<typeof ShareEntry>;
