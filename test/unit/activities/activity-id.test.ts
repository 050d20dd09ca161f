import { expect, test } from 'vitest';
import { ActivityId } from '../../../utils/contract/activity.ts';
import { toActivityId } from '../../../utils/domain/activities/activity-id.ts';
import { fc } from '../../builders/properties.ts';

const ten = fc.uint8Array({ minLength: 10, maxLength: 10 });
const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('the example of RFC 9562 comes out letter by letter', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(toActivityId(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('every id is a UUID of version 7 and the right variant', () => {
  fc.assert(
    fc.property(moment, ten, (at, random) => {
      const id = toActivityId(at, random);
      expect(ActivityId.parse(id)).toBe(id);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test('ids sort by the moment of the click', () => {
  fc.assert(
    fc.property(moment, moment, ten, ten, (one, other, a, b) => {
      fc.pre(one < other);
      expect(toActivityId(one, a) < toActivityId(other, b)).toBe(true);
    }),
  );
});

test('all but the six fixed bits of the random bytes are in the id', () => {
  const zeros = toActivityId(0, new Uint8Array(10));
  const ones = toActivityId(0, new Uint8Array(10).fill(0xff));
  expect([zeros, ones]).toEqual([
    '00000000-0000-7000-8000-000000000000',
    '00000000-0000-7fff-bfff-ffffffffffff',
  ]);
});

test.each([
  ['before 1970', -5, '00000000-0000'],
  ['within a millisecond', 1.9, '00000000-0001'],
  ['in the year 10889', 2 ** 48 - 1, 'ffffffff-ffff'],
])('a clock %s still gives an id', (_, at, start) => {
  expect(toActivityId(at, new Uint8Array(10))).toMatch(new RegExp(`^${start}-7`));
});
