import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { logByHand, openOwnPage, pair } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

describe.each(browserNames)('the panel among other tabs, on paper and at rest, in %s', (name) => {
  let stage: Stage;
  let pages: PageDriver[] = [];
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
  });
  const open = async () => {
    const page = await openOwnPage(stage.driver);
    pages.push(page);
    return page;
  };

  test('two tabs of one page: what is logged in one shows in the other, both ways', async () => {
    const first = await open();
    const second = await open();
    await first.bringToFront();
    await logByHand(first, 'ghi ở thẻ thứ nhất');
    await second.bringToFront();
    await second.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await second.panel.waitForText('ghi ở thẻ thứ nhất');
    await logByHand(second, 'ghi ở thẻ thứ hai');
    await first.bringToFront();
    await first.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await first.panel.waitForText('ghi ở thẻ thứ hai');
    expect(await first.panel.text()).toContain('ghi ở thẻ thứ nhất');
    // What is remembered for this browser holds in both.
    await first.panel.find({ role: 'button', name: 'Thu gọn' }).click();
    await second.bringToFront();
    await second.panel.find({ role: 'button', name: /^Mở Sổ tay Fanpage/ }).click();
    await first.bringToFront();
    await first.panel.waitFor({ role: 'tablist' });
  });

  test('on paper there is neither panel nor handle, nor room for them', async () => {
    const page = await open();
    const seeShown = async () => ({
      width: await page.panel.evaluate((root) => {
        const desk = root.querySelector('.desk');
        const part = desk?.firstElementChild;
        return part?.getBoundingClientRect().width ?? 0;
      }),
      margin: await page.evaluate(() => getComputedStyle(document.documentElement).marginRight),
    });
    await expect.poll(seeShown).toEqual({ width: 380, margin: '380px' });
    await stage.driver.emulate(page, { print: true, reducedMotion: false });
    await expect.poll(seeShown).toEqual({ width: 0, margin: '0px' });
    await stage.driver.emulate(page, { print: false, reducedMotion: false });
    await expect.poll(seeShown).toEqual({ width: 380, margin: '380px' });
  });

  test('nothing moves for a person who wants no motion', async () => {
    const page = await open();
    const readDurations = () =>
      page.panel.evaluate((root) => [
        ...new Set(
          [...root.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return [...transitionDuration.split(', '), ...animationDuration.split(', ')];
          }),
        ),
      ]);
    expect((await readDurations()).length).toBeGreaterThan(1);
    await stage.driver.emulate(page, { print: false, reducedMotion: true });
    // A choice of the whole system reaches the open pages some moments later.
    const readMoving = async () =>
      (await readDurations()).filter((duration) => !/^(0s|auto)$/.test(duration));
    await expect.poll(readMoving).toEqual([]);
    await stage.driver.emulate(page, { print: false, reducedMotion: false });
  });
});
