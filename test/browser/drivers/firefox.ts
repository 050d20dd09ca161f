import { launch } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { ensureMachine } from '../../../scripts/ensure-machine.ts';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';
import { PATIENCE } from './element.ts';
import { openChromeScope } from './firefox-chrome-scope.ts';
import { readContentAnswer, toContentCode } from './firefox-content-code.ts';
import {
  changeAddon,
  emulateMedia,
  executeInContentWorld,
  readBackgroundState,
  terminateBackground,
} from './firefox-internals.ts';
import { createFirefoxPage, mainFrame } from './firefox-page.ts';
import {
  forgetOldPreferences,
  type GeckoIdentity,
  openIdentity,
  preferences,
} from './firefox-preferences.ts';
import { inSession, type Session } from './session.ts';
import { shiftClock } from './shift-clock.ts';
import { createTabs } from './tabs.ts';
import { waitUntil } from './wait-until.ts';

async function start(session: Session, gecko: GeckoIdentity): Promise<BidiBrowser> {
  const { options, profile, proxy, environment, adopt } = session;
  await forgetOldPreferences(profile);
  const browser: unknown = await launch({
    browser: 'firefox',
    executablePath: ensureMachine(['firefox']).firefox ?? '',
    headless: true,
    acceptInsecureCerts: true,
    // Three cold browsers may start at once.
    timeout: 100_000,
    userDataDir: profile.dir,
    defaultViewport: { width: 1280, height: 900 },
    // Without it neither extension pages nor the event page can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, profile, gecko, proxy.port),
    // As root, Firefox refuses to start when HOME belongs to somebody else, as it does in some containers. The other
    // variable lets the driver's preference for an empty settings server count in a release build.
    env: environment({ HOME: profile.dir, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }),
  });
  if (!(browser instanceof BidiBrowser)) throw new Error('Expected Firefox to be driven over WebDriver BiDi');
  adopt(browser);
  // A temporary add-on lasts until the browser ends: it is installed again at each start.
  await browser.installExtension(options.extensionDir);
  return browser;
}

/** Starts Firefox with the built extension. All its traffic goes through a recording proxy. */
export function launchFirefox(launchOptions: LaunchOptions): Promise<BrowserDriver> {
  return inSession(launchOptions, async (session) => {
    const gecko = await openIdentity(session.options, session.profile);
    const browser = await start(session, gecko);
    const inFirefox = await openChromeScope(browser);
    const extensionOrigin = `moz-extension://${gecko.uuid}`;
    const tabs = createTabs(browser, (page, url) =>
      createFirefoxPage(page, browser.connection, inFirefox, url),
    );
    const isRunning = async (): Promise<boolean> =>
      (await inFirefox(readBackgroundState, gecko.id)) !== 'stopped';
    return {
      ...session.common,
      emulate: (page, media) =>
        inFirefox(emulateMedia, mainFrame(tabs.expectPage(page))._id, media.print, media.reducedMotion),
      cost: async (_page, work) => {
        await work();
        return { ownMs: Number.NaN, taskMs: Number.NaN };
      },
      measure: async (page) => ({
        nodes: await page.evaluate(() => document.querySelectorAll('*').length),
        listeners: undefined,
        heapBytes: undefined,
      }),
      name: 'firefox',
      version: await browser.version(),
      extensionId: gecko.id,
      extensionOrigin,
      open: tabs.open,
      extensionPage: (path) => tabs.open(`${extensionOrigin}/${path}`),
      waitForTab: tabs.waitFor,
      isBackgroundRunning: isRunning,
      reloadExtension: () => inFirefox(changeAddon, gecko.id, 'reload'),
      disableExtension: () => inFirefox(changeAddon, gecko.id, 'disable'),
      enableExtension: () => inFirefox(changeAddon, gecko.id, 'enable'),
      setClock: async (aheadMs) => {
        // It stays open: functions of a window that is gone do not run any more.
        const page = await tabs.open(`${extensionOrigin}/popup.html`);
        await page.evaluate(shiftClock, aheadMs);
      },
      stopBackground: async () => {
        await waitUntil(
          () => inFirefox(terminateBackground, gecko.id),
          PATIENCE,
          () => 'the event page to stop',
        );
      },
      contentWorld: async (page, fn, ...args) => {
        const navigable = mainFrame(tabs.expectPage(page))._id;
        const answer = await inFirefox(executeInContentWorld, gecko.id, navigable, toContentCode(fn, args));
        return readContentAnswer(answer);
      },
    };
  });
}
