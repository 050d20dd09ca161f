import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openBoard } from '../test/browser/coordinator-steps.ts';
import type { BrowserDriver } from '../test/browser/drivers/browser-driver.ts';
import {
  chooseTemplate,
  LOGGED,
  openComposer,
  openOwnPage,
  pair,
  readEditor,
  waitForReceipts,
} from '../test/browser/main-job.ts';
import type { Practice } from '../test/browser/practice.ts';
import { nationalPosts } from '../test/pages/app/data.ts';

const TEMPLATE = 'Chương trình Tết Sum vầy';

/** Does the main job in a browser that nobody sees, and says each step with the picture that proves it. */
export async function showMainJob(driver: BrowserDriver, practice: Practice, folder: string): Promise<void> {
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  let step = 0;
  console.log(`\nNo display here, so the main job runs by itself in ${driver.name} ${driver.version}:`);
  const page = await (async () => {
    await pair(driver, practice);
    console.log('  1. paired with a one-time code, as a coordinator hands it over');
    step = 1;
    return openOwnPage(driver);
  })();
  const { panel } = page;
  const done = async (what: string, picture: string, shown = page) => {
    step += 1;
    const file = join(pictures, `${step}-${picture}.png`);
    // The panel settles for a moment: a picture in the middle of a change shows nothing clearly.
    await new Promise((settle) => setTimeout(settle, 300));
    await shown.screenshot(file);
    console.log(`  ${step}. ${what}  (${file})`);
  };
  await page.setViewport(1440, 900);
  await done("opened the panel on the unit's own page", 'today');

  await openComposer(page);
  await chooseTemplate(page, 'tet sum vay', TEMPLATE, {
    'Tên mùa xuân': 'XUÂN ĐINH MÙI 2027',
    'Thời gian': '8h00, Chủ nhật 24/01/2027',
    'Địa điểm': 'Nhà văn hóa công nhân',
    'Nội dung chương trình': 'Gặp mặt đầu xuân, gian hàng 0 đồng, tặng vé xe về quê.',
  });
  await panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
  await panel.waitForText('Đã chèn');
  const lines = (await readEditor(page)).split('\n').length;
  await done(
    `found “${TEMPLATE}” by "tet sum vay", filled it in, inserted ${lines} lines into the real editor`,
    'inserted',
  );

  await page.content.find({ role: 'textbox', name: 'Bạn đang nghĩ gì?' }).click();
  await page.press('Control+End');
  await page.type(' Liên hệ 0912 345 678.');
  await panel.waitForText('0912 345 678');
  await done(
    'wrote a telephone number: the reminder stands beside the composer and blocks nothing',
    'reminder',
  );

  await page.content.find({ role: 'button', name: 'Đăng' }).click();
  await page.content.waitGone({ role: 'dialog' }, { timeout: 30_000 });
  await panel.find({ role: 'button', name: /^Ghi: đã đăng/ }).click();
  await panel.waitForText(LOGGED);
  await done(
    "published (Facebook's own button, pressed by the person) and logged it with one click",
    'logged',
  );

  await panel.find({ role: 'tab', name: /Hôm nay/ }).click();
  await panel.find({ role: 'button', name: `Ghi đã chia sẻ lên trang: ${nationalPosts[0]?.title}` }).click();
  const rows = await waitForReceipts(practice, 2);
  await panel.waitForText('Biên nhận');
  await done('ticked a share of the national page; both entries reached the backend', 'received');

  await panel.find({ role: 'tab', name: 'Tuần' }).click();
  await panel.find({ role: 'button', name: 'Tải tệp Excel' }).click();
  await panel.waitForText('Đã lưu tệp');
  await panel.find({ role: 'button', name: 'Tải tệp CSV' }).click();
  const files = (await driver.waitForDownloads(2)).map((file) => {
    const kept = join(folder, basename(file));
    copyFileSync(file, kept);
    return kept;
  });
  await done('exported the week', 'week');

  const board = await openBoard(driver, practice);
  await done("opened the coordinators' page of the superior unit: its week board", 'board', board);

  console.log('\nRows in the database of the backend:');
  for (const { receipt, body } of rows) console.log(`  ${receipt}  ${JSON.stringify(body)}`);
  console.log(`\nExported files:\n  ${files.map((file) => resolve(file)).join('\n  ')}`);
  console.log(`Pictures:\n  ${resolve(pictures)}`);
}
