import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generatedPosts } from '../pages/app/data.ts';
import { ownPage } from '../pages/app/site-pages.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { chooseTemplate, openComposer, openOwnPage, pair, readEditor, readPreview } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TEMPLATE = 'Tin hoạt động công đoàn';
const VALUE = 'Ngày hội 🌱👩‍🏭 “đoàn viên”\u{1F1FB}\u{1F1F3}';

describe.each(browserNames)('insertion into the real editor in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await openOwnPage(stage.driver);
    return () => page.close();
  });

  const insert = () => page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();

  test('on web.facebook.com, where some networks lead, it is all the same', async () => {
    const other = await stage.driver.open(`https://web.facebook.com/${ownPage.slug}`);
    await other.panel.waitMounted();
    await openComposer(other);
    await chooseTemplate(other, 'tin hoat dong', TEMPLATE, VALUE);
    const preview = await readPreview(other);
    await other.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await other.panel.waitForText('Đã chèn');
    expect(await readEditor(other)).toBe(preview);
    await other.close();
  });

  test('paragraphs, emoji and hashtags arrive exactly; one undo takes them back, redo brings them again', async () => {
    await openComposer(page);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, VALUE);
    const preview = await readPreview(page);
    expect(preview.split('\n\n').length).toBeGreaterThanOrEqual(3);
    await insert();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(preview);
    expect(preview).toContain(VALUE);
    expect(await page.evaluate(() => window.practice.editorHashtags())).toContain('#CongDoanVietNam');
    await page.evaluate(() => window.practice.undo());
    expect(await readEditor(page)).toBe('');
    await page.evaluate(() => window.practice.redo());
    expect(await readEditor(page)).toBe(preview);
    await page.screenshot(toPicture(name, 'inserted'));
  });

  test('a half-written draft is asked about, and the text goes in at the caret', async () => {
    await page.evaluate(() => window.practice.openComposer());
    await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
    await page.type('Dau  cuoi');
    for (let left = 5; left > 0; left--) await page.press('ArrowLeft');
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    const preview = await readPreview(page);
    await insert();
    await page.panel.waitForText('Ô soạn bài đang có chữ.');
    expect(await readEditor(page)).toBe('Dau  cuoi');
    await page.screenshot(toPicture(name, 'draft-present'));
    await page.panel.find({ role: 'button', name: 'Chèn vào chỗ con trỏ' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(`Dau ${preview} cuoi`);
  });

  test('an editor that does not take the text: it is on the clipboard, and Ctrl+V puts it in', async () => {
    const draft = 'ban nhap cu ';
    await page.evaluate((before) => {
      window.practice.setTakes('nothing');
      return window.practice.openComposer(before);
    }, draft);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, VALUE);
    const preview = await readPreview(page);
    await insert();
    await page.panel.find({ role: 'button', name: 'Chèn vào chỗ con trỏ' }).click();
    await page.panel.waitForText(
      'Facebook chưa nhận chữ. Đã sao chép: hãy bấm vào ô soạn bài rồi nhấn Ctrl+V.',
    );
    expect(await readEditor(page)).toBe(draft);
    expect(await readPreview(page)).toBe(preview);
    await page.screenshot(toPicture(name, 'not-taken'));
    // The very text is on the clipboard: a plain field of the page shows what a real Ctrl+V gives.
    await page.evaluate(() => {
      window.practice.closeComposer();
      const field = document.createElement('textarea');
      field.id = 'plain';
      field.style.cssText =
        'position: fixed; z-index: 400; top: 100px; left: 400px; width: 300px; height: 200px';
      document.body.append(field);
    });
    await page.click('#plain');
    await page.press('Control+V');
    const readPlain = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#plain')?.value);
    await expect.poll(readPlain).toBe(preview);
    // And so does the editor, as soon as it takes pastes again.
    await page.evaluate((before) => {
      document.querySelector('#plain')?.remove();
      window.practice.setTakes('all');
      return window.practice.openComposer(before);
    }, draft);
    await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
    await page.press('Control+End');
    await page.press('Control+V');
    await expect.poll(() => readEditor(page)).toBe(draft + preview);
  });

  test('replacing takes the whole draft, as one step that can be undone', async () => {
    await page.evaluate(() => window.practice.openComposer());
    await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
    await page.type('ban nhap cu');
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    const preview = await readPreview(page);
    await insert();
    await page.panel.find({ role: 'button', name: 'Thay toàn bộ' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(preview);
    await page.evaluate(() => window.practice.undo());
    expect(await readEditor(page)).toBe('ban nhap cu');
  });

  test('without a composer nothing is inserted, and the comment box is never taken for one', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role="textbox"][aria-label^="Viết bình luận"]')?.focus();
    });
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    await insert();
    await page.panel.waitForText('Hãy mở “Tạo bài viết” trên trang của bạn, rồi bấm Chèn.');
    expect(await page.evaluate(() => window.practice.commentText())).toBe('');
  });

  test('a post opened in a dialog, with its comment box, is no composer either', async () => {
    const [post] = generatedPosts(ownPage);
    await page.evaluate((path) => window.practice.navigate(path), new URL(post?.url ?? '').pathname);
    await page.content.waitFor({ role: 'dialog' });
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'x');
    await insert();
    await page.panel.waitForText('Hãy mở “Tạo bài viết”');
    expect(await page.evaluate(() => window.practice.commentText())).toBe('');
  });

  test('an incomplete template cannot be inserted, and says what is missing', async () => {
    await openComposer(page);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, ' ');
    expect(await page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).isDisabled()).toBe(true);
    await page.panel.waitForText('Còn trống:');
  });
});
