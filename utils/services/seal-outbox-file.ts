import type { OutboxFile } from '../contract/entry-review.ts';
import type { OutboxFileOutcome } from '../contract/handover-messages.ts';
import { toOutboxText } from '../domain/activities/digest-text.ts';
import { toSending } from '../domain/activities/entry-bodies.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { connection } from '../storage/connection.ts';
import { sealDueEntries } from '../storage/entry-changes.ts';
import type { Device } from './device.ts';
import { toHex } from './hash-text.ts';
import { mirrorEntries } from './mirror-entries.ts';
import { toBase64 } from './to-base64.ts';

/** As many as the backend takes in one file. */
const MOST = 2000;

/**
 * The outbox as a file for the coordinator, where neither network nor pairing carries it. The ids and bytes are those of a sending, so a later
 * sending adds nothing, and nothing leaves the outbox for it. Works without network and after the server has revoked this device: the
 * seal proves who made it, and the token itself stays here.
 */
export async function sealOutboxFile(device: Device): Promise<OutboxFileOutcome> {
  const paired = await connection.read(device.database);
  if (!paired) return { made: false, reason: 'unpaired' };
  const now = device.now().toISOString();
  const { sending, sealed, nextSeq } = await device.withLock('outbox', () =>
    sealDueEntries(device.database, now),
  );
  if (sealed.length > 0) await mirrorEntries(device, sealed, nextSeq);
  const all = sending.flatMap((entry) => toSending(entry) ?? []);
  if (all.length === 0) return { made: false, reason: 'empty' };
  const activities = all.slice(0, MOST);
  const { deviceId, token, unit } = paired.grant;
  const content = { format: 'so-tay-outbox/1' as const, deviceId, unitId: unit.id, madeAt: now, activities };
  const file: OutboxFile = { ...content, seal: await toSeal(token, toOutboxText(content)) };
  return {
    made: true,
    entries: activities.length,
    left: all.length - activities.length,
    file: {
      name: `hang-cho-${unit.id}-${toVietnamDay(device.now())}.json`,
      mediaType: 'application/json',
      base64: toBase64(new TextEncoder().encode(JSON.stringify(file))),
    },
  };
}

/** HMAC-SHA-256 under the SHA-256 of the token, in hex. */
async function toSeal(token: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const secret = await crypto.subtle.digest('SHA-256', encoder.encode(token));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return toHex(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}
