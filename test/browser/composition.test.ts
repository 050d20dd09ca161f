import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { chooseTemplate, openComposer, openOwnPage, pair, readEditor, readPreview } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TEMPLATE = 'Tin hoạt động công đoàn';
/** "đình" as Telex builds it at the caret, key by key. */
const STATES = ['d', 'đ', 'đi', 'đin', 'đinh', 'đình'];
const REMINDER = 'Tranh chấp lao động';

describe.each(browserNames)('words that an input method composes, in %s', (name) => {
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

  test('every accent arrives; the reminder waits for the word and then speaks', async () => {
    await openComposer(page);
    await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
    // From here on the panel watches the box.
    await page.panel.waitForText('Đăng dưới tên');
    await page.type('Tin ');
    await page.compose(STATES, 'đình');
    await page.type(' ');
    await page.compose(['c', 'co', 'cô', 'côn', 'công']);
    // Longer than the pause after which a draft is looked at: an unfinished word is never judged.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await page.panel.text()).not.toContain(REMINDER);
    await page.compose([], 'công');
    await page.panel.waitForText(REMINDER);
    expect(await readEditor(page)).toBe('Tin đình công');
    await page.screenshot(toPicture(name, 'composed'));
    // The focus never left the editor: the next key goes there.
    await page.type('.');
    expect(await readEditor(page)).toBe('Tin đình công.');
  });

  test('a template put in while a word is unfinished: neither loses a letter', async () => {
    await openComposer(page);
    await chooseTemplate(page, 'tin hoat dong', TEMPLATE, 'Ngày hội');
    const preview = await readPreview(page);
    await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
    await page.compose(STATES);
    await page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await page.panel.waitForText('Ô soạn bài đang có chữ.');
    await page.panel.find({ role: 'button', name: 'Chèn vào chỗ con trỏ' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(`đình${preview}`);
  });

  test('a search in the panel is composed there too, and nothing of it reaches Facebook', async () => {
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    const search = page.panel.find({ role: 'searchbox', name: 'Tìm mẫu bài, có dấu hoặc không dấu' });
    await search.click();
    await page.compose(['h', 'ho', 'hoa', 'hoat', 'hoạt'], 'hoạt');
    await page.type(' ');
    await page.compose(['d', 'đ', 'đô', 'đôn', 'đông', 'động'], 'động');
    expect(await search.value()).toBe('hoạt động');
    await page.panel.waitFor({ selector: '.template', text: new RegExp(TEMPLATE) });
  });
});
