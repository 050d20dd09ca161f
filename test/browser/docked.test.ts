import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from './drivers/launch.ts';
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
    await docked.setViewport(380, 800);
    await docked.panel.waitForText('Mở một trang đã đăng ký trên Facebook');
    const page = await openOwnPage(stage.driver);
    await openComposer(page);
    await page.bringToFront();
    await docked.panel.waitForText('Trang của bạn', { timeout: 10_000 });
    await chooseTemplate(docked, 'tin hoat dong', TEMPLATE, 'Hội thao');
    await docked.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await docked.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toContain('Hội thao');
    await docked.screenshot(toPicture(name, 'docked'));
  });
});
