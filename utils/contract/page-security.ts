import * as z from 'zod/mini';
import { Day } from './instant.ts';

/** What keeps a page in the unit's hands, looked at by a person now and then. */
export const SecurityItem = z.enum(['two_factor', 'admin_count', 'leavers', 'backup_admin', 'roles']);
export type SecurityItem = z.infer<typeof SecurityItem>;

/** When each was looked at last. Never sent anywhere. */
export const PageSecurity = z.partialRecord(SecurityItem, Day);
export type PageSecurity = z.infer<typeof PageSecurity>;

export const SecurityTick = z.strictObject({ item: SecurityItem, checked: z.boolean() });
export type SecurityTick = z.infer<typeof SecurityTick>;
