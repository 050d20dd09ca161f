import { expect, test } from 'vitest';
import { SecurityItem } from '../../../utils/contract/page-security.ts';
import { SECURITY_ITEMS, toSecurityStates } from '../../../utils/domain/units/page-security.ts';

test('the list has every item of the contract', () => {
  expect([...SECURITY_ITEMS]).toEqual(SecurityItem.options);
});

test('what was never looked at is due, and what was looked at is due again after 90 days', () => {
  const due = (today: string) =>
    toSecurityStates({ two_factor: '2026-11-21' }, today).flatMap(({ item, due }) => (due ? [item] : []));
  expect(due('2026-11-21')).toEqual(['admin_count', 'leavers', 'backup_admin', 'roles']);
  expect(due('2027-02-18')).not.toContain('two_factor');
  expect(due('2027-02-19')).toContain('two_factor');
});
