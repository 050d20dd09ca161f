import type { Protocol } from 'puppeteer-core';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { PageCost, PageMeasures } from './browser-driver.ts';

/** Counts of the whole page, the worlds of extensions included, after the garbage has been collected. */
export async function measure(page: Page): Promise<PageMeasures> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  // Nodes with listeners fall in rounds: what is freed in one frees more in the next.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), heapBytes: read('JSHeapUsedSize') };
}

/** What a piece of work on the page costs: time in stacks with a frame of an extension, and the main thread's whole time. */
export async function measureCost(page: Page, work: () => Promise<unknown>): Promise<PageCost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  const readTask = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await readTask();
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const after = await readTask();
  await session.detach();
  return { ownMs: readOwnTime(profile), taskMs: (after - before) * 1000 };
}

function readOwnTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const own = new Map(
    nodes.map(({ id, callFrame }) => [id, callFrame.url.startsWith('chrome-extension:')] as const),
  );
  const isOwn = (id: number | undefined): boolean =>
    id !== undefined && (own.get(id) === true || isOwn(parents.get(id)));
  let microseconds = 0;
  samples.forEach((id, at) => {
    if (isOwn(id)) microseconds += timeDeltas[at] ?? 0;
  });
  return microseconds / 1000;
}
