import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { Hold, Notice, Pack, Recall } from './pack.ts';
import { RecalledPack } from './recalled-pack.ts';
import { Template } from './template.ts';
import { TrustRefusal } from './trust-refusal.ts';

/** What the panel says about a pack: where its templates come from and who answers for them. */
export const PackFacts = z.strictObject({
  /** Its name, with the unit's before it where another pack has the same. */
  id: z.string(),
  ...z.pick(Pack, { version: true, title: true, issuedOn: true }).shape,
  unitName: Pack.shape.unitName,
  author: Pack.shape.author,
  approver: Pack.shape.approver,
  /** Came with the extension, and is as trustworthy as the extension itself. */
  starter: z.boolean(),
  /** When this device last verified it; absent for the starter pack. */
  verifiedAt: z.optional(Instant),
  /** Names of parts that a newer extension would understand. */
  unknownParts: z.array(z.string()),
});
export type PackFacts = z.infer<typeof PackFacts>;

/** A template as the panel shows it. */
export const DeskTemplate = z.strictObject({
  ...Template.shape,
  packId: PackFacts.shape.id,
  /** Set on a template that must not be used any more, with the reason, or with the pack that was taken back as a whole. */
  recall: z.optional(
    z.strictObject({
      ...z.pick(Recall, { on: true, insteadId: true }).shape,
      reason: z.optional(Recall.shape.reason),
      pack: z.optional(
        z.strictObject({
          ...z.pick(Pack, { title: true, unitName: true }).shape,
          cause: RecalledPack.shape.cause,
        }),
      ),
    }),
  ),
});
export type DeskTemplate = z.infer<typeof DeskTemplate>;

/** All that the panel shows of packs beside templates and share items. */
export const PackDesk = z.strictObject({
  packs: z.array(PackFacts),
  notices: z.array(Notice),
  /** Those in force today. */
  holds: z.array(Hold),
  /** Why the newest packs are not in use; the last verified ones are. */
  trouble: z.optional(TrustRefusal),
  /** When the packs were last confirmed to be the newest; absent before the first time. */
  confirmedAt: z.optional(Instant),
});
export type PackDesk = z.infer<typeof PackDesk>;
