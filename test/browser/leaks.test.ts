import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPage, ownPage } from '../pages/app/site-pages.ts';
import type { PageDriver, PageMeasures } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, pair } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

/** Caches and pools fill during the first laps; they are not leaks. */
const WARM_LAPS = 20;
/** Two soft navigations each: to the listed page, where the composer is opened and closed, and away again. */
const LAPS = 60;

/** How much more may be there after the walk than after the same walk without the extension. One leak a lap would be 60. */
const MOST = { nodes: 40, listeners: 20, heapBytes: 1_000_000 };

function walk(page: PageDriver, laps: number, withPanel: boolean): Promise<void> {
  return page.evaluate(
    async (own, other, laps, withPanel) => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const isThere = () => document.querySelector('so-tay-panel') !== null;
      const wait = async (wanted: boolean) => {
        for (let time = 0; withPanel && isThere() !== wanted; time++) {
          if (time > 1_500) throw new Error(wanted ? 'The panel did not come' : 'The panel did not go');
          await pause(10);
        }
      };
      for (let lap = 0; lap < laps; lap++) {
        window.practice.navigate(own);
        await wait(true);
        await window.practice.openComposer('Nháp');
        // Longer than the watcher of the composer waits for the page to come to rest.
        await pause(160);
        window.practice.closeComposer();
        await pause(40);
        window.practice.navigate(other);
        await wait(false);
      }
      // Closed dialogs stay in the document for a moment.
      await pause(1_500);
    },
    `/${ownPage.slug}`,
    `/${otherPage.slug}`,
    laps,
    withPanel,
  );
}

async function readGrowth(stage: Stage, withPanel: boolean): Promise<PageMeasures> {
  const page = await stage.driver.open(OWN_PAGE);
  if (withPanel) await page.panel.waitMounted();
  await walk(page, WARM_LAPS, withPanel);
  const before = await stage.driver.measure(page);
  await walk(page, LAPS, withPanel);
  const after = await stage.driver.measure(page);
  await page.close();
  const minus = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : a - b;
  return {
    nodes: after.nodes - before.nodes,
    listeners: minus(after.listeners, before.listeners),
    heapBytes: minus(after.heapBytes, before.heapBytes),
  };
}

describe.each(browserNames)('a long day of soft navigation in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test(`${2 * LAPS} pages later nothing of ours has piled up`, async () => {
    const withUs = await readGrowth(stage, true);
    await stage.driver.disableExtension();
    // Only the heap grows by itself, and only Chromium tells of it.
    const without =
      name === 'chromium'
        ? await readGrowth(stage, false)
        : { nodes: 0, listeners: undefined, heapBytes: undefined };
    console.log(`${name}, growth over ${2 * LAPS} soft navigations:`, { withUs, without });
    expect(withUs.nodes - without.nodes).toBeLessThan(MOST.nodes);
    expect((withUs.listeners ?? 0) - (without.listeners ?? 0)).toBeLessThan(MOST.listeners);
    expect((withUs.heapBytes ?? 0) - (without.heapBytes ?? 0)).toBeLessThan(MOST.heapBytes);
  }, 300_000);
});
