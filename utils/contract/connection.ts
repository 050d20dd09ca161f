import * as z from 'zod/mini';
import { HeldUnit } from './held-unit.ts';
import type { ListedPage } from './page.ts';
import { PairingGrant } from './pairing.ts';
import { UnitId } from './unit.ts';

/** The backend this device is paired with, kept where page scripts and content scripts cannot read it. */
export const Connection = z.strictObject({
  server: z.url(),
  grant: PairingGrant,
  revoked: z.boolean(),
  /** Units that it logs for beside the one that it was paired with. */
  further: z.optional(z.array(HeldUnit)),
  /** It logs for that one no more. */
  ended: z.optional(z.literal(true)),
  /** Units that the admin looks after no more: each goes when all that was logged for it has been sent. */
  leaving: z.optional(z.array(UnitId)),
});
export type Connection = z.infer<typeof Connection>;

/** The same, looked at for one of its units: `grant` holds that unit and its pages. */
export type PairedUnit = Connection & {
  /** Absent where the device has one unit only, the one that it was paired with. */
  amongSeveral?: {
    firstUnitId: string;
    /** Units that merged into this one. */
    merged: readonly string[];
    /** The own pages of the other units. */
    others: readonly ListedPage[];
  };
};
