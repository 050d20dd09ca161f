import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import type { Fault } from './drivers/proxy-fault.ts';
import { logByHand, openOwnPage, pair, waitForReceipts } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const BATCH = '/v1/activities/batch';
const RETRY = { role: 'button', name: 'Gửi lại ngay' };
/** By its own alarm it may be sent before the click. */
const retry = (page: PageDriver) =>
  page.panel
    .find(RETRY)
    .click()
    .catch(() => undefined);

describe.each(browserNames)('the log survives in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.driver.clearFaults());

  const titles = () => stage.practice.rows().map(({ body }) => body.title);

  const troubles: [string, Fault, RegExp][] = [
    ['backend does not answer', { kind: 'refuse', path: BATCH }, /máy chủ không trả lời/],
    ['backend answers 500', { kind: 'status', status: 500, path: BATCH }, /máy chủ đang có trục trặc/],
    ['answer lost after the commit', { kind: 'drop_answer', path: BATCH }, /máy chủ không trả lời/],
    [
      'a captive portal answers',
      { kind: 'status', status: 200, body: '<html>Đăng nhập Wi-Fi</html>', path: BATCH },
      /không phải của máy chủ báo cáo/,
    ],
  ];

  test.each(troubles)('%s: shown as waiting, then arrives exactly once', async (what, fault, sentence) => {
    const before = stage.practice.rows().length;
    stage.driver.fault(fault);
    const page = await openOwnPage(stage.driver);
    await logByHand(page, what);
    await page.panel.waitForText('1 chờ gửi');
    await page.panel.waitForText(sentence);
    await page.screenshot(toPicture(name, `trouble-${troubles.findIndex(([title]) => title === what)}`));
    stage.driver.clearFaults();
    await retry(page);
    await page.panel.waitForText('Đã gửi đủ');
    expect(stage.practice.rows().length).toBe(before + 1);
    expect(titles().filter((title) => title === what)).toHaveLength(1);
    await page.close();
  });

  test('slow backend: the entry waits, and arrives exactly once', async () => {
    stage.driver.fault({ kind: 'delay', ms: 4000, path: BATCH });
    const page = await openOwnPage(stage.driver);
    await logByHand(page, 'mạng chậm');
    await page.panel.waitForText('Đã gửi đủ', { timeout: 60_000 });
    expect(titles().filter((title) => title === 'mạng chậm')).toHaveLength(1);
    await page.close();
  });

  test('undone within ten seconds: nothing is ever sent', async () => {
    const page = await openOwnPage(stage.driver);
    await logByHand(page, 'ghi nhầm');
    await page.panel.find({ role: 'button', name: /Hoàn tác/ }).click();
    await page.panel.waitForText('Đã hoàn tác. Mục này chưa được gửi đi đâu.');
    await logByHand(page, 'ghi đúng');
    await page.panel.waitForText('Đã gửi đủ', { timeout: 60_000 });
    expect(titles()).not.toContain('ghi nhầm');
    expect(titles().filter((title) => title === 'ghi đúng')).toHaveLength(1);
    // No hole in the numbers either: the server sees a gap as a loss.
    const seqs = stage.practice.rows().map(({ body }) => Number(body.seq));
    expect([...seqs].sort((a, b) => a - b)).toEqual(seqs.map((_, index) => index + 1));
    await page.close();
  });

  test('background ended between click and send: the entry arrives exactly once', async () => {
    const page = await openOwnPage(stage.driver);
    await logByHand(page, 'tiến trình nền bị dừng');
    await stage.driver.stopBackground();
    // The timer of the first background died with it; anything that wakes the next one sends what is due.
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    await page.reload();
    await page.panel.waitMounted();
    await page.panel.waitForText('Đã gửi đủ', { timeout: 70_000 });
    expect(titles().filter((title) => title === 'tiến trình nền bị dừng')).toHaveLength(1);
    await page.close();
  });

  test('browser killed right after "đã ghi": every entry arrives exactly once after the restart', async () => {
    for (const round of [1, 2]) {
      const page = await openOwnPage(stage.driver);
      await logByHand(page, `mất điện lần ${round}`);
      await stage.driver.kill();
      await stage.relaunch();
    }
    const page = await openOwnPage(stage.driver);
    await new Promise((resolve) => setTimeout(resolve, 10_500));
    if (await page.panel.exists(RETRY)) await page.panel.find(RETRY).click();
    else await page.reload();
    await expect
      .poll(
        () =>
          titles()
            .filter((title) => String(title).startsWith('mất điện'))
            .sort(),
        {
          timeout: 70_000,
        },
      )
      .toEqual(['mất điện lần 1', 'mất điện lần 2']);
    await page.close();
  });

  test('backend killed and started again: nothing lost, nothing twice', async () => {
    const before = stage.practice.rows().length;
    const page = await openOwnPage(stage.driver);
    await stage.practice.killBackend();
    await logByHand(page, 'máy chủ khởi động lại');
    await page.panel.waitForText(/máy chủ không trả lời/);
    await stage.practice.restartBackend();
    await retry(page);
    await waitForReceipts(stage.practice, before + 1);
    await page.panel.waitForText('Đã gửi đủ');
    expect(titles().filter((title) => title === 'máy chủ khởi động lại')).toHaveLength(1);
    await page.close();
  });
});
