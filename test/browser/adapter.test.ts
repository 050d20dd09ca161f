import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedPosts } from '../pages/app/data.ts';
import { commenterNames } from '../pages/app/post-texts.ts';
import { ownPage, sitePages } from '../pages/app/site-pages.ts';
import type { BrowserDriver, BrowserName, PageDriver } from './drivers/browser-driver.ts';
import { browserNames, launchBrowser } from './drivers/launch.ts';
import { chooseTemplate, openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TEMPLATE = 'Tin hoạt động công đoàn';
const HEADING = 'Sổ tay có nhìn thấy Facebook không?';
const OTHER = 'Nguyễn Văn Thí Dụ';

/** A copy of the built extension whose adapter document has a first alternative for the editor that is no selector. */
function breakDocument(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-broken-'));
  cpSync(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', folder, { recursive: true });
  const file = join(folder, 'content-scripts/panel.js');
  const code = readFileSync(file, 'utf8');
  const broken = code.replace('[contenteditable][role=', '[contenteditable]:::[role=');
  expect(broken).not.toBe(code);
  writeFileSync(file, broken);
  return folder;
}

/** The line of the options page about one thing. */
async function readHealth(driver: BrowserDriver, thing: string, wanted: RegExp): Promise<string> {
  const options = await driver.extensionPage('options.html');
  await options.panel.waitForText(HEADING);
  const line = options.panel.find({ selector: '.finders li', text: new RegExp(thing) });
  const end = performance.now() + 30_000;
  let text = await line.text();
  while (!wanted.test(text) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    text = await line.text();
  }
  await options.screenshot(toPicture(driver.name, 'health'));
  await options.close();
  return text;
}

describe.each(browserNames)('Facebook under our feet, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  const insertFoot = (page: PageDriver) => page.panel.find({ selector: '.insert-foot' }).text();

  test('options say what the handbook sees, and when it last was well', async () => {
    const page = await openOwnPage(stage.driver);
    await openComposer(page);
    for (const thing of [
      'Tên trang ở đầu trang',
      'Ô soạn bài',
      'Nút Đăng',
      'Tên người đăng',
      'Bài viết trên trang',
    ]) {
      const line = await readHealth(stage.driver, thing, /Nhìn thấy/);
      expect(line).toMatch(/Lần kiểm tra tốt gần nhất: \d\d\/\d\d \d\d:\d\d\s+Nhìn thấy/);
    }
    await page.close();
  });

  test('the panel itself says the same, thing by thing, without leaving Facebook', async () => {
    const page = await openOwnPage(stage.driver);
    await openComposer(page);
    await page.panel.waitForText('Đăng dưới tên');
    await page.panel.find({ selector: '.self-test summary' }).click();
    const line = page.panel.find({ selector: '.self-test li', text: /Nút Đăng/ });
    await expect
      .poll(() => line.text())
      .toMatch(/số lượng: 1\s+Lần kiểm tra tốt gần nhất: \d\d\/\d\d \d\d:\d\d\s+Nhìn thấy/);
    await page.screenshot(toPicture(name, 'self-test'));
    await page.close();
  });

  test('a composer under the page’s name says so; under another name it warns before anything is inserted', async () => {
    const page = await openOwnPage(stage.driver, `?as=${encodeURIComponent(OTHER)}`);
    await openComposer(page);
    await page.panel.waitForText(`đang đăng dưới tên “${OTHER}”, không phải trang “${ownPage.name}”`);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    expect(await insertFoot(page)).toContain(`đang đăng dưới tên “${OTHER}”`);
    expect(await readEditor(page)).toBe('');
    await page.screenshot(toPicture(name, 'posting-as-other'));
    await page.goto(`https://www.facebook.com/${ownPage.slug}?as=`);
    await page.panel.waitMounted();
    await openComposer(page);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    expect(await insertFoot(page)).toContain(`Đăng dưới tên: ${ownPage.name}`);
    await page.close();
  });

  test('a composer that is called by an unknown name is told, with a way out', async () => {
    const page = await openOwnPage(stage.driver);
    await openComposer(page);
    await page.evaluate(() => {
      const title = document.querySelector('[role="dialog"] h2 span');
      if (title) title.textContent = 'Viết gì đó mới';
    });
    await page.panel.waitForText('Đang mở một hộp soạn mà sổ tay không nhận ra');
    expect(await readHealth(stage.driver, 'Hộp tạo bài viết', /Không thấy/)).toContain('Không thấy');
    await page.bringToFront();
    await page.panel.waitForText('Có thứ trên Facebook không còn nhận ra');
    await page.close();
  });

  test('the recorder is off; turned on, it shows a structure without any text of the page, and saves it', async () => {
    const { driver } = stage;
    const page = await openOwnPage(driver);
    await page.panel.waitFor({ role: 'tab', name: 'Mẫu bài' });
    expect(await page.panel.exists({ role: 'button', name: 'Ghi cấu trúc trang' })).toBe(false);
    const options = await driver.extensionPage('options.html');
    await options.panel.find({ role: 'checkbox', name: 'Hiện nút ghi cấu trúc trang' }).click();
    await page.bringToFront();
    await openComposer(page);
    await page.type('BAN NHAP BI MAT');
    const before = (await driver.downloads()).length;
    await page.panel.find({ role: 'button', name: 'Ghi cấu trúc trang' }).click();
    await page.panel.waitFor({ role: 'dialog', name: 'Cấu trúc trang vừa ghi' });
    const shown = await page.panel.evaluate((root) => root.querySelector('pre')?.textContent ?? '');
    await page.screenshot(toPicture(name, 'structure'));
    expect((await driver.downloads()).length).toBe(before);
    await page.panel.find({ role: 'button', name: 'Lưu thành tệp' }).click();
    const file = (await driver.waitForDownloads(before + 1)).find((path) => path.includes('cau-truc-page-'));
    // The name of a file is there a moment before its bytes.
    await expect.poll(() => readFileSync(file ?? '', 'utf8')).toBe(shown);
    const saved = shown;
    const secrets = [
      'BAN NHAP',
      'BI MAT',
      ...commenterNames,
      ...sitePages.flatMap(({ slug, numericId, initials }) => [slug, numericId, `"${initials}"`]),
      ...generatedPosts(ownPage).flatMap(({ id, numericId, shareToken }) => [id, numericId, shareToken]),
    ];
    expect(secrets.filter((secret) => saved.includes(secret))).toEqual([]);
    // Every text of the practice site is Vietnamese, and no letter of Vietnamese alone is there.
    expect([...saved].filter((letter) => letter > '~')).toEqual([]);
    expect(JSON.parse(saved).rows.length).toBeGreaterThan(300);
    await page.press('Escape');
    await page.panel.waitGone({ role: 'dialog', name: 'Cấu trúc trang vừa ghi' });
    await options.panel.find({ role: 'checkbox', name: 'Hiện nút ghi cấu trúc trang' }).click();
    await page.panel.waitGone({ role: 'button', name: 'Ghi cấu trúc trang' });
    await options.close();
    await page.close();
  });

  test('a broken alternative of the document is left out and told; the next one does the work', async () => {
    const extensionDir = breakDocument(name);
    const driver = await launchBrowser(name, { extensionDir, facebookPort: stage.practice.facebook.port });
    try {
      await pair(driver, stage.practice);
      const page = await openOwnPage(driver);
      await openComposer(page);
      await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'Hội thao');
      await page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
      await page.panel.waitForText('Đã chèn');
      expect(await readEditor(page)).toContain('Hội thao');
      const line = await readHealth(driver, 'Ô soạn bài', /Thấy một phần/);
      expect(line).toContain('Đã bỏ qua 1 cách tìm');
      expect(line).toContain('Thấy một phần');
    } finally {
      await driver.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  });
});
