import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openCoordinators,
  openPack,
  readDataGrants,
  register,
  registerAndRefuse,
  type SmallPack,
  sign,
  waitUntilEnrolled,
  writePack,
} from './coordinator-steps.ts';
import type { BrowserDriver, PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { chooseTemplate, openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { type Practice, startPractice } from './practice.ts';
import { launch, toPicture } from './stage.ts';

const AUTHOR = 'Nguyễn Thị Hương';
const APPROVER = 'Trần Văn Dũng';
const PACK: SmallPack = {
  title: 'Gói cảm ơn cuối năm',
  template: 'Cảm ơn tổ công đoàn',
  locked: 'CẢM ƠN CÁC TỔ CÔNG ĐOÀN',
  open: 'Công đoàn gửi lời cảm ơn tới ',
  blank: 'Tên tổ',
};
const REASON = 'Số hiệu văn bản đã thay đổi';

/** Each step goes on from the one before, as the work of three people does. */
describe.each(browserNames)('the life of a pack, in %s', (name) => {
  let folder: string;
  let practice: Practice;
  const running = new Set<BrowserDriver>();
  const start = async (profileDir?: string) => {
    const driver = await launch(name, practice.facebook.port, profileDir === undefined ? {} : { profileDir });
    running.add(driver);
    return driver;
  };
  /** As when the laptop is shut off: what was not written down is gone. */
  const shutOff = async (driver: BrowserDriver) => {
    await driver.kill();
    running.delete(driver);
  };
  let huong: BrowserDriver;
  let dung: BrowserDriver;
  let admin: BrowserDriver;
  let huongsPage: PageDriver;
  let dungsPage: PageDriver;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'so-tay-life-'));
    practice = await startPractice(join(folder, 'so-tay.sqlite'));
    huong = await start();
    dung = await start();
  });
  afterAll(async () => {
    for (const driver of running) await driver.close();
    await practice?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Only Firefox asks.
  if (name === 'firefox')
    test('who does not let the name be sent is not registered', async () => {
      const page = await openCoordinators(huong);
      huong.forgetRequests();
      await registerAndRefuse(page, practice, AUTHOR);
      expect(await page.panel.find({ role: 'textbox', name: 'Họ và tên' }).value()).toBe(AUTHOR);
      expect(huong.requests().filter(({ outcome }) => outcome === 'loopback')).toEqual([]);
      await page.screenshot(toPicture(name, 'coordinators-refused'));
      await page.close();
    });

  test('two coordinators register, and their keys are listed', async () => {
    huongsPage = await openCoordinators(huong);
    dungsPage = await openCoordinators(dung);
    expect(await readDataGrants(huongsPage)).not.toContain('personallyIdentifyingInfo');
    await register(huongsPage, practice, AUTHOR);
    if (name === 'firefox') expect(await readDataGrants(huongsPage)).toContain('personallyIdentifyingInfo');
    await register(dungsPage, practice, APPROVER);
    await huongsPage.screenshot(toPicture(name, 'coordinators-key'));
    await practice.listSigners();
    await waitUntilEnrolled(huongsPage);
    await waitUntilEnrolled(dungsPage);
  });

  test('one writes a pack and submits it, and cannot approve it', async () => {
    const { panel } = huongsPage;
    await writePack(huongsPage, PACK);
    await huongsPage.screenshot(toPicture(name, 'coordinators-editor'));
    await panel.find({ role: 'button', name: 'Lưu lên máy chủ' }).click();
    await panel.waitForText('Đã lưu lên máy chủ lúc');
    await panel.find({ role: 'button', name: 'Lưu và trình duyệt' }).click();
    await panel.waitForText('Bạn là người soạn bản này nên cần người khác duyệt.');
    expect(await panel.exists({ role: 'button', name: 'Duyệt' })).toBe(false);
  });

  test('the other finds it on top, reviews it, and signs', async () => {
    const { panel } = dungsPage;
    await panel.find({ role: 'button', name: 'Tải lại' }).click();
    const first = panel.find({ selector: '.pack-row', nth: 0 });
    await panel.waitForText(PACK.title);
    expect(await first.text()).toMatch(new RegExp(`${PACK.title}[^]*Chờ bạn duyệt`));
    await dungsPage.screenshot(toPicture(name, 'coordinators-list'));
    await openPack(dungsPage, PACK.title);
    await panel.waitForText(PACK.locked);
    await dungsPage.screenshot(toPicture(name, 'coordinators-review'));
    await panel.find({ role: 'button', name: 'Duyệt' }).click();
    await sign(dungsPage, 'Ký gói này', () => dungsPage.screenshot(toPicture(name, 'coordinators-signing')));
    await panel.waitForText('Đã ký.');
    expect(await panel.exists({ role: 'button', name: 'Ký gói này' })).toBe(false);
  });

  test('the second signature publishes it', async () => {
    await huongsPage.reload();
    await sign(huongsPage, 'Ký gói này');
    await huongsPage.panel.waitForText('Đủ chữ ký: gói đã phát hành');
    await huongsPage.screenshot(toPicture(name, 'coordinators-published'));
    await shutOff(huong);
  });

  test('the admin reads who answers for it, and inserts it', async () => {
    admin = await start();
    await pair(admin, practice);
    const page = await openOwnPage(admin);
    await openComposer(page);
    await chooseTemplate(page, 'cam on to cong doan', PACK.template, 'Tổ May 2');
    await page.panel.waitForText(`Người soạn: ${AUTHOR}`);
    await page.panel.waitForText(`Người duyệt: ${APPROVER}`);
    await page.screenshot(toPicture(name, 'coordinators-template'));
    await page.panel.find({ role: 'button', name: 'Chèn vào bài viết' }).click();
    await page.panel.waitForText('Đã chèn');
    expect(await readEditor(page)).toBe(`${PACK.locked}\n${PACK.open}Tổ May 2`);
    await page.close();
    // What was shown is said with the next look for packs, and a worker that has just begun looks as soon as a panel opens.
    await admin.stopBackground();
    await (await openOwnPage(admin)).close();
  });

  test('two of them recall it', async () => {
    const { panel } = dungsPage;
    const line = /Đã nhận 1\/1 máy \(1\/2 đơn vị\) · đã hiện 1/;
    await waitUntil(
      async () => {
        await dungsPage.reload();
        await panel.waitForText('Đã nhận');
        return line.test(await panel.text());
      },
      30_000,
      () => `the line ${line}`,
    );
    await dungsPage.screenshot(toPicture(name, 'coordinators-delivery'));
    // Unit by unit, and as a file.
    await panel.find({ role: 'button', name: 'Xem từng đơn vị' }).click();
    await panel.waitForText('Chưa ghép máy');
    await panel.find({ role: 'button', name: 'Đã nhận: 1' }).click();
    await panel.waitForText('1/1 máy đã nhận');
    await dungsPage.screenshot(toPicture(name, 'coordinators-delivery-units'));
    await panel.find({ role: 'button', name: 'Tải CSV' }).click();
    const [file = ''] = await dung.waitForDownloads(1);
    expect(readFileSync(file, 'utf8')).toMatch(
      /^\uFEFFMã đơn vị.*\r\ncdcs-hoa-mai,Công đoàn cơ sở Hoa Mai,.*,1,1,1\r\n$/,
    );
    await panel.find({ role: 'button', name: 'Về gói mẫu' }).click();
    await panel.waitForText(line);
    await panel.find({ role: 'button', name: 'Thu hồi gói' }).click();
    await panel.find({ role: 'textbox', name: 'Vì sao thu hồi (quản trị viên trang sẽ đọc)' }).fill(REASON);
    await dungsPage.screenshot(toPicture(name, 'coordinators-recall'));
    await panel.find({ role: 'button', name: 'Thu hồi gói' }).click();
    await sign(dungsPage, 'Ký thu hồi gói này');
    await panel.waitForText('Đã ký.');
    await shutOff(dung);

    // The key that signs was kept through the end of the browser.
    huong = await start(huong.profileDir);
    huongsPage = await openCoordinators(huong);
    await huongsPage.panel.waitForText('Chờ bạn ký');
    await openPack(huongsPage, PACK.title);
    expect(await huongsPage.panel.text()).toContain(REASON);
    await sign(huongsPage, 'Ký thu hồi gói này', () =>
      huongsPage.screenshot(toPicture(name, 'coordinators-recalling')),
    );
    await huongsPage.panel.waitForText('Đủ chữ ký: gói đã thu hồi');
  });

  test('the admin is told that it was recalled, and can insert it no more', async () => {
    // A worker that has just begun looks for newer packs as soon as a panel opens.
    await admin.stopBackground();
    const page = await openOwnPage(admin);
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    await page.panel
      .find({ role: 'searchbox', name: 'Tìm mẫu bài, có dấu hoặc không dấu' })
      .fill('cam on to');
    await page.panel
      .find({ selector: '.template', text: new RegExp(`${PACK.template}[^]*Đã thu hồi ngày`) })
      .click();
    await page.panel.waitForText(
      `“${PACK.title}” của Liên đoàn Lao động tỉnh Sao Biển, nay không còn trong danh mục`,
    );
    await page.panel.waitForText(`Lý do: ${REASON}`);
    expect(await page.panel.exists({ role: 'button', name: 'Chèn vào bài viết' })).toBe(false);
    await page.screenshot(toPicture(name, 'coordinators-recalled'));
  });
});
