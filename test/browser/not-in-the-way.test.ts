import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, openComposer, pair } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

/**
 * The page must be laid out the same with and without us: folded, the panel takes no room; open, it takes none in a window too narrow
 * for both. What lies under the open panel is not clicked on.
 */
const CASES = [
  { state: 'folded', width: 1366, free: 1300, writes: true },
  { state: 'open', width: 1100, free: 700, writes: false },
] as const;
const HEIGHT = 800;

type Case = (typeof CASES)[number];

/** Everything that a person does, as the page hears it: what, where, with which key, and whether anybody prevented it. */
async function listen(page: PageDriver): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keypress', 'keyup'];
    for (const type of [...types, 'beforeinput', 'input', 'focusin', 'focusout'])
      window.addEventListener(
        type,
        (event) => {
          const target = event.target instanceof Element ? event.target : document.documentElement;
          const name = target.getAttribute('aria-label') ?? target.getAttribute('role') ?? '';
          const what =
            event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? event.data : '';
          heard.push([type, target.tagName, name, what, event.isTrusted, event.defaultPrevented].join(' '));
        },
        // Bubbling, so that what anybody stopped on the way is missed here.
        false,
      );
  });
}

const readHeard = (page: PageDriver) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** In the page's own time: what it does with timers and frames of its own is over by then, also on a busy machine. */
const settleIn = (page: PageDriver, ms: number) =>
  page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => setTimeout(resolve, 100)), ms);
      }),
    ms,
  );

/** One admin's minute on the page: clicks all over it, and writing in each of its fields. */
async function useThePage(page: PageDriver, { free, writes }: Case): Promise<string[]> {
  const settle = () => settleIn(page, 250);
  const heard: string[] = [];
  const note = async () => {
    await settle();
    heard.push(...(await readHeard(page)));
  };
  for (let x = 20; x < free; x += 260)
    for (let y = 90; y < HEIGHT; y += 170) {
      heard.push(`at ${x} ${y}`);
      await page.clickAt(x, y);
      // A dialog that opens takes the focus in its own time, before the key or after it.
      await settle();
      await page.press('Escape');
      await note();
    }
  await page.goto(OWN_PAGE);
  await page.content.waitFor({ role: 'button', text: 'Bạn đang nghĩ gì?' });
  if (heard.length > 0) await settle();
  await listen(page);
  await page.click('[role="banner"] input');
  await page.type('tim j/');
  await note();
  await page.press('Escape');
  if (!writes) return heard;
  await openComposer(page);
  await page.type('Chào /jk');
  await page.press('Enter');
  await page.press('Control+A');
  await page.press('Backspace');
  await note();
  return heard;
}

describe.each(browserNames)('Facebook behaves as without us, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test.each(CASES)('clicks and keys outside the panel, which is $state, are as without it', async (given) => {
    const run = async (withPanel: boolean) => {
      const page = await stage.driver.open(OWN_PAGE);
      await page.setViewport(given.width, HEIGHT);
      await page.bringToFront();
      if (withPanel) {
        await page.panel.waitFor({ role: 'tablist' });
        if (given.state === 'folded') await page.panel.find({ role: 'button', name: 'Thu gọn' }).click();
      }
      await settleIn(page, 1_000);
      await listen(page);
      const heard = await useThePage(page, given);
      if (withPanel && given.state === 'folded') {
        await page.press('Escape');
        await page.goto(OWN_PAGE);
        await page.panel.find({ role: 'button', name: /^Mở Sổ tay/ }).click();
        await page.panel.waitFor({ role: 'tablist' });
      }
      await page.close();
      return heard;
    };
    const withPanel = await run(true);
    await stage.driver.disableExtension();
    const without = await run(false);
    await stage.driver.enableExtension();
    expect(withPanel.length).toBeGreaterThan(100);
    expect(withPanel).toEqual(without);
  });
});
