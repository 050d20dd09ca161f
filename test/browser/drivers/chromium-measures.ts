import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { PageMeasures } from './browser-driver.ts';

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
