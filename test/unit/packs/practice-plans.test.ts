import { expect, test } from 'vitest';
import { Pack } from '../../../utils/contract/pack.ts';
import { practicePlans } from '../../browser/practice-plans.ts';

test('what the practice unit is asked to do is a pack like any other', () => {
  const pack = practicePlans(new Date('2027-02-01T02:00:00Z'));
  expect(Pack.parse(pack)).toEqual(pack);
});
