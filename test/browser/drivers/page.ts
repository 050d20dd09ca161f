import type { KeyInput } from 'puppeteer-core';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { PageDriver } from './browser-driver.ts';
import { evaluateIn } from './evaluate.ts';
import { createPanel } from './panel.ts';
import { MARKS_HOST, PANEL_HOST, type RootHandle } from './remote-root.ts';

/** What differs between the browsers in how a tab is driven. */
export interface PageWays {
  page: Page;
  /** The closed shadow root of the first element with this tag, or undefined while there is none. */
  openClosed: (tag: string) => Promise<RootHandle | undefined>;
  openDocument: () => Promise<RootHandle | undefined>;
  url: () => string;
  goto: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  standBeside: () => Promise<void>;
  /** The unfinished word of an input method; `isDone` lets go of it. */
  compose: (text: string, isDone: boolean) => Promise<void>;
}

/** Two frames, the second later than Chromium takes to look anew; at most a second, should the tab not be in front after all. */
async function drawAgain(): Promise<void> {
  const draw = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.race([
    draw()
      .then(() => wait(120))
      .then(draw),
    wait(1_000),
  ]);
}

/** One tab behind the interface that both browsers share. */
export function createPage(ways: PageWays): PageDriver {
  const { page } = ways;
  const content = createPanel({ page, open: ways.openDocument });
  const ownScheme = /^(chrome|moz)-extension:/;
  // On the extension's own pages nothing is hidden in a shadow root: the same words then mean the document.
  const open = (): Promise<RootHandle | undefined> =>
    ownScheme.test(ways.url()) ? ways.openDocument() : ways.openClosed(PANEL_HOST);
  return {
    panel: createPanel({ page, open }),
    marks: createPanel({ page, open: () => ways.openClosed(MARKS_HOST) }),
    content,
    url: ways.url,
    goto: ways.goto,
    reload: ways.reload,
    evaluate: (fn, ...args) => evaluateIn(page, fn, args),
    click: (selector) => content.find({ selector }).click(),
    scroll: async (y) => {
      await page.mouse.wheel({ deltaY: y });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 8 });
      await page.mouse.up();
    },
    press: async (keys) => {
      const chord = keys.split('+') as KeyInput[];
      const last = chord.pop();
      if (last === undefined) return;
      for (const held of chord) await page.keyboard.down(held);
      await page.keyboard.press(last);
      for (const held of chord.toReversed()) await page.keyboard.up(held);
    },
    type: (text) => page.keyboard.type(text),
    compose: async (states, commit) => {
      for (const state of states) await ways.compose(state, false);
      if (commit !== undefined) await ways.compose(commit, true);
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    setViewport: (width, height, deviceScaleFactor = 1) =>
      page.setViewport({ width, height, deviceScaleFactor }),
    bringToFront: async () => {
      await page.bringToFront();
      // A tab behind draws nothing: until it has, what the browser says to be covered is what was covered when it was left.
      await page.evaluate(drawAgain).catch(() => {});
    },
    standBeside: ways.standBeside,
    close: () => page.close(),
  };
}
