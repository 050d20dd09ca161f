import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';
import { untilDrawn } from './until-drawn.ts';

const CARD = { selector: '.reminder' };
const PHONE = '0912 345 678';

/** Real keys into the real editor; the card comes after the pause. */
async function write(page: PageDriver, text: string): Promise<void> {
  await openComposer(page);
  await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
  await page.type(text);
  await page.panel.waitFor(CARD);
  // Nobody finds a button at once; and until Chromium has said that the new card is not covered, a click on it counts for nothing.
  await untilDrawn(page);
}

describe.each(browserNames)('the reminder beside the composer, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test('the words stand in a mirror of the draft, the focus stays in the editor, and nothing in Facebook’s editor is touched', async () => {
    const page = await openOwnPage(stage.driver);
    await write(page, `Liên hệ chị Hoa, ${PHONE}, để nhận quà.`);
    const { panel } = page;
    // Keys that came with a pause between them made a card of the first half.
    await expect
      .poll(() => panel.find({ selector: '.excerpt p' }).text())
      .toContain(`Liên hệ chị Hoa, ${PHONE}, để nhận quà.`);
    expect(await panel.find({ selector: '.excerpt mark' }).text()).toBe(PHONE);
    await page.screenshot(toPicture(name, 'reminder'));
    await page.type(' Xin cảm ơn.');
    expect(await readEditor(page)).toBe(`Liên hệ chị Hoa, ${PHONE}, để nhận quà. Xin cảm ơn.`);
    expect(
      await page.evaluate(() => document.querySelector('[role="dialog"] [contenteditable] mark') === null),
    ).toBe(true);
    await page.close();
  });

  test('a click puts the masked form where the number stands, as one step that can be undone', async () => {
    const page = await openOwnPage(stage.driver);
    await write(page, `Goi ${PHONE} nhe.`);
    await page.panel.find({ role: 'button', name: /^Thay bằng/ }).click();
    await page.panel.waitGone({ selector: '.excerpt' });
    expect(await readEditor(page)).toBe('Goi 0912 *** 678 nhe.');
    await page.evaluate(() => window.practice.undo());
    expect(await readEditor(page)).toBe(`Goi ${PHONE} nhe.`);
    await page.close();
  });

  test('one place, all of this post, and for ever: each is as far as it says, and the last can be taken back in the settings', async () => {
    const page = await openOwnPage(stage.driver);
    await write(page, `Goi ${PHONE}. Hoac ${PHONE}.`);
    const { panel } = page;
    const places = () => panel.count({ selector: '.excerpt' });
    await expect.poll(places).toBe(2);
    await panel.find({ role: 'button', name: `Bỏ qua “${PHONE}” ở chỗ này`, nth: 0 }).click();
    await expect.poll(places).toBe(1);
    await panel.find({ role: 'button', name: 'Tôi đã kiểm tra' }).click();
    await panel.waitForText('Đã xem hết các điểm trong bài này.');
    await panel.find({ role: 'button', name: 'Hiện lại' }).click();
    await expect.poll(places).toBe(2);
    await panel.find({ selector: '.never summary' }).click();
    await page.screenshot(toPicture(name, 'reminder-never'));
    await panel.find({ role: 'button', name: `Không bao giờ nhắc “${PHONE}” nữa` }).click();
    await panel.waitGone(CARD);
    await page.close();

    const options = await stage.driver.extensionPage('options.html');
    await options.panel.waitForText('Cụm từ không nhắc nữa');
    await options.panel.find({ role: 'button', name: `Nhắc lại “${PHONE}”` }).click();
    await options.panel.waitGone({ role: 'button', name: `Nhắc lại “${PHONE}”` });
    await options.close();
    const again = await openOwnPage(stage.driver);
    await write(again, `Goi ${PHONE}.`);
    expect(await again.panel.find({ selector: '.excerpt mark' }).text()).toBe(PHONE);
    await again.close();
  });

  test('a long post is looked at whole, and at most two cards are open at once', async () => {
    const page = await openOwnPage(stage.driver);
    const filler = 'Ngay hoi the thao cua don vi dien ra vui ve. '.repeat(1_600);
    await page.evaluate(
      (draft) => window.practice.openComposer(draft),
      `${filler}\n\nGoi ${PHONE}. Tin: công nhân đình công. Xem http://203.0.113.7/qua.apk`,
    );
    await page.panel.waitFor(CARD, { timeout: 20_000 });
    await expect.poll(() => page.panel.count({ selector: '.finding' })).toBe(2);
    await page.panel.waitForText(/và \d+ điểm khác/);
    await page.screenshot(toPicture(name, 'reminder-long'));
    await page.close();
  });
});
