import * as z from 'zod/mini';
import { OpenItems } from './handover.ts';
import { Instant } from './instant.ts';
import { ListedPage } from './page.ts';
import { PairingCode } from './pairing-code.ts';
import { Unit } from './unit.ts';

/** 256 random bits, base64url. */
const DeviceToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/**
 * What a device sends to be paired. The label names the machine, not a person; it is one line of text. A device that draws its token itself
 * can ask again with the same code when the answer was lost, and is told the same; without one the backend draws it.
 */
export const PairingRequest = z.strictObject({
  code: PairingCode,
  deviceLabel: z.string().check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^\P{Cc}*$/u)),
  token: z.optional(DeviceToken),
});
export type PairingRequest = z.infer<typeof PairingRequest>;

/**
 * Tries to pair whose answer has not come, the last one last: which token was drawn for a code. For one server only: another, by a wrong
 * address or a false one, must never learn what the right one will know this device by.
 */
export const PairingTries = z
  .array(z.strictObject({ server: z.string(), code: z.string(), token: DeviceToken }))
  .check(z.maxLength(5));
export type PairingTries = z.infer<typeof PairingTries>;

/** What comes with the code of a handover: the label of the device whose place this one takes, and its open items. */
export const Takeover = z.strictObject({ fromLabel: z.string(), openItems: OpenItems });
export type Takeover = z.infer<typeof Takeover>;

/** What a device gets back. The token is not stored by the server, only its hash. */
export const PairingGrant = z.strictObject({
  deviceId: z.uuid(),
  token: DeviceToken,
  unit: Unit,
  pages: z.array(ListedPage),
  /**
   * The organisation's root of trust for packs, as JSON: pinned at pairing, and from then on replaced only by what its own keys
   * signed. Absent where the organisation has no packs.
   */
  trustRoot: z.optional(z.string().check(z.maxLength(512_000))),
  pairedAt: Instant,
  /** The code was a handover. */
  handover: z.optional(Takeover),
});
export type PairingGrant = z.infer<typeof PairingGrant>;
