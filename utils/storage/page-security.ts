import { PageSecurity } from '../contract/page-security.ts';
import { toSingle } from './singles.ts';

/** When the page's security was looked at last, item by item. */
export const pageSecurity = toSingle('pageSecurity', PageSecurity);
