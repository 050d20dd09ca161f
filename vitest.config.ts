import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { trustLibrariesBundled } from './scripts/trust-shims.ts';

/** They mostly wait, and longest: begun first, the others run beside them. */
const LONG = /browser\/(outbox|log|leaks|not-in-the-way)\.test|server\/(crash|fuzz|rights-isolation)\.test/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Of the tests that start neither a browser nor a server. */
const quick = {
  maxWorkers: 2,
  // Nothing here is timed: on a machine with other work, the slow ones (LibreOffice, thousands of sentences) take their time.
  testTimeout: 300_000,
  hookTimeout: 180_000,
  setupFiles: ['test/setup.ts'],
  mockReset: true,
  restoreMocks: true,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        plugins: [WxtVitest(), trustLibrariesBundled()],
        test: {
          ...quick,
          name: 'unit',
          include: ['test/*.test.ts', 'test/unit/**/*.test.ts'],
          // Whatever passes here needs no page.
          environment: 'node',
        },
      },
      {
        plugins: [WxtVitest(), trustLibrariesBundled()],
        test: {
          ...quick,
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        test: {
          name: 'server',
          include: ['test/server/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/server/postgres.ts'],
          // They wait for disks more than they reckon.
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/browser/setup.ts'],
          // Some files mostly wait; each has its own browser, backend and profile.
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // As the drivers' own: what a page shows within a second on a quiet machine may take ten beside two others.
          expect: { poll: { timeout: 30_000, interval: 50 } },
        },
      },
    ],
  },
});
