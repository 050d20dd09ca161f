import type { PanelDriver } from './browser-driver.ts';
import { createElement, describeQuery, PATIENCE } from './element.ts';
import { evaluateIn } from './evaluate.ts';
import { askFor, askForFocus, askForTexts, type RemoteRoot, withRoot } from './remote-root.ts';
import { waitUntil } from './wait-until.ts';

/** `innerText` of a whole tree; a shadow root has no such property of its own. Runs inside the page, alone. */
function readText(root: ShadowRoot | Document): string {
  const parts = root instanceof Document ? [root.body] : [...root.children];
  return parts
    .map((part) => (part instanceof HTMLElement && !part.matches('style, script') ? part.innerText : ''))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** The matching layer for one tree of elements; it knows no browser, only how to get hold of the tree's root. */
export function createPanel(remote: RemoteRoot): PanelDriver {
  const isMounted = async (): Promise<boolean> => (await withRoot(remote, async () => true)) ?? false;

  async function text(): Promise<string> {
    return await waitUntil(
      () => withRoot(remote, (root) => root.evaluate(readText)),
      PATIENCE,
      () => 'the panel or page to be there',
    );
  }

  return {
    text,
    find: (query) => createElement(remote, query),
    waitFor: async (query, { timeout = PATIENCE } = {}) => {
      const element = createElement(remote, query);
      let seen: string[] = [];
      await waitUntil(
        async () => {
          const answer = await askFor(remote, query);
          seen = answer.descriptions;
          return answer.element !== undefined;
        },
        timeout,
        async () => {
          const shown = (await withRoot(remote, (root) => root.evaluate(readText))) ?? '(not mounted)';
          const found = seen.length > 1 ? `${seen.length} agree: ${seen.join(', ')}` : 'none is there';
          return `one element ${describeQuery(query)}; ${found}. The panel shows:\n${shown.slice(0, 1_500)}`;
        },
      );
      return element;
    },
    waitGone: async (query, { timeout = PATIENCE } = {}) => {
      let left: string[] = [];
      await waitUntil(
        async () => {
          left = (await askFor(remote, query)).descriptions;
          return left.length === 0;
        },
        timeout,
        () => `${describeQuery(query)} to go; still there: ${left.join(', ')}`,
      );
    },
    exists: async (query) => (await askFor(remote, query)).descriptions.length > 0,
    count: async (query) => (await askFor(remote, query)).descriptions.length,
    texts: (query) => askForTexts(remote, query),
    waitForText: async (wanted, { timeout = PATIENCE } = {}) => {
      let last = '';
      await waitUntil(
        async () => {
          last = (await withRoot(remote, (root) => root.evaluate(readText))) ?? '';
          return typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last);
        },
        timeout,
        () => `the text ${String(wanted)}; it says:\n${last.slice(0, 1_500)}`,
      );
    },
    isMounted,
    waitMounted: async ({ timeout = PATIENCE } = {}) => {
      await waitUntil(isMounted, timeout, () => 'the panel to be mounted');
    },
    waitUnmounted: async ({ timeout = PATIENCE } = {}) => {
      await waitUntil(
        async () => !(await isMounted()),
        timeout,
        () => 'the panel to be taken away',
      );
    },
    activeElement: async () => (await askForFocus(remote)).descriptions[0] ?? '',
    evaluate: async (fn, ...args) => {
      const root = await waitUntil(remote.open, PATIENCE, () => 'the panel or page to be there');
      try {
        return await evaluateIn(root, fn, args);
      } finally {
        root.dispose().catch(() => {});
      }
    },
  };
}
