import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { Material } from './material.ts';
import { SourceDocument } from './source-document.ts';
import { WebLink } from './web-link.ts';

export const CampaignId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
export type CampaignId = z.infer<typeof CampaignId>;

/** A day of every year, `MM-DD`. 29 February is the last day of February in a common year. */
export const YearDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export type YearDay = z.infer<typeof YearDay>;

/** When a campaign runs; both ends are included, as days in Viet Nam. */
export const CampaignDays = z.union([
  z.strictObject({ from: Day, to: Day }),
  /** Every year; `to` before `from` ends in the year after. */
  z.strictObject({ everyYear: z.strictObject({ from: YearDay, to: YearDay }) }),
  /** Counted from the first day of the lunar year: 20 days before it to 5 days after it, for example. */
  z.strictObject({
    tet: z.strictObject({
      daysBefore: z.int().check(z.nonnegative(), z.maximum(90)),
      daysAfter: z.int().check(z.nonnegative(), z.maximum(90)),
    }),
  }),
]);
export type CampaignDays = z.infer<typeof CampaignDays>;

/** One thing that the unit is asked to do in a campaign; done when an activity with its id is in the log. */
export const CampaignStep = z.strictObject({
  id: CampaignId,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  /** `picture`: changing the page's picture; `submit`: sending a product to the national page. */
  kind: z.enum(['download', 'picture', 'post', 'share', 'submit', 'other']),
  templateId: z.optional(z.string().check(z.maxLength(80))),
  link: z.optional(WebLink),
});
export type CampaignStep = z.infer<typeof CampaignStep>;

/** A campaign of the union: what it is about, when, what is asked of a unit, and the files for it. */
export const Campaign = z.strictObject({
  id: CampaignId,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  days: CampaignDays,
  /** The campaign's own words: "Chủ động - Tích cực - Sáng tạo - Trách nhiệm". */
  message: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  about: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  /** The event whose years are counted: "97 năm" is worked out, never typed. */
  anniversary: z.optional(
    z.strictObject({ of: z.string().check(z.minLength(1), z.maxLength(120)), on: Day }),
  ),
  steps: z.array(CampaignStep).check(z.maxLength(20)),
  materials: z.array(Material).check(z.maxLength(20)),
  source: SourceDocument,
});
export type Campaign = z.infer<typeof Campaign>;
