import { expect, test } from 'vitest';
import { refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import { TrustError } from '../../../utils/trust/trust-error.ts';
import { fc } from '../../builders/properties.ts';
import { aPlan, aRefresh, type Files, publish } from '../../builders/tuf-repository.ts';

const RUNS = Number(process.env.TRUST_RUNS ?? 120);

/** All that a device believes after a refresh: each pack with its bytes. */
async function believe(files: Files): Promise<unknown> {
  const trusted = await refreshTrusted(aRefresh(files));
  const { targets } = await trusted.listTargets();
  return Promise.all(
    targets.map(async (target) => [target.path, target.sha256, [...(await trusted.readTarget(target.path))]]),
  );
}

const root = { version: 2, expiresAt: aPlan().root.expiresAt };
const honest = new Map([...publish(), ...publish({ version: 2, root })]);
const needed = [...honest.keys()].filter((name) => !/\/1\./.test(name));

test('whatever byte of whatever file is changed, nothing is believed but what was signed', async () => {
  const signed = (await believe(honest)) as unknown[];
  expect(signed).toHaveLength(2);
  const spoilt = fc.record({
    name: fc.constantFrom(...needed),
    at: fc.nat(),
    by: fc.integer({ min: 1, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ name, at, by }) => {
      const bytes = Uint8Array.from(honest.get(name) ?? []);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ by;
      const believed = await believe(new Map([...honest, [name, bytes]])).catch((error: unknown) => {
        expect(error).toBeInstanceOf(TrustError);
        return [];
      });
      // A signature or a date can be spelt in two ways; what is believed is then still the same.
      for (const each of believed as unknown[]) expect(signed).toContainEqual(each);
    }),
    { numRuns: RUNS },
  );
}, 0);

test('a file cut off or run on anywhere is refused, or nothing else than what was signed', async () => {
  const signed = (await believe(honest)) as unknown[];
  const spoilt = fc.record({
    name: fc.constantFrom(...needed),
    at: fc.nat(),
    more: fc.uint8Array({ maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ name, at, more }) => {
      const bytes = honest.get(name) ?? new Uint8Array();
      const other = Uint8Array.from([...bytes.subarray(0, at % (bytes.length + 1)), ...more]);
      const believed = await believe(new Map([...honest, [name, other]])).catch((error: unknown) => {
        expect(error).toBeInstanceOf(TrustError);
        return [];
      });
      for (const each of believed as unknown[]) expect(signed).toContainEqual(each);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
}, 0);
