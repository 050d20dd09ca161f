import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPage, ownPage } from '../pages/app/site-pages.ts';
import type { PageDriver, PageMeasures } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, pair } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

/** Caches and pools fill during the first laps; they are not leaks. */
const WARM_LAPS = 15;
/** Measured twice: what is loaded or compiled once, whenever that is, falls into one of them; a leak into both. */
const LAPS = 20;
/**
 * What a lap is. `away`: two soft navigations, to the listed page, where the composer is opened and closed, and away again. `stay`: the composer is
 * opened and closed on the listed page, which is never left, so that nothing ends because the place did.
 */
const WALKS = ['away', 'stay'] as const;
type Walk = (typeof WALKS)[number];

/** How much more may be there after so many laps than after as many without the extension. One leak a lap would be 20. */
const MOST = { nodes: 14, listeners: 7, heapBytes: 400_000 };

function walk(page: PageDriver, kind: Walk, laps: number, withPanel: boolean): Promise<void> {
  return page.evaluate(
    async (own, other, kind, laps, withPanel) => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const isThere = () => document.querySelector('so-tay-panel') !== null;
      const wait = async (wanted: boolean) => {
        for (let time = 0; withPanel && isThere() !== wanted; time++) {
          if (time > 1_500) throw new Error(wanted ? 'The panel did not come' : 'The panel did not go');
          await pause(10);
        }
      };
      for (let lap = 0; lap < laps; lap++) {
        if (kind === 'away') window.practice.navigate(own);
        await wait(true);
        await window.practice.openComposer('Nháp');
        // Longer than the watcher of the composer waits for the page to come to rest.
        await pause(160);
        window.practice.closeComposer();
        await pause(40);
        if (kind === 'stay') continue;
        window.practice.navigate(other);
        await wait(false);
      }
      // Closed dialogs stay in the document for a moment, and one that is out of it is let go only after five seconds.
      await pause(kind === 'stay' ? 8_000 : 1_500);
    },
    `/${ownPage.slug}`,
    `/${otherPage.slug}`,
    kind,
    laps,
    withPanel,
  );
}

async function readGrowth(stage: Stage, kind: Walk, withPanel: boolean): Promise<PageMeasures> {
  const page = await stage.driver.open(OWN_PAGE);
  if (withPanel) await page.panel.waitMounted();
  const measureAfter = async (laps: number) => {
    await walk(page, kind, laps, withPanel);
    return await stage.driver.measure(page);
  };
  const measures = [
    await measureAfter(WARM_LAPS),
    await measureAfter(LAPS),
    await measureAfter(LAPS),
  ] as const;
  await page.close();
  return {
    nodes: toSmaller(measures.map(({ nodes }) => nodes)) ?? 0,
    listeners: toSmaller(measures.map(({ listeners }) => listeners)),
    heapBytes: toSmaller(measures.map(({ heapBytes }) => heapBytes)),
  };
}

/** By how much a measure grew each time, at least; undefined where the browser does not tell it. */
function toSmaller(values: readonly (number | undefined)[]): number | undefined {
  const growths = values.slice(1).flatMap((value, index) => {
    const before = values[index];
    return value === undefined || before === undefined ? [] : [value - before];
  });
  return growths.length === 0 ? undefined : Math.min(...growths);
}

const NOTHING: PageMeasures = { nodes: 0, listeners: undefined, heapBytes: undefined };

describe.each(browserNames)('a long day in one tab in %s', (name) => {
  let stage: Stage;
  let withUs: Record<Walk, PageMeasures>;
  let without: Record<Walk, PageMeasures>;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
    withUs = {
      away: await readGrowth(stage, 'away', true),
      stay: await readGrowth(stage, 'stay', true),
    };
    await stage.driver.disableExtension();
    // Only the heap grows by itself where pages come and go, and only Chromium tells of it.
    const away = name === 'chromium' ? await readGrowth(stage, 'away', false) : NOTHING;
    without = { away, stay: NOTHING };
    console.log(`${name}, growth over ${LAPS} laps at least:`, { withUs, without });
  }, 600_000);
  afterAll(() => stage?.close());

  test.each<[string, Walk]>([
    [`${4 * LAPS} soft navigations`, 'away'],
    [`${2 * LAPS} composers opened and closed without leaving the own page`, 'stay'],
  ])('%s later nothing of ours has piled up', (_what, kind) => {
    const [ours, theirs] = [withUs[kind], without[kind]];
    expect(ours.nodes - theirs.nodes).toBeLessThan(MOST.nodes);
    expect((ours.listeners ?? 0) - (theirs.listeners ?? 0)).toBeLessThan(MOST.listeners);
    expect((ours.heapBytes ?? 0) - (theirs.heapBytes ?? 0)).toBeLessThan(MOST.heapBytes);
  });
});
