import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nationalPosts } from '../pages/app/data.ts';
import { browserNames } from './drivers/launch.ts';
import {
  chooseTemplate,
  LOGGED,
  openComposer,
  openOwnPage,
  pair,
  readEditor,
  waitForReceipts,
} from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TITLE = 'Đính chính thông tin';

describe.each(browserNames)('the main job in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test('from the fanpage to the row in the database and the file of the week', async () => {
    const { driver, practice } = stage;
    const page = await openOwnPage(driver);
    const { panel } = page;

    // An approved template, into the real editor.
    await openComposer(page);
    await chooseTemplate(page, 'dinh chinh', TITLE, 'lịch khám sức khỏe');
    await panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await panel.waitForText('Đã chèn. Hãy đọc lại một lượt rồi tự bấm Đăng.');
    expect(await readEditor(page)).toContain('lịch khám sức khỏe');

    // The reminder, beside the composer, while the admin goes on writing.
    await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
    await page.press('Control+End');
    await page.type(' Liên hệ 0912 345 678.');
    await panel.waitForText('0912 345 678');
    expect(await panel.text()).toContain('Dữ liệu cá nhân');
    await page.screenshot(toPicture(name, 'reminder'));

    // The admin presses Facebook's own button; the post is on the page, with the reminder ignored.
    await page.content.find({ role: 'button', name: 'Đăng' }).click();
    await expect.poll(() => page.evaluate(() => window.practice.published().length)).toBe(1);

    // One click logs it; then a share is ticked.
    await panel
      .find({ role: 'button', name: `Ghi: đã đăng “${TITLE}” lên trang Công đoàn cơ sở Hoa Mai` })
      .click();
    await panel.waitForText(LOGGED);
    await panel.find({ role: 'tab', name: /Hôm nay/ }).click();
    const shared = nationalPosts[0]?.title ?? '';
    await panel.find({ role: 'button', name: `Ghi đã chia sẻ lên trang: ${shared}` }).click();
    await panel.waitForText('1/8');

    // It arrives, once, with a receipt.
    const rows = await waitForReceipts(practice, 2);
    expect(rows.map(({ body }) => [body.kind, body.title])).toEqual([
      ['post', TITLE],
      ['share', shared],
    ]);
    await panel.waitForText(`Biên nhận ${rows[1]?.receipt}`);
    await panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await panel.find({ selector: '.entry-head', text: new RegExp(TITLE) }).click();
    await panel.waitForText(`Biên nhận ${rows[0]?.receipt}, nhận lúc`);
    await page.screenshot(toPicture(name, 'log'));

    // The week as files, read by readers that are not ours.
    await panel.find({ role: 'tab', name: 'Tuần' }).click();
    await panel.find({ role: 'button', name: 'Tải tệp Excel' }).click();
    await panel.waitForText('Đã lưu tệp');
    await panel.find({ role: 'button', name: 'Tải tệp CSV' }).click();
    const files = await driver.waitForDownloads(2);
    const xlsx = files.find((file) => file.endsWith('.xlsx')) ?? '';
    const csv = files.find((file) => file.endsWith('.csv')) ?? '';
    const cells = (await readXlsxFile(xlsx)).flatMap(({ data }) => data).flat();
    expect(cells).toContain(TITLE);
    expect(cells).toContain(rows[0]?.receipt);
    const text = readFileSync(csv, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const table = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
    expect(table.flat()).toEqual(expect.arrayContaining([TITLE, shared, rows[1]?.receipt]));
  });
});
