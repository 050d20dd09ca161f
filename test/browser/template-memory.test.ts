import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPage } from '../pages/app/site-pages.ts';
import { type PracticeFacebook, startPracticeFacebook } from '../pages/serve.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { browserNames, launchBrowser } from './drivers/launch.ts';
import { chooseTemplate, openComposer, openOwnPage, readEditor, readPreview } from './main-job.ts';
import { toPicture } from './stage.ts';

const TITLE = 'Tin hoạt động công đoàn';
const STAR = `Yêu thích: ${TITLE}`;

/** All of it works without a backend and without a pairing: templates and what is remembered of them live on the device. */
describe.each(browserNames)('templates that are used again, in %s', (name) => {
  let facebook: PracticeFacebook;
  let driver: BrowserDriver;
  beforeAll(async () => {
    facebook = await startPracticeFacebook();
    driver = await launchBrowser(name, {
      extensionDir: name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3',
      facebookPort: facebook.port,
    });
    const options = await driver.extensionPage('options.html');
    await options.panel.find({ role: 'textbox', name: 'Đường dẫn trang' }).fill(ownPageLink());
    await options.panel.find({ role: 'textbox', name: 'Tên trang' }).fill(ownPage.name);
    await options.panel.find({ role: 'button', name: 'Lưu trang' }).click();
    await options.panel.waitForText('Đã lưu.');
    await options.close();
  });
  afterAll(async () => {
    await driver?.close();
    await facebook?.close();
  });

  test('a starred template stands first, its day goes in as words, and its short blanks are offered again', async () => {
    const page = await openOwnPage(driver);
    await page.setViewport(1366, 900);
    await openComposer(page);
    await chooseTemplate(page, 'tinn hoat ddoongj', TITLE, 'Nhà văn hóa');
    await page.panel.find({ role: 'button', name: STAR }).click();
    await page.panel.waitFor({ selector: '.preview-head .star[aria-pressed="true"]' });
    await page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(await readPreview(page));
    expect(await readEditor(page)).toContain('Ngày 12 tháng 12 năm 2026, tại Nhà văn hóa');
    await page.screenshot(toPicture(name, 'template-inserted'));

    await page.panel.find({ role: 'button', name: 'Về danh sách mẫu' }).click();
    await page.panel.find({ role: 'searchbox', name: 'Tìm mẫu bài, có dấu hoặc không dấu' }).fill(' ');
    await page.panel.waitForText('Yêu thích');
    await expect.poll(() => page.panel.find({ selector: '.template', nth: 0 }).text()).toContain(TITLE);
    await page.screenshot(toPicture(name, 'template-favourite'));
    await page.panel.find({ selector: '.template', nth: 0 }).click();
    await page.panel.find({ role: 'button', name: /^Điền như lần trước/ }).click();
    expect(await page.panel.find({ selector: '.blank[placeholder="Địa điểm"]' }).value()).toBe('Nhà văn hóa');
    await page.close();
  });

  test('what is remembered is shown in the settings and forgotten there; the star stays', async () => {
    const options = await driver.extensionPage('options.html');
    await options.panel.waitForText(/1 mẫu yêu thích, 1 mẫu dùng gần đây/);
    await options.panel.find({ role: 'button', name: 'Quên mẫu dùng gần đây và những gì đã điền' }).click();
    await options.panel.waitForText(/1 mẫu yêu thích, 0 mẫu dùng gần đây, 0 chỗ điền đã nhớ/);
    await options.screenshot(toPicture(name, 'options-remembered'));
    await options.close();
  });
});

function ownPageLink(): string {
  return `https://www.facebook.com/${ownPage.slug}`;
}
