import type { Day } from '../../contract/instant.ts';
import type { PageSecurity, SecurityItem } from '../../contract/page-security.ts';
import { addDays } from '../time/add-days.ts';

export const SECURITY_ITEMS = [
  'two_factor',
  'admin_count',
  'leavers',
  'backup_admin',
  'roles',
] as const satisfies readonly SecurityItem[];

/** People come and go: what was true a quarter ago is looked at again. */
const GOOD_FOR_DAYS = 90;

export interface SecurityState {
  item: SecurityItem;
  checkedOn?: Day;
  /** The first day on which it should be looked at again. */
  againOn?: Day;
  due: boolean;
}

export function toSecurityStates(checked: PageSecurity, today: Day): SecurityState[] {
  return SECURITY_ITEMS.map((item) => {
    const checkedOn = checked[item];
    if (checkedOn === undefined) return { item, due: true };
    const againOn = addDays(checkedOn, GOOD_FOR_DAYS);
    return { item, checkedOn, againOn, due: againOn <= today };
  });
}
