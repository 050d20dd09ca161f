import * as z from 'zod/mini';
import { CampaignId } from './campaign.ts';
import { ContentKind } from './content-kind.ts';
import { Day } from './instant.ts';
import { Picture } from './material.ts';
import { SourceDocument } from './source-document.ts';

const FieldId = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/));

/** A blank in a template. `fill` names what the product can put in without asking. */
export const TemplateField = z.strictObject({
  id: FieldId,
  label: z.string().check(z.minLength(1), z.maxLength(80)),
  hint: z.optional(z.string().check(z.maxLength(160))),
  kind: z.enum(['line', 'paragraph', 'day', 'link']),
  maxLength: z.optional(z.int().check(z.positive(), z.maximum(2000))),
  fill: z.optional(z.enum(['unit_name', 'page_name', 'today'])),
});
export type TemplateField = z.infer<typeof TemplateField>;

/** One stretch of a template: wording that is locked, wording that a unit may change, or a blank. */
export const TemplatePart = z.union([
  z.strictObject({ locked: z.string().check(z.minLength(1)) }),
  z.strictObject({ text: z.string().check(z.minLength(1)) }),
  z.strictObject({ field: FieldId }),
]);
export type TemplatePart = z.infer<typeof TemplatePart>;

/** An approved post template. Parts follow one another without anything in between. */
export const Template = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  version: z.int().check(z.positive()),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  contentKind: ContentKind,
  occasion: z.string().check(z.minLength(1), z.maxLength(60)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(12)),
  source: SourceDocument,
  validFrom: z.optional(Day),
  validTo: z.optional(Day),
  fields: z.array(TemplateField).check(z.maxLength(20)),
  parts: z.array(TemplatePart).check(z.minLength(1), z.maxLength(100)),
  picture: z.optional(Picture),
  /** The campaign that it belongs to. */
  campaignId: z.optional(CampaignId),
});
export type Template = z.infer<typeof Template>;
