import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { Hold, Notice, Pack, Recall } from './pack.ts';
import { Template } from './template.ts';

/** Why the newest packs are not in use. The last verified ones stay in use, whatever the reason. */
export const TrustTrouble = z.enum([
  /** Fewer people signed than must sign. */
  'threshold',
  /** The server's word on what is newest is older than it may be: it may be hiding something. */
  'expired',
  /** Older than what this device has already seen. */
  'older',
  /** Signed by somebody who may not sign this. */
  'out_of_path',
  /** Not what was signed. */
  'tampered',
  'too_large',
  /** The clock of this machine is so wrong that nothing can be judged by it. */
  'clock',
  'unreachable',
  'malformed',
]);
export type TrustTrouble = z.infer<typeof TrustTrouble>;

/** What the panel says about a pack: where its templates come from and who answers for them. */
export const PackFacts = z.strictObject({
  ...z.pick(Pack, { id: true, version: true, title: true, issuedOn: true }).shape,
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
  packId: Pack.shape.id,
  recall: z.optional(z.omit(Recall, { templateId: true })),
});
export type DeskTemplate = z.infer<typeof DeskTemplate>;

/** All that the panel shows of packs beside templates and share items. */
export const PackDesk = z.strictObject({
  packs: z.array(PackFacts),
  notices: z.array(Notice),
  /** Those in force today. */
  holds: z.array(Hold),
  trouble: z.optional(TrustTrouble),
  /** When the packs were last confirmed to be the newest; absent before the first time. */
  confirmedAt: z.optional(Instant),
});
export type PackDesk = z.infer<typeof PackDesk>;
