import type { CdpBrowser } from 'puppeteer-core/internal/cdp/Browser.js';
import type { BrowserDriver } from './browser-driver.ts';
import { evaluateIn } from './evaluate.ts';

/** What Chromium gives to its own page of extensions, and to nobody else. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      reload: (id: string, options: object) => Promise<void>;
      updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
    };
    management: { setEnabled: (id: string, enabled: boolean) => Promise<void> };
  };
}

async function reload(id: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  // Outside of developer mode, Chromium switches an unpacked extension off instead of starting it again.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.reload(id, { failQuietly: true });
}

function setEnabled(id: string, enabled: boolean): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionsPage;
  return chrome.management.setEnabled(id, enabled);
}

/** Reloads the extension and switches it off and on, through the page on which a person does so. */
export function chromiumExtension(
  browser: CdpBrowser,
  id: string,
): Pick<BrowserDriver, 'reloadExtension' | 'disableExtension' | 'enableExtension'> {
  async function onExtensionsPage(fn: unknown, ...args: unknown[]): Promise<void> {
    // The tab in front stays the one the test is looking at.
    const page = await browser.newPage({ background: true });
    try {
      await page.goto('chrome://extensions');
      await evaluateIn(page, fn, args);
    } finally {
      await page.close();
    }
  }
  return {
    reloadExtension: () => onExtensionsPage(reload, id),
    disableExtension: () => onExtensionsPage(setEnabled, id, false),
    enableExtension: () => onExtensionsPage(setEnabled, id, true),
  };
}
