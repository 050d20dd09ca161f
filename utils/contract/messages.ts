import * as z from 'zod/mini';
import { AdapterReport } from './adapter-health.ts';
import { Desk } from './desk.ts';
import { HandIn, HandInDesk, HandInOutcome } from './hand-in.ts';
import { handoverMessages } from './handover-messages.ts';
import { Day } from './instant.ts';
import { logMessages } from './log-messages.ts';
import { Material } from './material.ts';
import { MaterialRead } from './material-read.ts';
import { PACK_FILE_MOST, PackFileOutcome } from './pack-file.ts';
import { ListedPage, PageKey } from './page.ts';
import { SecurityTick } from './page-security.ts';
import { PairingRequest } from './pairing.ts';
import { PanelPart } from './panel-part.ts';
import { ProblemCode } from './problem.ts';
import { reportMessages } from './report-messages.ts';
import { GentleReminders, IgnoredPhrases, PanelSettings, Settings } from './settings.ts';
import { AddOutcome, GivenLink, LinkRefusal, ShareEntry, ShareExemption } from './share-state.ts';
import { StoredOverview } from './stored-overview.ts';
import { Explanation } from './target-progress.ts';
import { NoticeKey, TemplateUse } from './template-memory.ts';
import { UnitId } from './unit.ts';

const Nothing = z.strictObject({});

/** Why pairing did not work: the server's own code, or what happened on the way to it. */
export const PairingOutcome = z.union([
  z.strictObject({
    paired: z.literal(true),
    unitName: z.string(),
    /** The device whose place this one takes. */
    handoverFrom: z.optional(z.string()),
  }),
  z.strictObject({
    paired: z.literal(false),
    reason: z.union([
      ProblemCode,
      z.enum([
        'unreachable',
        'server_error',
        'wrong_reply',
        'insecure_address',
        'not_an_address',
        /** Not the organisation whose fingerprint came with the code. */
        'wrong_root',
      ]),
    ]),
  }),
]);
export type PairingOutcome = z.infer<typeof PairingOutcome>;

/** The part of `messages` by which an admin gets another unit, and lets go of one. */
const unitMessages = {
  'unit.add': { from: 'own', request: z.pick(PairingRequest, { code: true }), reply: PairingOutcome },
  /** `leaves` false: she stays after all. */
  'unit.leave': {
    from: 'own',
    request: z.strictObject({ unitId: UnitId, leaves: z.boolean() }),
    reply: Nothing,
  },
} as const;

/**
 * Every message of the extension. `from: 'page'` may come from our content script on Facebook (and from our own pages);
 * `from: 'own'` only from pages of the extension. The background refuses anything else.
 */
