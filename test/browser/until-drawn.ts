import type { PageDriver } from './drivers/browser-driver.ts';

/**
 * Until the page has drawn several times, each time later than Chromium takes to say anew what is covered: in the page's own time, which
 * stands still on a machine that is busy elsewhere. The page must be in front.
 */
export const untilDrawn = (page: PageDriver): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
