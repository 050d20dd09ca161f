import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { otherPage, ownPage } from '../pages/app/site-pages.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { insertDirectly, toLongText } from './insert-directly.ts';
import { chooseTemplate, pair, readEditor, readPreview } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TEMPLATE = 'Tin hoạt động công đoàn';
const VALUE = 'Ngày hội 🌱👩‍🏭 “đoàn viên”\u{1F1FB}\u{1F1F3}';
const EN_LABEL = 'Write into the dialogue box to include text with your post.';
const VI_LABEL = 'Nhập chữ đi kèm bài viết của bạn vào đây.';

const toComposer = (assetId: string, language: 'vi' | 'en') =>
  `https://business.facebook.com/latest/composer/?asset_id=${assetId}&business_id=9&lang=${language}`;

describe.each(browserNames)('the composer of Business Suite in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
    // The link that the admin has at hand: the address of Business Suite itself.
    const options = await stage.driver.extensionPage('options.html');
    const field = { role: 'textbox', name: `Địa chỉ Business Suite của ${ownPage.name}` };
    await options.panel.find(field).fill(toComposer(ownPage.numericId, 'vi'));
    await options.panel.find({ role: 'button', name: 'Lưu địa chỉ' }).click();
    await options.panel.waitForText('Đã lưu. Sổ tay sẽ hiện khi bạn mở trang này trong Business Suite.');
    await options.close();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.driver.open(toComposer(ownPage.numericId, 'en'));
    await page.panel.waitMounted();
    return () => page.close();
  });

  const insert = () => page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
  const editor = () => page.content.find({ role: 'combobox', name: EN_LABEL });
  const readOthers = () => page.evaluate(() => window.practice.commentText());

  test('paragraphs, emoji and hashtags arrive exactly; one Ctrl+Z takes them back', async () => {
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, VALUE);
    await page.panel.waitForText(`Đăng dưới tên: ${ownPage.name}`);
    const preview = await readPreview(page);
    expect(preview.split('\n\n').length).toBeGreaterThanOrEqual(3);
    expect(preview).toMatch(/#\p{L}+/u);
    await insert();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(preview);
    await page.screenshot(toPicture(name, 'business-suite'));
    await page.press('Control+Z');
    await expect.poll(() => readEditor(page)).toBe('');
    await page.evaluate(() => window.practice.redo());
    expect(await readEditor(page)).toBe(preview);
    expect(await readOthers()).toBe('');
  });

  test('a half-written draft is asked about, and the text goes in at the caret', async () => {
    await editor().click();
    await page.type('Dau  cuoi');
    for (let left = 5; left > 0; left--) await page.press('ArrowLeft');
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    const preview = await readPreview(page);
    await insert();
    await page.panel.waitForText('Ô soạn bài đang có chữ.');
    expect(await readEditor(page)).toBe('Dau  cuoi');
    await page.panel.find({ role: 'button', name: 'Chèn vào chỗ con trỏ' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(`Dau ${preview} cuoi`);
    await page.type('!');
    expect(await readEditor(page)).toBe(`Dau ${preview}! cuoi`);
  });

  test('a draft that was never clicked into: the text goes to its end, or onto the clipboard', async () => {
    const draft = 'ban nhap cu ';
    const insertAtCaret = async () => {
      await insert();
      await page.panel.find({ role: 'button', name: 'Chèn vào chỗ con trỏ' }).click();
    };
    await page.evaluate((before) => window.practice.openComposer(before), draft);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, VALUE);
    const preview = await readPreview(page);
    await insertAtCaret();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(draft + preview);
    await page.press('Control+Z');
    await expect.poll(() => readEditor(page)).toBe(draft);
    await page.evaluate(() => window.practice.setTakes('nothing'));
    await insertAtCaret();
    await page.panel.waitForText('Đã sao chép: hãy bấm vào ô soạn bài rồi nhấn Ctrl+V.');
    expect(await readEditor(page)).toBe(draft);
    await page.evaluate(() => window.practice.setTakes('all'));
    await editor().click();
    await page.press('Control+End');
    await page.press('Control+V');
    await expect.poll(() => readEditor(page)).toBe(draft + preview);
  });

  test('a phone number that is typed there brings the reminder', async () => {
    await editor().click();
    await page.type('Lien he 0912 345 678.');
    await page.panel.waitForText('0912 345 678');
    expect(await page.panel.text()).toContain('Dữ liệu cá nhân');
    // The card hides nothing of what is being written.
    const written = await editor().rect();
    const card = await page.panel.find({ selector: '.reminder-dock' }).rect();
    expect(card.x).toBeGreaterThanOrEqual(written.x + written.width);
    await page.screenshot(toPicture(name, 'business-suite-reminder'));
  });

  test('the box is found where its words are not known, and the other boxes never are', async () => {
    await page.goto(toComposer(ownPage.numericId, 'vi'));
    await page.panel.waitMounted();
    await page.content.find({ role: 'combobox', name: 'Trả lời bình luận…' }).click();
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    const preview = await readPreview(page);
    await insert();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(preview);
    expect(await readOthers()).toBe('');
    await page.screenshot(toPicture(name, 'business-suite-vi'));
    // With its own box gone, what is left is a comment's reply and a search.
    await page.evaluate((label) => document.querySelector(`[aria-label="${label}"]`)?.remove(), VI_LABEL);
    await page.panel.waitGone({ selector: '.posting-as' });
    await insert();
    await page.panel.waitForText('Hãy mở “Tạo bài viết”');
    expect(await readOthers()).toBe('');
  });

  test('two boxes that could be it: neither is taken, and the panel says so', async () => {
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    await page.evaluate((label) => {
      const box = document.querySelector(`[aria-label="${label}"]`);
      box?.after(box.cloneNode(true));
    }, EN_LABEL);
    await page.panel.waitGone({ selector: '.posting-as' });
    await insert();
    await page.panel.waitForText('Đang mở hơn một ô soạn bài.');
    expect(await readEditor(page)).toBe('');
  });

  test.each([5_000, 74_000])('%i characters arrive exactly', async (length) => {
    const docked = await stage.driver.extensionPage('sidepanel.html');
    const text = toLongText(length);
    // Editors take over the caret only in a tab that is in front.
    await page.bringToFront();
    // Texts from files of Windows have two characters at the end of a line.
    await expect
      .poll(() => insertDirectly(docked, text.replaceAll('\n', '\r\n')))
      .toEqual({ outcome: 'inserted' });
    expect(await readEditor(page)).toBe(text);
    await page.evaluate(() => window.practice.undo());
    expect(await readEditor(page)).toBe('');
    await docked.close();
  });

  test('another page’s composer is nobody’s business', async () => {
    await page.goto(toComposer(otherPage.numericId, 'vi'));
    await page.content.waitFor({ role: 'combobox', name: VI_LABEL });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.panel.isMounted()).toBe(false);
  });
});
