import type { Browser } from 'puppeteer-core/internal/api/Browser.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { PageDriver, Waiting } from './browser-driver.ts';
import { PATIENCE } from './element.ts';
import { waitUntil } from './wait-until.ts';

/** The tabs of one browser, and which driver stands for which. */
export interface Tabs {
  open: (url: string) => Promise<PageDriver>;
  waitFor: (url: string | RegExp, waiting?: Waiting) => Promise<PageDriver>;
  /** The tab behind a driver. */
  expectPage: (driver: PageDriver) => Page;
}

export function createTabs(browser: Browser, createDriver: (page: Page, url: string) => PageDriver): Tabs {
  const drivers = new Map<Page, PageDriver>();

  function driverFor(page: Page, url: string): PageDriver {
    const driver = drivers.get(page) ?? createDriver(page, url);
    drivers.set(page, driver);
    return driver;
  }

  return {
    open: async (url) => {
      const driver = driverFor(await browser.newPage(), 'about:blank');
      await driver.goto(url);
      return driver;
    },
    waitFor: async (wanted, { timeout = PATIENCE } = {}) => {
      let seen: string[] = [];
      return await waitUntil(
        async () => {
          seen = [];
          for (const page of await browser.pages()) {
            // Firefox does not tell the driver where an extension page is; the page itself does.
            const url = await page.evaluate(() => location.href).catch(() => page.url());
            seen.push(url);
            if (typeof wanted === 'string' ? url === wanted : wanted.test(url)) return driverFor(page, url);
          }
          return undefined;
        },
        timeout,
        () => `a tab at ${String(wanted)}; there are: ${seen.join(', ')}`,
      );
    },
    expectPage: (driver) => {
      const found = [...drivers].find(([, known]) => known === driver)?.[0];
      if (found === undefined) throw new Error('This tab belongs to another browser');
      return found;
    },
  };
}
