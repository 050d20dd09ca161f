import * as z from 'zod/mini';
import { AdapterDocument } from './adapter-document.ts';
import { Campaign } from './campaign.ts';
import { Day } from './instant.ts';
import { ListedPage } from './page.ts';
import { ReminderRulesPart } from './reminder-rules.ts';
import { ShareItem } from './share-item.ts';
import { Target } from './target.ts';
import { Template } from './template.ts';
import { UnitId, UnitLevel, UnitWord } from './unit.ts';

/** Counts up when a reader of the older schema would misunderstand a pack. A part that is only new does not count. */
export const PACK_SCHEMA = 1;

/** The largest pack, in bytes of UTF-8. */
export const PACK_MOST_BYTES = 256_000;

export const PackId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
export type PackId = z.infer<typeof PackId>;

const Sentence = z.string().check(z.minLength(1), z.maxLength(600));

/** Who a pack is for. What is absent does not narrow it; a pack without an aim is for the publisher's whole subtree. */
export const Aim = z.strictObject({
  /** These units and everything below them. */
  units: z.optional(z.array(UnitId).check(z.minLength(1), z.maxLength(500))),
  levels: z.optional(z.array(UnitLevel).check(z.minLength(1))),
  kinds: z.optional(z.array(UnitWord).check(z.minLength(1), z.maxLength(40))),
  cohorts: z.optional(z.array(UnitWord).check(z.minLength(1), z.maxLength(40))),
});
export type Aim = z.infer<typeof Aim>;

/** Somebody who stands for a pack with his or her office, as the panel names it. The proof is the signature, not this name. */
export const Endorsement = z.strictObject({
  by: z.string().check(z.minLength(1), z.maxLength(120)),
  on: Day,
});
export type Endorsement = z.infer<typeof Endorsement>;

/** A template that must not be used any more, whatever pack it came with. */
export const Recall = z.strictObject({
  templateId: Template.shape.id,
  reason: Sentence,
  on: Day,
  insteadId: z.optional(Template.shape.id),
});
export type Recall = z.infer<typeof Recall>;

/** A word from the coordinators to the admins. */
export const Notice = z.strictObject({
  id: PackId,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  text: Sentence,
  urgent: z.optional(z.boolean()),
  from: z.optional(Day),
  to: z.optional(Day),
});
export type Notice = z.infer<typeof Notice>;

/** "For now, do not post": shown as a banner, and asked about once more before anything is inserted. Both days are included. */
export const Hold = z.strictObject({
  reason: Sentence,
  from: Day,
  to: Day,
  /** Only templates of these kinds; absent: all posting. */
  contentKinds: z.optional(z.array(Template.shape.contentKind).check(z.minLength(1))),
});
export type Hold = z.infer<typeof Hold>;

/**
 * A pack of approved material, shipped with the extension or signed and pushed by coordinators. It is one file of JSON that a
 * person can read. Parts that this version of the extension does not know are left alone: see `toKnownPack`.
 */
export const Pack = z.strictObject({
  schema: z.literal(PACK_SCHEMA),
  id: PackId,
  version: z.int().check(z.positive()),
  /** The unit that publishes it. Only its delegated role can sign it. */
  unitId: z.optional(UnitId),
  unitName: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  issuedOn: Day,
  author: z.optional(Endorsement),
  approver: z.optional(Endorsement),
  aim: z.optional(Aim),
  /** Before this day nothing of it shows; after the last one its templates are expired and its other parts are gone. */
  validFrom: z.optional(Day),
  validTo: z.optional(Day),
  pages: z.array(ListedPage).check(z.maxLength(200)),
  templates: z.array(Template).check(z.maxLength(2000)),
  shareItems: z.array(ShareItem).check(z.maxLength(5000)),
  recalls: z.optional(z.array(Recall).check(z.maxLength(500))),
  notices: z.optional(z.array(Notice).check(z.maxLength(50))),
  hold: z.optional(Hold),
  adapter: z.optional(AdapterDocument),
  targets: z.optional(z.array(Target).check(z.maxLength(100))),
  campaigns: z.optional(z.array(Campaign).check(z.maxLength(60))),
  reminders: z.optional(ReminderRulesPart),
});
export type Pack = z.infer<typeof Pack>;