export const messages = {
  'places.read': { from: 'page', request: Nothing, reply: z.strictObject({ pages: z.array(ListedPage) }) },
  'panel.load': { from: 'page', request: Nothing, reply: Nothing },
  'part.load': { from: 'page', request: z.strictObject({ part: PanelPart }), reply: Nothing },
  'place.changed': { from: 'page', request: Nothing, reply: Nothing },
  'adapter.report': { from: 'page', request: AdapterReport, reply: Nothing },
  'panel.remember': { from: 'page', request: PanelSettings, reply: Settings },
  'panel.dock': { from: 'page', request: Nothing, reply: z.strictObject({ opened: z.boolean() }) },
  'desk.read': { from: 'page', request: Nothing, reply: Desk },
  ...logMessages,
  ...handoverMessages,
  ...unitMessages,
  'security.tick': { from: 'page', request: SecurityTick, reply: Nothing },
  'share.exempt': { from: 'page', request: z.omit(ShareExemption, { day: true }), reply: Nothing },
  /** The page's address while the post of an item is open; the background reads the names of the post off it. */
  'share.learn': {
    from: 'page',
    request: z.strictObject({
      itemId: ShareExemption.shape.itemId,
      href: z.string().check(z.maxLength(8000)),
    }),
    reply: z.strictObject({ learned: z.boolean() }),
  },
  /** The items of one page, or every item; asked only where the desk leaves some out. */
  'shares.read': {
    from: 'page',
    request: z.strictObject({ pageKey: z.optional(PageKey) }),
    reply: z.strictObject({ shares: z.array(ShareEntry) }),
  },
  /** The admin opened the post of an item from the checklist. */
  'share.open': { from: 'page', request: z.pick(ShareExemption, { itemId: true }), reply: Nothing },
  /** The admin puts a post of a listed page, or an article, on the checklist. */
  'share.add': {
    from: 'page',
    request: z.strictObject({
      link: GivenLink,
      title: z.optional(ShareEntry.shape.item.shape.title),
      publishedOn: z.optional(Day),
    }),
    reply: AddOutcome,
  },
  'share.remove': { from: 'page', request: z.pick(ShareExemption, { itemId: true }), reply: Nothing },
  /** The unit's own post by which an item was shared. */
  'share.link': {
    from: 'page',
    request: z.strictObject({ itemId: ShareExemption.shape.itemId, link: GivenLink }),
    reply: z.strictObject({ refused: z.optional(LinkRefusal) }),
  },
  /** Why a target was missed; an empty sentence takes the explanation back. */
  'target.explain': {
    from: 'page',
    request: z.strictObject({
      ...z.pick(Explanation, { targetId: true, from: true, to: true }).shape,
      sentence: z.string().check(z.maxLength(300)),
    }),
    reply: Nothing,
  },
  'share.restore': { from: 'page', request: z.pick(ShareExemption, { itemId: true }), reply: Nothing },
  'template.remember': { from: 'page', request: TemplateUse, reply: Nothing },
  /** A picture or a campaign's file of a pack in use, by its hash. */
  'material.read': { from: 'page', request: z.pick(Material, { sha256: true }), reply: MaterialRead },
  'notice.dismiss': { from: 'page', request: z.strictObject({ key: NoticeKey }), reply: Nothing },
  ...reportMessages,
  /** Where the reports of the last weeks stand, and what that of one of them would say now. */
  'handIn.read': { from: 'page', request: z.pick(HandIn, { week: true }), reply: HandInDesk },
  /** Hands in a week. It is kept on the device when the reply comes, and sent as soon as that is possible. */
  'report.submit': { from: 'page', request: HandIn, reply: HandInOutcome },
  'options.open': { from: 'page', request: Nothing, reply: Nothing },
  'pairing.start': {
    from: 'own',
    request: z.strictObject({
      server: z.string().check(z.maxLength(300)),
      /** With the organisation's fingerprint after it, where there is one. */
      code: z.string().check(z.trim(), z.minLength(8), z.maxLength(120)),
      deviceLabel: PairingRequest.shape.deviceLabel,
    }),
    reply: PairingOutcome,
  },
  'pairing.forget': { from: 'own', request: Nothing, reply: Nothing },
  'settings.write': {
    from: 'own',
    request: z.strictObject({
      language: z.optional(Settings.shape.language),
      ownPage: z.optional(z.nullable(ListedPage)),
      pageNumbers: Settings.shape.pageNumbers,
      responsibleOfficer: z.optional(z.string().check(z.maxLength(120))),
      recorder: z.optional(z.boolean()),
      postMarks: z.optional(z.boolean()),
      /** To be told of again. */
      heedPhrases: z.optional(IgnoredPhrases),
      gentleReminders: z.optional(z.nullable(GentleReminders)),
      otherUnitNames: Settings.shape.otherUnitNames,
    }),
    reply: Settings,
  },
  'packs.take': {
    from: 'own',
    request: z.strictObject({ file: z.string().check(z.maxLength(PACK_FILE_MOST)) }),
    reply: PackFileOutcome,
  },
  'template.forget': { from: 'own', request: Nothing, reply: Nothing },
  'stored.read': { from: 'own', request: Nothing, reply: StoredOverview },
} as const;

export type MessageName = keyof typeof messages;
export type MessageRequest<N extends MessageName> = z.infer<(typeof messages)[N]['request']>;
export type MessageReply<N extends MessageName> = z.infer<(typeof messages)[N]['reply']>;
