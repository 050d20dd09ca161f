import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { Realm } from 'puppeteer-core/internal/api/Realm.js';
import type { Target } from 'puppeteer-core/internal/api/Target.js';
import { CdpBrowser } from 'puppeteer-core/internal/cdp/Browser.js';
import { ensureMachine } from '../../../scripts/ensure-machine.ts';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';
import { chromiumExtension } from './chromium-extension.ts';
import { measure, measureCost } from './chromium-measures.ts';
import { createChromiumPage } from './chromium-page.ts';
import { PATIENCE } from './element.ts';
import { evaluateIn } from './evaluate.ts';
import { inSession, type Session } from './session.ts';
import { shiftClock } from './shift-clock.ts';
import { createTabs } from './tabs.ts';
import { waitUntil } from './wait-until.ts';

function switches({ extensionDir, locale = 'vi-VN' }: LaunchOptions, proxyPort: number): string[] {
  return [
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    // Lets the driver ask which extensions there are, and so learn our id, which depends on the path.
    '--enable-unsafe-extension-debugging',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Requests to this machine bypass any proxy unless told otherwise: they must be recorded too.
    '--proxy-bypass-list=<-loopback>',
    // Containers offer neither user namespaces nor a second user; only our own pages are opened.
    '--no-sandbox',
    // Fewer requests of the browser's own; the rest is marked as chatter.
    '--disable-component-update',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
    `--accept-lang=${locale},${locale.split('-')[0]}`,
  ];
}

async function start({ options, profile, proxy, environment, adopt }: Session): Promise<CdpBrowser> {
  const browser: unknown = await launch({
    executablePath: ensureMachine(['chromium']).chromium ?? '',
    headless: options.headless ?? true,
    // Over a pipe: the questions about extensions are not answered over a socket.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // Three cold browsers may start at once.
    timeout: 100_000,
    userDataDir: profile.dir,
    defaultViewport: { width: 1280, height: 900 },
    args: switches(options, proxy.port),
    env: environment(),
  });
  if (!(browser instanceof CdpBrowser))
    throw new Error('Expected Chromium to be driven over the DevTools protocol');
  adopt(browser);
  const control = await browser.target().createCDPSession();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: profile.downloadDir });
  return browser;
}

const isWorker = (target: Target, origin: string): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

const findWorker = (browser: CdpBrowser, origin: string): boolean =>
  browser.targets().some((target) => isWorker(target, origin));

async function stopWorker(browser: CdpBrowser, origin: string): Promise<void> {
  const before = browser.targets().filter((target) => isWorker(target, origin));
  // The domain answers to tabs only, any tab will do.
  const [anyTab = await browser.newPage()] = await browser.pages();
  const session = await anyTab.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await waitUntil(
    // One that is needed at once may be there again: then it is another.
    async () => !before.some((target) => browser.targets().includes(target)),
    PATIENCE,
    () => 'the service worker to stop',
  );
}

async function setWorkerClock(browser: CdpBrowser, origin: string, aheadMs: number): Promise<void> {
  const target = await browser.waitForTarget((one) => isWorker(one, origin), { timeout: PATIENCE });
  // A session that stays would keep the worker alive.
  const session = await target.createCDPSession();
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${shiftClock})(${aheadMs})`,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

async function expectContentWorld(page: Page, extensionId: string): Promise<Realm> {
  return await waitUntil(
    async () => {
      for (const realm of page.extensionRealms()) {
        if ((await realm.extension())?.id === extensionId) return realm;
      }
      return undefined;
    },
    PATIENCE,
    () => `a content script in ${page.url()}`,
  );
}

/** Starts Chromium with the built extension. All its traffic goes through a recording proxy. */
export function launchChromium(launchOptions: LaunchOptions): Promise<BrowserDriver> {
  return inSession(launchOptions, async (session) => {
    const { extensionDir } = session.options;
    const browser = await start(session);
    const extensionId = await waitUntil(
      async () => [...(await browser.extensions()).values()].find((it) => it.path === extensionDir)?.id,
      PATIENCE,
      () => `Chromium to load the extension in ${extensionDir}`,
    );
    const extensionOrigin = `chrome-extension://${extensionId}`;
    const tabs = createTabs(browser, createChromiumPage);
    return {
      ...session.common,
      cost: (page, work) => measureCost(tabs.expectPage(page), work),
      measure: (page) => measure(tabs.expectPage(page)),
      emulate: async (page, { print, reducedMotion }) => {
        // The driver's own calls for medium and features undo each other; and what a session emulates ends with it.
        const session = await tabs.expectPage(page).createCDPSession();
        const value = reducedMotion ? 'reduce' : 'no-preference';
        await session.send('Emulation.setEmulatedMedia', {
          media: print ? 'print' : 'screen',
          features: [{ name: 'prefers-reduced-motion', value }],
        });
      },
      ...chromiumExtension(browser, extensionId),
      name: 'chromium',
      version: await browser.version(),
      extensionId,
      extensionOrigin,
      open: tabs.open,
      extensionPage: (path) => tabs.open(`${extensionOrigin}/${path}`),
      waitForTab: tabs.waitFor,
      isBackgroundRunning: async () => findWorker(browser, extensionOrigin),
      setClock: (aheadMs) => setWorkerClock(browser, extensionOrigin, aheadMs),
      stopBackground: () => stopWorker(browser, extensionOrigin),
      contentWorld: async (page, fn, ...args) => {
        const world = await expectContentWorld(tabs.expectPage(page), extensionId);
        return await evaluateIn(world, fn, args);
      },
    };
  });
}
