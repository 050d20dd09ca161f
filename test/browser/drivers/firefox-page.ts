import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import type { PageDriver } from './browser-driver.ts';
import { PATIENCE } from './element.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import { composeText } from './firefox-internals.ts';
import { createPage } from './page.ts';
import type { RootHandle } from './remote-root.ts';
import { waitUntil } from './wait-until.ts';

/** The state of a word takes the way of the one before; its end is overtaken by keys, which take another. */
const COMPOSED_MS = { state: 100, end: 600 };

/** The tab's main frame; its id is the tab's id in WebDriver BiDi. */
export function mainFrame(page: Page): BidiFrame {
  const frame: unknown = page.mainFrame();
  if (frame instanceof BidiFrame) return frame;
  throw new Error('Expected a tab that is driven over WebDriver BiDi');
}

/**
 * The closed shadow root, which no script of the page can reach. WebDriver BiDi describes a node together with its
 * shadow root when asked to (`includeShadowTree`), and what it describes can be named in later commands.
 * The lookups run in a world of their own (`sandbox`), where nothing that the page has changed is seen.
 */
async function openClosed(
  page: Page,
  connection: BidiConnection,
  tag: string,
): Promise<RootHandle | undefined> {
  const frame = mainFrame(page);
  const realm = frame.isolatedRealm();
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: '(tag) => document.querySelector(tag)',
    arguments: [{ type: 'string', value: tag }],
    awaitPromise: false,
    // A call without it takes away what the click before has allowed, as the use of the clipboard.
    userActivation: true,
    target: realm.realm.target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  if (answer.result.type !== 'node') return undefined;
  const root = answer.result.value?.shadowRoot;
  if (root?.sharedId === undefined) return undefined;
  return BidiElementHandle.from(root, realm) as unknown as RootHandle;
}

async function openDocument(page: Page): Promise<RootHandle | undefined> {
  const handle = await mainFrame(page)
    .isolatedRealm()
    .evaluateHandle(() => document);
  return (handle.asElement() as RootHandle | null) ?? undefined;
}

/**
 * Extension pages load, but Firefox never reports it to the driver, whose own `goto` would wait for ever and whose
 * `url()` stays behind: go there without waiting, then ask the page itself.
 */
async function goToOwnPage(page: Page, connection: BidiConnection, url: string): Promise<void> {
  await connection.send('browsingContext.navigate', { context: mainFrame(page)._id, url, wait: 'none' });
  const isThere = (wanted: string): boolean => document.readyState === 'complete' && location.href === wanted;
  await waitUntil(
    () => page.evaluate(isThere, url).catch(() => false),
    PATIENCE,
    () => `${url} to load`,
  );
}

/** A tab of Firefox. */
export function createFirefoxPage(
  page: Page,
  connection: BidiConnection,
  inFirefox: ChromeScope,
  startUrl: string,
): PageDriver {
  const own = (address: string): string | undefined =>
    address.startsWith('moz-extension:') ? address : undefined;
  let ownUrl = own(startUrl);
  async function goto(address: string): Promise<void> {
    ownUrl = own(address);
    if (ownUrl === undefined) await page.goto(address);
    else await goToOwnPage(page, connection, address);
  }
  return createPage({
    page,
    openClosed: (tag) => openClosed(page, connection, tag),
    openDocument: () => openDocument(page),
    url: () => ownUrl ?? page.url(),
    goto,
    // A tab behind hears the mouse like any other.
    standBeside: async () => {},
    compose: async (text, isDone) => {
      await inFirefox(composeText, text, isDone);
      // The word goes to the tab's own process, keys take another way there: without a pause a key overtakes the word's end, and is lost.
      await new Promise((resolve) => setTimeout(resolve, isDone ? COMPOSED_MS.end : COMPOSED_MS.state));
    },
    reload: async () => {
      if (ownUrl === undefined) await page.reload();
      // Through an empty page: else the old document would pass for the new one.
      else {
        // Where it is by now: its own links may have changed what stands after the #.
        const here = await page.evaluate(() => location.href);
        await page.goto('about:blank');
        await goto(here);
      }
    },
  });
}
