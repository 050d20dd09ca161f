import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { CdpFrame } from 'puppeteer-core/internal/cdp/Frame.js';
import type { PageDriver } from './browser-driver.ts';
import { createPage } from './page.ts';
import type { RootHandle } from './remote-root.ts';

function mainFrame(page: Page): CdpFrame {
  const frame: unknown = page.mainFrame();
  if (frame instanceof CdpFrame) return frame;
  throw new Error('Expected a tab that is driven over the DevTools protocol');
}

/**
 * The closed shadow root, which no script of the page can reach. `DOM.describeNode` names shadow roots of any mode.
 * The lookups run in a world of their own, where nothing that the page or the extension has changed is seen.
 */
async function openClosed(page: Page, tag: string): Promise<RootHandle | undefined> {
  const frame = mainFrame(page);
  const realm = frame.isolatedRealm();
  const found = await realm.evaluateHandle((tag) => document.querySelector(tag), tag);
  const host = found.asElement();
  if (host?.id === undefined) return undefined;
  const { node } = await frame.client.send('DOM.describeNode', { objectId: host.id, depth: 1, pierce: true });
  await host.dispose();
  const root = node.shadowRoots?.[0];
  if (root === undefined) return undefined;
  const handle = await realm.adoptBackendNode(root.backendNodeId);
  return (handle.asElement() as RootHandle | null) ?? undefined;
}

async function openDocument(page: Page): Promise<RootHandle | undefined> {
  const handle = await mainFrame(page)
    .isolatedRealm()
    .evaluateHandle(() => document);
  return (handle.asElement() as RootHandle | null) ?? undefined;
}

/** A tab of Chromium. */
export function createChromiumPage(page: Page): PageDriver {
  return createPage({
    page,
    openClosed: (tag) => openClosed(page, tag),
    openDocument: () => openDocument(page),
    url: () => page.url(),
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    // A tab behind draws no frame, and each movement of the mouse there is given up only after five seconds.
    standBeside: async () => {
      await mainFrame(page).client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    },
    compose: async (text, isDone) => {
      const { client } = mainFrame(page);
      const { length } = text;
      if (isDone) await client.send('Input.insertText', { text });
      else
        await client.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    },
  });
}
