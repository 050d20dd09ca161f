import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver, PageDriver } from '../test/browser/drivers/browser-driver.ts';
import { launchBrowser } from '../test/browser/drivers/launch.ts';
import { OWN_PAGE, pair } from '../test/browser/main-job.ts';
import { startPractice } from '../test/browser/practice.ts';
import { generatedPosts } from '../test/pages/app/data.ts';
import { nationalPage } from '../test/pages/app/site-pages.ts';

/** What there is of us: nothing at all; the folded panel; the open one; the open one with the marks beside posts turned off. */
export type Presence = 'none' | 'folded' | 'open' | 'unmarked';

/** Every so many posts one is on the checklist, up to this many in all: some two months of a busy unit. */
const EVERY = 5;
const LISTED_POSTS = 60;

/** Chromium with the practice Facebook and a paired unit, in which one and the same page is opened with more or less of us in it. */
export interface PracticeBrowser {
  driver: BrowserDriver;
  open(presence: Presence, url?: string, isListed?: boolean): Promise<PageDriver>;
  close(): Promise<void>;
}

export async function startPracticeBrowser(): Promise<PracticeBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  const practice = await startPractice(join(folder, 'so-tay.sqlite'));
  const posts = generatedPosts(nationalPage, LISTED_POSTS * EVERY);
  const listed = posts.filter((_, index) => index % EVERY === 0);
  await practice.addShares(listed.map((post, index) => ({ id: `lap-${index}`, post })));
  const driver = await launchBrowser('chromium', {
    extensionDir: '.output/chrome-mv3',
    facebookPort: practice.facebook.port,
  });
  await pair(driver, practice);
  let enabled = true;
  const arrange = async (presence: Presence) => {
    const wanted = presence !== 'none';
    if (wanted !== enabled) await (wanted ? driver.enableExtension() : driver.disableExtension());
    enabled = wanted;
    if (!wanted) return;
    const options = await driver.extensionPage('options.html');
    await options.evaluate(
      async (panelFolded, postMarks) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        };
        const ask = (name: string, request: object) => chrome.runtime.sendMessage({ name, request });
        await ask('settings.write', { postMarks });
        await ask('panel.remember', { panelFolded });
      },
      presence === 'folded',
      presence !== 'unmarked',
    );
    await options.close();
  };
  return {
    driver,
    async open(presence, url = OWN_PAGE, isListed = true) {
      await arrange(presence);
      const page = await driver.open(url);
      await page.bringToFront();
      if (presence !== 'none' && isListed) await page.panel.waitMounted({ timeout: 15_000 });
      // What loading leaves to do is not part of what is measured.
      await new Promise((resolve) => setTimeout(resolve, 800));
      return page;
    },
    async close() {
      await driver.close();
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
