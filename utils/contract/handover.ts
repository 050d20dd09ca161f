import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { PairingCode } from './pairing-code.ts';

/** Most characters of the open items that go with a handover. */
export const OPEN_ITEMS_MOST = 200_000;

/**
 * What a device hands to its successor beside the log, which the backend has: items the admin added, what was not applicable, follow-ups,
 * explanations. JSON text, written and read by the extension alone.
 */
export const OpenItems = z.string().check(z.maxLength(OPEN_ITEMS_MOST));

/** The code by which the next device takes the place of this one. The old device is revoked in the moment the code is used. */
export const HandoverGrant = z.strictObject({ code: PairingCode, expiresAt: Instant });
export type HandoverGrant = z.infer<typeof HandoverGrant>;
