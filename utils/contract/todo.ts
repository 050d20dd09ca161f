import * as z from 'zod/mini';
import { CampaignId } from './campaign.ts';
import { DueReport } from './hand-in.ts';
import { Hold, Notice } from './pack.ts';
import { TargetKind } from './target.ts';

/** One thing that the admin should do now; what it is called and where it leads is the panel's. */
export const Todo = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refused'), count: z.int() }),
  /** Entries that a coordinator gave back with a reason. */
  z.strictObject({ kind: z.literal('returned'), count: z.int() }),
  z.strictObject({ kind: z.literal('pair') }),
  z.strictObject({ kind: z.literal('bind') }),
  z.strictObject({ kind: z.literal('report'), report: DueReport }),
  z.strictObject({ kind: z.literal('due'), count: z.int(), overdue: z.int(), itemId: z.string() }),
  z.strictObject({ kind: z.literal('hold'), hold: Hold }),
  z.strictObject({ kind: z.literal('notice'), notice: Notice }),
  z.strictObject({
    kind: z.literal('step'),
    campaignId: CampaignId,
    campaign: z.string(),
    step: z.string(),
  }),
  z.strictObject({ kind: z.literal('target'), title: z.string(), left: z.int(), asks: TargetKind }),
  z.strictObject({ kind: z.literal('share'), count: z.int(), itemId: z.string() }),
]);
export type Todo = z.infer<typeof Todo>;
