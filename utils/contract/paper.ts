import * as z from 'zod/mini';
import { Language } from './settings.ts';

/** What a line is in an official letter; size, weight and place follow from it. */
export const PaperStyle = z.enum([
  'superior',
  'issuer',
  'nation',
  'motto',
  'number',
  'place',
  'title',
  'subject',
  'address',
  'heading',
  'subheading',
  'body',
  'hint',
  'dots',
  'signer',
  'sign_hint',
  'recipients',
  'recipient',
]);
export type PaperStyle = z.infer<typeof PaperStyle>;

/** `rule`: how long the line drawn below it is, in millimetres. */
export const PaperLine = z.strictObject({
  style: PaperStyle,
  text: z.string(),
  rule: z.optional(z.number()),
});
export type PaperLine = z.infer<typeof PaperLine>;

export const PaperCell = z.strictObject({
  text: z.string(),
  align: z.optional(z.enum(['center', 'end'])),
  bold: z.optional(z.boolean()),
  /** For what is long and seldom read to the end. */
  small: z.optional(z.boolean()),
  /** Where a click leads; http(s) only. */
  link: z.optional(z.string()),
});
export type PaperCell = z.infer<typeof PaperCell>;

/** `width` in millimetres; all columns of a table fill the 160 mm between the margins. */
export const PaperTable = z.strictObject({
  kind: z.literal('table'),
  columns: z.array(z.strictObject({ title: z.string(), width: z.number() })),
  rows: z.array(z.array(PaperCell)),
});
export type PaperTable = z.infer<typeof PaperTable>;

export const PaperBlock = z.union([
  z.strictObject({ kind: z.literal('line'), line: PaperLine }),
  /** Two groups of lines side by side, without borders: the head of a letter, or who gets it and who signs. */
  z.strictObject({
    kind: z.literal('columns'),
    left: z.array(PaperLine),
    leftWidth: z.number(),
    right: z.array(PaperLine),
  }),
  PaperTable,
]);
export type PaperBlock = z.infer<typeof PaperBlock>;

/** A document for signing on A4, laid out once and written as DOCX or shown for printing. */
export const Paper = z.strictObject({
  /** As the file is called in its properties and in the browser's tab. */
  title: z.string(),
  language: Language,
  /** Stands at the foot of every page. */
  foot: z.string(),
  blocks: z.array(PaperBlock),
});
export type Paper = z.infer<typeof Paper>;
