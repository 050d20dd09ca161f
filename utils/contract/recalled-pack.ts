import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { Pack } from './pack.ts';
import { RecallNote } from './recall-note.ts';
import { Template } from './template.ts';

/** What is remembered of a pack that was taken back: enough to say so, and none of its wording. */
export const RecalledPack = z.strictObject({
  ...z.pick(Pack, { id: true, unitId: true, unitName: true, title: true }).shape,
  /** The day on which this device saw that it is listed no more. */
  on: Day,
  /** Why it is not in use any more; absent when its unit took it back. */
  cause: z.optional(z.enum(['unit_may_not', 'signers_may_not'])),
  /** Why its unit took it back, as two people signed it. */
  reason: z.optional(RecallNote.shape.reason),
  templates: z.array(
    z.pick(Template, {
      id: true,
      version: true,
      title: true,
      contentKind: true,
      occasion: true,
      source: true,
    }),
  ),
});
export type RecalledPack = z.infer<typeof RecalledPack>;

/** The newest first. */
export const RecalledPacks = z.array(RecalledPack);
