import * as z from 'zod/mini';
import { AdapterHealthRecord } from './adapter-health.ts';
import { Connection } from './connection.ts';
import { OutboxStatus } from './desk.ts';
import { HandedOver, TakenOver } from './handover-messages.ts';
import { ListedPage } from './page.ts';
import { Restored } from './restored.ts';
import { SentPayload } from './sent-payload.ts';
import { TemplateMemory } from './template-memory.ts';
import { UnitId } from './unit.ts';

/** What this browser keeps and what it sent last, for the page that shows it. */
export const StoredOverview = z.strictObject({
  entries: z.int(),
  setAside: z.array(z.strictObject({ store: z.string(), key: z.string(), reason: z.string() })),
  connection: z.optional(
    z.strictObject({
      server: Connection.shape.server,
      unitName: z.string(),
      revoked: z.boolean(),
      /** Of all units. */
      pages: z.array(ListedPage),
      /** Of the organisation whose signatures count here; absent where it has no packs. */
      fingerprint: z.optional(z.string()),
    }),
  ),
  /** Absent before pairing. */
  units: z.optional(
    z.array(
      z.strictObject({
        id: UnitId,
        name: z.string(),
        pages: z.array(ListedPage),
        /** Only where the admin looks after it no more: how much of it is to be sent before it goes. */
        left: z.optional(z.int()),
      }),
    ),
  ),
  payloads: z.array(SentPayload),
  outbox: z.pick(OutboxStatus, { waiting: true, refused: true }),
  /** Entries that came back from their second copy. */
  restored: z.optional(Restored),
  /** A handover that was begun here, and one that came here. */
  handedOver: z.optional(z.omit(HandedOver, { deviceId: true })),
  takenOver: z.optional(
    z.pick(TakenOver, { fromLabel: true, items: true, entries: true, from: true, done: true }),
  ),
  /** Favourites, templates used last, and what is offered again for their blanks; absent before the first. */
  templateMemory: z.optional(TemplateMemory),
  /** How well Facebook was seen; absent before the first visit to a listed page. */
  adapterHealth: z.optional(AdapterHealthRecord),
});
export type StoredOverview = z.infer<typeof StoredOverview>;
