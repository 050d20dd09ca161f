import * as z from 'zod/mini';
import { PairingGrant } from './pairing.ts';

/** The backend this device is paired with, kept where page scripts and content scripts cannot read it. */
export const Connection = z.strictObject({
  server: z.url(),
  grant: PairingGrant,
  revoked: z.boolean(),
});
export type Connection = z.infer<typeof Connection>;
