import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserDriver, PageDriver } from './drivers/browser-driver.ts';
import { browserNames, launchBrowser } from './drivers/launch.ts';
import { logByHand, openOwnPage, pair, waitForReceipts } from './main-job.ts';
import { BUILDS, type Stage, setStage, toPicture } from './stage.ts';

const SLOW = { timeout: 40_000 };

/** The life of entries after they were sent, with the real backend. */
describe.each(browserNames)('the log and the server in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  const openLog = async (query = ''): Promise<PageDriver> => {
    const page = await openOwnPage(stage.driver, query);
    await page.panel.find({ role: 'tab', name: /^Nhật ký/ }).click();
    return page;
  };
  const rowOf = (title: string) =>
    stage.practice.rows().find(({ body }) => body.title === title && body.withdrawn === undefined);
  const logAndSend = async (title: string) => {
    const page = await openOwnPage(stage.driver);
    await logByHand(page, title);
    await page.panel.waitForText('Đã gửi đủ', SLOW);
    await page.close();
  };

  const launch = () =>
    launchBrowser(name, { extensionDir: BUILDS[name], facebookPort: stage.practice.facebook.port });
  const makeCode = async ({ panel }: PageDriver) => {
    await panel.find({ role: 'button', name: 'Tạo mã bàn giao' }).click();
    return await (await panel.waitFor({ selector: '.handover-code' }, SLOW)).text();
  };
  const pairWith = async (driver: BrowserDriver, code: string) => {
    const options = await driver.extensionPage('options.html');
    await options.panel.find({ role: 'textbox', name: 'Địa chỉ máy chủ' }).fill(stage.practice.backend);
    await options.panel.find({ role: 'textbox', name: 'Mã ghép nối' }).fill(code);
    await options.panel.find({ role: 'button', name: 'Đồng ý và ghép nối' }).click();
    return options;
  };

  test('both sides are compared, and what is corrected goes as the next version with the same receipt', async () => {
    await logAndSend('Bài gõ nhầm');
    const receipt = rowOf('Bài gõ nhầm')?.receipt ?? '';
    const page = await openLog();
    const { panel } = page;
    await panel.waitForText('1 ở đây, 1 trên máy chủ', SLOW);
    await panel.waitForText('Hai bên khớp nhau');
    await panel.find({ selector: '.entry-head', text: /Bài gõ nhầm/ }).click();
    await panel.find({ role: 'button', name: 'Sửa: Bài gõ nhầm' }).click();
    await panel.find({ role: 'textbox', name: 'Nội dung' }).fill('Bài gõ đúng');
    await panel.find({ role: 'button', name: 'Lưu bản sửa' }).click();
    await expect.poll(() => rowOf('Bài gõ đúng')?.receipt, SLOW).toBe(receipt);
    expect(rowOf('Bài gõ đúng')?.body).toMatchObject({ revision: 2, seq: 2 });
    await panel.waitForText('Đã nhận', SLOW);
    await page.close();
  });

  test('what was withdrawn counts no more on either side', async () => {
    await logAndSend('Bài ghi nhầm');
    const page = await openLog();
    const { panel } = page;
    await panel.find({ selector: '.entry-head', text: /Bài ghi nhầm/ }).click();
    await panel.find({ role: 'button', name: 'Rút mục: Bài ghi nhầm' }).click();
    await panel.find({ role: 'button', name: 'Rút mục này' }).click();
    await panel.waitFor({ selector: '.chip', text: 'Đã rút' }, SLOW);
    await panel.find({ role: 'tab', name: 'Tuần' }).click();
    expect(await panel.text()).not.toContain('Bài ghi nhầm');
    await page.close();
  });

  test('what a coordinator returned comes back with the reason, and is sent again', async () => {
    await logAndSend('Bài thiếu đường dẫn');
    await stage.practice.returnEntry(rowOf('Bài thiếu đường dẫn')?.id ?? '', 'Hãy thêm đường dẫn bài đăng');
    // The next sending hears of it.
    await logAndSend('Bài khác');
    const page = await openOwnPage(stage.driver, '?theme=light');
    const { panel } = page;
    await panel.waitForText('1 mục nhật ký được trả lại', SLOW);
    await page.screenshot(toPicture(name, 'light-returned-today'));
    await panel.find({ role: 'tab', name: /^Nhật ký/ }).click();
    await panel.waitForText('Lý do trả lại: Hãy thêm đường dẫn bài đăng');
    await page.screenshot(toPicture(name, 'light-log-returned'));
    await panel.find({ role: 'button', name: 'Sửa: Bài thiếu đường dẫn' }).click();
    await panel
      .find({ role: 'textbox', name: 'Đường dẫn (nếu có)' })
      .fill('https://www.facebook.com/congdoanhoamai/posts/1');
    await panel.find({ role: 'button', name: 'Lưu bản sửa' }).click();
    await panel.waitGone({ selector: '.chip', text: 'Bị trả lại' }, SLOW);
    await expect.poll(() => rowOf('Bài thiếu đường dẫn')?.body.revision, SLOW).toBe(2);
    await page.close();
  });

  test.each(['light', 'dark'])('looks like this, %s', async (theme) => {
    const page = await openLog(`?theme=${theme}`);
    await page.panel.waitForText(/ở đây, \d+ trên máy chủ/, SLOW);
    await page.screenshot(toPicture(name, `${theme}-log-view`));
    await page.panel.find({ role: 'button', name: 'Tháng' }).click();
    await page.screenshot(toPicture(name, `${theme}-log-month`));
    await page.close();
  });

  test('the page goes to the next officer by a code: the log is there, and the old computer may send no more', async () => {
    const before = (await waitForReceipts(stage.practice, 3)).length;
    const old = await stage.driver.extensionPage('options.html');
    const code = await makeCode(old);
    await old.screenshot(toPicture(name, 'handover-code'));
    const next = await launch();
    const other = await launch();
    try {
      const options = await pairWith(next, code);
      await options.panel.waitForText(`Đã có ${before} mục nhật ký`, SLOW);
      await options.screenshot(toPicture(name, 'handover-taken'));
      const page = await openOwnPage(next);
      await page.panel.find({ role: 'tab', name: /^Nhật ký/ }).click();
      await page.panel.waitForText('Bài gõ đúng');
      await page.panel.waitForText(`0 ở đây, 0 trên máy chủ và ${before} từ máy khác`, SLOW);
      await page.close();

      // On it goes to an officer who has the handbook already, for another unit.
      const printed = await stage.practice.admin('pairing new', { unit: 'ldld-sao-bien' });
      const theirs = await pairWith(other, printed.split('\n').slice(0, 2).join(' '));
      await theirs.panel.waitForText('Đang ghép nối: ', SLOW);
      await theirs.panel.find({ role: 'button', name: 'Thêm đơn vị' }).click(SLOW);
      await theirs.panel
        .find({ role: 'textbox', name: 'Mã của đơn vị thêm vào, hoặc mã bàn giao' })
        .fill(await makeCode(options));
      await theirs.panel.find({ role: 'button', name: 'Đồng ý và thêm đơn vị' }).click();
      await theirs.panel.waitForText(`Đã có ${before} mục nhật ký`, SLOW);
      await theirs.screenshot(toPicture(name, 'handover-added'));
      const both = await openOwnPage(other);
      expect(await both.panel.find({ role: 'combobox', name: 'Đơn vị' }).value()).toBe('cdcs-hoa-mai');
      await both.panel.find({ role: 'tab', name: /^Nhật ký/ }).click();
      await both.panel.waitForText('Bài gõ đúng', SLOW);
    } finally {
      await next.close();
      await other.close();
    }
    const page = await openOwnPage(stage.driver);
    await logByHand(page, 'ghi sau khi bàn giao');
    await page.panel.waitForText('Máy này đã bàn giao cho máy khác. Còn 1 mục chưa gửi', SLOW);
    await old.reload();
    await old.panel.waitForText('Máy này đã bàn giao.');
    await old.panel.waitFor({ role: 'button', name: 'Tải tệp hàng chờ' });
    await page.close();
    await old.close();
  });
});
