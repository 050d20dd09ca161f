import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { openOwnPage, pair } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

/** What is left of us in a page, as the page itself sees it. */
const readTraces = (page: PageDriver) =>
  page.evaluate(() => ({
    shown: [...document.querySelectorAll('so-tay-panel')].filter(
      (host) => getComputedStyle(host).display !== 'none',
    ).length,
    marginRight: getComputedStyle(document.documentElement).marginRight,
    marginLeft: getComputedStyle(document.documentElement).marginLeft,
  }));

const CLEAN = { shown: 0, marginRight: '0px', marginLeft: '0px' };

describe.each(browserNames)('the extension is updated or switched off under an open page, in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  afterEach(() => page.close());

  const sayGoodbye = async () => {
    // Firefox ends our script, so there is nobody left to say anything.
    if (name === 'firefox') return;
    await page.panel.waitForText('Tiện ích vừa được cập nhật. Hãy tải lại trang này');
    // The panel says so too, for the moment until the note takes its place.
    await expect.poll(() => page.panel.count({ role: 'tab' })).toBe(0);
    await page.screenshot(toPicture(name, 'goodbye'));
    await page.panel.find({ role: 'button', name: 'Đóng' }).click();
    await page.panel.waitUnmounted();
  };
  /** A key pressed where the panel was is the page's again, and so is the focus. */
  const expectPageOwnsItself = async () => {
    expect(await readTraces(page)).toEqual(CLEAN);
    await page.press('k');
    expect(await page.evaluate(() => window.practice.keysSeen())).toContain('k');
  };

  test('switched off: the page is as if we had never been there', async () => {
    page = await openOwnPage(stage.driver);
    expect((await readTraces(page)).marginRight).toBe('380px');
    await stage.driver.disableExtension();
    try {
      await page.bringToFront();
      await sayGoodbye();
      await expect.poll(() => readTraces(page)).toEqual(CLEAN);
      await expectPageOwnsItself();
    } finally {
      await stage.driver.enableExtension();
    }
  });

  test('updated: Firefox starts the new one in the page, elsewhere a note asks to reload; never two panels', async () => {
    page = await openOwnPage(stage.driver);
    await stage.driver.reloadExtension();
    await page.bringToFront();
    if (name === 'firefox') {
      await page.panel.waitFor({ role: 'tablist' });
      expect(await page.evaluate(() => document.querySelectorAll('so-tay-panel').length)).toBe(1);
      expect((await readTraces(page)).marginRight).toBe('380px');
    } else {
      await sayGoodbye();
      await expectPageOwnsItself();
      await page.reload();
    }
    // Whatever the generation, the panel obeys.
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    const search = page.panel.find({ role: 'searchbox', name: 'Tìm mẫu bài, có dấu hoặc không dấu' });
    await search.fill('tet');
    expect(await search.value()).toBe('tet');
    expect(await page.evaluate(() => window.practice.keysSeen())).toEqual([]);
  });

  test('asked for twice: the newer panel takes over, and there is one', async () => {
    page = await openOwnPage(stage.driver);
    await page.panel.waitFor({ role: 'tablist' });
    await stage.driver.contentWorld(page, async () => {
      const world = globalThis as unknown as Record<string, typeof globalThis & { runtime: Runtime }>;
      interface Runtime {
        sendMessage: (message: object) => Promise<unknown>;
      }
      const { runtime } = world.browser ?? world.chrome ?? { runtime: undefined };
      await runtime?.sendMessage({ name: 'panel.load', request: {} });
      await runtime?.sendMessage({ name: 'panel.load', request: {} });
    });
    await page.panel.waitFor({ role: 'tablist' });
    expect(await page.evaluate(() => document.querySelectorAll('so-tay-panel').length)).toBe(1);
    await page.panel.find({ role: 'tab', name: 'Tuần' }).click();
    await page.panel.waitFor({ role: 'button', name: 'Tải tệp Excel' });
  });
});
