import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toTrustBundle } from '../../../scripts/trust-shims.ts';
import type { refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import { aRefresh, NATIONAL, OF_UNIT, publish } from '../../builders/tuf-repository.ts';

const entry = fileURLToPath(new URL('../../../utils/trust/refresh-trusted.ts', import.meta.url));

test('the bundle runs where there is nothing of Node, and costs the background 57 kB at most', async () => {
  const code = await toTrustBundle(entry, 'iife', true);
  const kilobytes = gzipSync(code).length / 1000;
  console.info(`trust in the background: ${kilobytes.toFixed(1)} kB gzip`);
  expect(kilobytes).toBeLessThan(57);

  // What a browser's worker has; no Buffer, no process, no require.
  const context = createContext({ TextEncoder, TextDecoder, URL, atob, crypto });
  runInContext(code, context);
  const trust = context.trust as { refreshTrusted: typeof refreshTrusted };
  const trusted = await trust.refreshTrusted(aRefresh(publish()));
  const { targets, refused } = await trusted.listTargets();
  expect(targets.map(({ path }) => path)).toEqual([NATIONAL, OF_UNIT]);
  expect(refused).toEqual([]);
  expect([...(await trusted.readTarget(OF_UNIT))]).toEqual([...new TextEncoder().encode('{"id":"ha-noi"}')]);
  expect(code).not.toMatch(/\beval\(|new Function|\brequire\("/);
});
