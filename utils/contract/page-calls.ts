import * as z from 'zod/mini';
import { ListedPage } from './page.ts';
import { PageSight } from './page-sight.ts';
import { WebLink } from './web-link.ts';

/** How an insertion ended. Everything but `inserted` leaves the editor as it was. */
export const InsertOutcome = z.enum([
  'inserted',
  'draft_present',
  'copied',
  'not_taken',
  'not_taken_not_copied',
  'composing',
  'no_composer',
  'ambiguous',
]);
export type InsertOutcome = z.infer<typeof InsertOutcome>;

export const InsertMode = z.enum(['if_empty', 'at_caret', 'replace']);
export type InsertMode = z.infer<typeof InsertMode>;

/** What the docked panel may ask of the panel's script in the Facebook tab beside it. */
export const pageCalls = {
  'page.look': {
    request: z.strictObject({}),
    reply: z.strictObject({
      place: z.optional(z.strictObject({ page: ListedPage, postLink: z.optional(WebLink) })),
      sight: z.optional(PageSight),
    }),
  },
  'page.insert': {
    request: z.strictObject({ text: z.string(), mode: InsertMode }),
    reply: z.strictObject({ outcome: InsertOutcome }),
  },
} as const;

export type PageCallName = keyof typeof pageCalls;
export type PageCallRequest<N extends PageCallName> = z.infer<(typeof pageCalls)[N]['request']>;
export type PageCallReply<N extends PageCallName> = z.infer<(typeof pageCalls)[N]['reply']>;
