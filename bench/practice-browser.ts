import type { BrowserDriver, PageDriver } from '../test/browser/drivers/browser-driver.ts';
import { launchBrowser } from '../test/browser/drivers/launch.ts';
import { ownPage } from '../test/pages/app/site-pages.ts';
import { startPracticeFacebook } from '../test/pages/serve.ts';

/** What there is of us in the page: nothing at all; the small script; the folded panel; the open one. */
export type Presence = 'none' | 'closed' | 'folded' | 'open';

export const OWN_PAGE = `https://www.facebook.com/${ownPage.slug}`;

/** Chromium with the practice Facebook, in which one and the same page is opened with more or less of us in it. */
export interface PracticeBrowser {
  driver: BrowserDriver;
  open(presence: Presence): Promise<PageDriver>;
  close(): Promise<void>;
}

export async function startPracticeBrowser(): Promise<PracticeBrowser> {
  const facebook = await startPracticeFacebook();
  const driver = await launchBrowser('chromium', {
    extensionDir: '.output/chrome-mv3',
    facebookPort: facebook.port,
  });
  let enabled = true;
  const arrange = async (presence: Presence) => {
    const wanted = presence !== 'none';
    if (wanted !== enabled) await (wanted ? driver.enableExtension() : driver.disableExtension());
    enabled = wanted;
    if (!wanted) return;
    const options = await driver.extensionPage('options.html');
    await options.evaluate(
      async (key, name, isListed, panelFolded) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        };
        const ask = (name: string, request: object) => chrome.runtime.sendMessage({ name, request });
        await ask('settings.write', { ownPage: isListed ? { key, name, role: 'own' } : null });
        await ask('panel.remember', { panelFolded });
      },
      ownPage.slug,
      ownPage.name,
      presence !== 'closed',
      presence === 'folded',
    );
    await options.close();
  };
  return {
    driver,
    async open(presence) {
      await arrange(presence);
      const page = await driver.open(OWN_PAGE);
      await page.bringToFront();
      if (presence === 'folded' || presence === 'open') await page.panel.waitMounted({ timeout: 15_000 });
      // What loading leaves to do is not part of what is measured.
      await new Promise((resolve) => setTimeout(resolve, 800));
      return page;
    },
    async close() {
      await driver.close();
      await facebook.close();
    },
  };
}
