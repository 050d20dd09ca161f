import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './drivers/browser-driver.ts';
import { browserNames, launchBrowser } from './drivers/launch.ts';
import { chooseTemplate, LOGGED, openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { BUILDS, type Stage, setStage, toPicture } from './stage.ts';

/** A copy of the built extension without one of its scripts. */
function leaveOut(name: BrowserName, file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-without-'));
  cpSync(BUILDS[name], folder, { recursive: true });
  rmSync(join(folder, file));
  return folder;
}

describe.each(browserNames)('what the panel loads on demand, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test('a change of the language is heard in an open panel at once, there and back', async () => {
    const page = await openOwnPage(stage.driver);
    await page.panel.waitForText('Việc cần làm');
    const options = await stage.driver.extensionPage('options.html');
    const language = options.panel.find({ role: 'combobox', name: /^(Ngôn ngữ|Language)$/ });
    await language.select('English');
    await page.panel.waitForText('To do');
    await page.bringToFront();
    // A view that came later brought one language, and gets the other.
    await page.panel.find({ role: 'tab', name: 'Week' }).click();
    await page.panel.waitFor({ role: 'region', name: 'Hand in the week' });
    await language.select('Tiếng Việt');
    await page.panel.waitFor({ role: 'region', name: 'Nộp tuần' });
    // A page that is opened in English speaks nothing else.
    await language.select('English');
    const other = await stage.driver.open('https://www.facebook.com/congdoanvietnam');
    await other.panel.waitFor({ role: 'tab', name: 'Templates' });
    await language.select('Tiếng Việt');
    await other.panel.waitFor({ role: 'tab', name: 'Mẫu bài' });
    for (const each of [other, options, page]) await each.close();
  });

  test('without the reminder’s script, that is said beside the composer, and all else works', async () => {
    const extensionDir = leaveOut(name, 'reminders.js');
    const driver = await launchBrowser(name, { extensionDir, facebookPort: stage.practice.facebook.port });
    try {
      await pair(driver, stage.practice);
      const page = await openOwnPage(driver);
      await openComposer(page);
      await page.panel.waitForText('Chưa mở được phần nhắc nội dung');
      await page.screenshot(toPicture(name, 'reminder-failed'));
      await chooseTemplate(page, 'tin hoat dong', 'Tin hoạt động công đoàn', 'Hội thao');
      await page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
      await page.panel.waitForText('Đã chèn');
      expect(await readEditor(page)).toContain('Hội thao');
    } finally {
      await driver.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  });

  test('without the script of the other views, that is said, and the first tab works on', async () => {
    const extensionDir = leaveOut(name, 'views.js');
    const driver = await launchBrowser(name, { extensionDir, facebookPort: stage.practice.facebook.port });
    try {
      await pair(driver, stage.practice);
      const page = await openOwnPage(driver);
      await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
      await page.panel.waitForText('Chưa mở được phần này của sổ tay. Không có gì bị mất.');
      await page.panel.find({ role: 'button', name: 'Thử lại' }).click();
      await page.panel.waitForText('Chưa mở được phần này của sổ tay. Không có gì bị mất.');
      await page.screenshot(toPicture(name, 'views-failed'));
      await page.panel.find({ role: 'tab', name: /^Hôm nay/ }).click();
      await page.panel.find({ role: 'button', name: /^Ghi đã chia sẻ/, nth: 0 }).click();
      await page.panel.waitForText(LOGGED);
    } finally {
      await driver.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  });
});
