import { describe, expect, it } from 'vitest';
import { toAddressLine } from '../../../scripts/to-address-line.ts';
import { readAddress } from '../../../utils/facebook/index.ts';
import addresses from './addresses.json' with { type: 'json' };

/**
 * Addresses that other projects test with, or that stand in public code. They are facts; what each one names was worked out by hand,
 * not taken from what those projects expect. Vanity names of private persons are left out.
 */
describe('addresses that other projects meet', () => {
  it.each(addresses)('$from: $input', ({ from: _from, ...expected }) => {
    const { canonical: _canonical, ...line } = toAddressLine(expected.input);
    expect(line).toEqual(expected);
  });

  it('come back the same from their canonical links', () => {
    for (const { input } of addresses) {
      const address = readAddress(input);
      if (address.canonical !== undefined) expect(readAddress(address.canonical)).toEqual(address);
    }
  });

  it('are many, and of every kind', () => {
    expect(addresses.length).toBeGreaterThan(300);
    expect(new Set(addresses.map(({ kind }) => kind)).size).toBe(13);
  });
});
