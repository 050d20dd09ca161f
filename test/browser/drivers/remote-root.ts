import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { Query } from './browser-driver.ts';
import { findElements, type PlainQuery, toPlainQuery } from './find-elements.ts';

/** The tag of the element that carries the panel's closed shadow root. */
export const PANEL_HOST = 'so-tay-panel';
/** The same for the marks beside posts. */
export const MARKS_HOST = 'so-tay-marks';

/** A shadow root or document inside a browser. */
export type RootHandle = ElementHandle<ShadowRoot | Document>;

/** A tab, and how to get hold of a tree in it; the tree may be missing, or be replaced at any time. */
export interface RemoteRoot {
  page: Page;
  open: () => Promise<RootHandle | undefined>;
}

/** What a query finds at this moment. */
export interface Answer {
  /** The element, when exactly one agrees. */
  element: ElementHandle<HTMLElement> | undefined;
  descriptions: string[];
  problem: string | undefined;
}

/** Whether an error only says that the page is moving on to another document. */
function isNavigation(error: unknown): boolean {
  const text = String(error);
  return /context|navigat|no such (frame|node|handle)|detached|realm|not find node|discarded|collected|destroyed|aborterror/i.test(
    text,
  );
}

/** Runs `ask` on the tree as it is now; undefined when there is none, or when it goes away meanwhile. */
export async function withRoot<T>(
  remote: RemoteRoot,
  ask: (root: RootHandle) => Promise<T>,
): Promise<T | undefined> {
  let root: RootHandle | undefined;
  try {
    root = await remote.open();
    return root && (await ask(root));
  } catch (error) {
    if (isNavigation(error)) return undefined;
    throw error;
  } finally {
    root?.dispose().catch(() => {});
  }
}

async function ask(remote: RemoteRoot, query: PlainQuery | undefined): Promise<Answer> {
  const answer = await withRoot(remote, async (root): Promise<Answer> => {
    const found = await root.evaluateHandle(findElements, query);
    const { descriptions, problem } = await found.evaluate((it) => ({
      descriptions: it.descriptions,
      problem: it.problem ?? null,
    }));
    const first =
      descriptions.length === 1 ? await found.evaluateHandle((it) => it.elements[0] ?? null) : null;
    found.dispose().catch(() => {});
    const element = first?.asElement() ?? undefined;
    return {
      element: element as ElementHandle<HTMLElement> | undefined,
      descriptions,
      problem: problem ?? undefined,
    };
  });
  return answer ?? { element: undefined, descriptions: [], problem: 'the panel or page is not there' };
}

/** What agrees with the query, now. */
export const askFor = (remote: RemoteRoot, query: Query): Promise<Answer> => ask(remote, toPlainQuery(query));

/** What has the focus, now. */
export const askForFocus = (remote: RemoteRoot): Promise<Answer> => ask(remote, undefined);

/** Rendered texts of all that agree, now, in document order. */
export async function askForTexts(remote: RemoteRoot, query: Query): Promise<string[]> {
  const texts = await withRoot(remote, async (root) => {
    const found = await root.evaluateHandle(findElements, toPlainQuery(query));
    return await found.evaluate(({ elements }) =>
      elements.map((it) => (it instanceof HTMLElement ? it.innerText : (it.textContent ?? ''))),
    );
  });
  return texts ?? [];
}
