import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from './drivers/launch.ts';
import { insertDirectly, toLongText } from './insert-directly.ts';
import { chooseTemplate, openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TEMPLATE = 'Tin hoạt động công đoàn';

describe.each(browserNames)('the docked panel in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test('knows the page in front, and inserts into its composer through our own script there', async () => {
    const docked = await stage.driver.extensionPage('sidepanel.html');
    await docked.standBeside();
    await docked.setViewport(380, 800);
    await docked.panel.waitForText('Mở một trang đã đăng ký trên Facebook');
    const page = await openOwnPage(stage.driver);
    await openComposer(page);
    await page.bringToFront();
    await docked.panel.waitForText('Trang của bạn');
    await chooseTemplate(docked, 'tin hoat dong', TEMPLATE, 'Hội thao');
    await docked.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await docked.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toContain('Hội thao');
    await docked.screenshot(toPicture(name, 'docked'));
    await page.close();
    await docked.close();
  });

  test.each([5_000, 74_000])(
    '%i characters arrive exactly, as one step that can be undone',
    async (length) => {
      const docked = await stage.driver.extensionPage('sidepanel.html');
      const page = await openOwnPage(stage.driver);
      await openComposer(page);
      const text = toLongText(length);
      // The composer has just been opened; the panel looks for it at most ten times a second.
      await expect.poll(() => insertDirectly(docked, text)).toEqual({ outcome: 'inserted' });
      expect(await readEditor(page)).toBe(text);
      await page.evaluate(() => window.practice.undo());
      expect(await readEditor(page)).toBe('');
      await page.close();
      await docked.close();
    },
  );
});
