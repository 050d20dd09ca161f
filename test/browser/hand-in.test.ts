import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { superiorPage } from '../pages/app/site-pages.ts';
import { openBoard } from './coordinator-steps.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { LOGGED, logByHand, OWN_PAGE, openOwnPage, pair, waitForReceipts } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const SLOW = { timeout: 30_000 };
const UNIT = 'Công đoàn cơ sở Hoa Mai';
const SUPERIOR = 'Liên đoàn Lao động tỉnh Sao Biển';
const REASON = 'Thiếu đường dẫn của một bài';

/** Each step goes on from the one before: the unit hands in, its coordinator looks, the unit hands in again. */
describe.each(browserNames)('a week from the unit to its coordinator and back, in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  let board: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
    page = await openOwnPage(stage.driver);
    await page.setViewport(1366, 1000);
  });
  afterAll(() => stage?.close());

  const openWeek = async () => {
    await page.panel.find({ role: 'tab', name: 'Tuần' }).click(SLOW);
    await page.panel.waitFor({ role: 'region', name: 'Nộp tuần' }, SLOW);
  };
  const log = async (title: string) => {
    await page.panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
    await page.panel.find({ role: 'textbox', name: 'Nội dung' }).fill(title);
    await page.panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
    await page.panel.waitForText(LOGGED);
  };
  const handIn = async (remarks: string) => {
    await page.panel.find({ role: 'button', name: /^Nộp (lại )?tuần \d+…$/ }).click(SLOW);
    await page.panel.waitForText('Sẽ gửi đến máy chủ báo cáo');
    await page.panel.find({ role: 'textbox', name: 'Khó khăn, kiến nghị (nếu có)' }).fill(remarks);
    await page.screenshot(toPicture(name, 'hand-in-contents'));
    await page.panel.find({ role: 'button', name: 'Nộp' }).click();
  };

  test('without a network it is kept, and says so, also after the worker has died', async () => {
    await log('Bài của tuần');
    await waitForReceipts(stage.practice, 1);
    await stage.practice.killBackend();
    await openWeek();
    await handIn('Mất điện hai ngày.');
    await page.panel.waitForText('Báo cáo chưa đến máy chủ', SLOW);
    await page.screenshot(toPicture(name, 'hand-in-waiting'));
    await stage.driver.stopBackground();
    await page.reload();
    await page.panel.waitMounted(SLOW);
    await openWeek();
    await page.panel.waitForText('Báo cáo chưa đến máy chủ', SLOW);
  });

  test('it arrives once when the server is there again', async () => {
    await stage.practice.restartBackend();
    // By its own alarm it may be sent before the click.
    await page.panel
      .find({ role: 'button', name: 'Gửi ngay' })
      .click(SLOW)
      .catch(() => undefined);
    await page.panel.waitForText(/Máy chủ nhận lúc/, SLOW);
    await page.panel.waitForText('Báo cáo nêu 1 hoạt động, máy chủ có đủ.');
    await page.screenshot(toPicture(name, 'hand-in-received'));
    expect(await page.panel.exists({ text: 'Chờ gửi' })).toBe(false);
  });

  test('its coordinator sees it on the board, and returns it with a reason', async () => {
    board = await openBoard(stage.driver, stage.practice);
    const { panel } = board;
    await panel.waitForText('Đã nộp 1/', SLOW);
    await board.screenshot(toPicture(name, 'board'));
    await panel.find({ role: 'button', name: `Xem báo cáo của ${UNIT}` }).click(SLOW);
    await panel.waitForText('Mất điện hai ngày.', SLOW);
    await panel.waitForText('Bài của tuần', SLOW);
    await board.screenshot(toPicture(name, 'board-unit'));
    await panel.find({ role: 'button', name: 'Trả lại' }).click();
    await panel.find({ role: 'textbox', name: 'Cần bổ sung hoặc sửa gì' }).fill(REASON);
    await panel.find({ role: 'button', name: 'Trả lại' }).click();
    await panel.waitForText('Đã trả lại báo cáo kèm lý do.', SLOW);
  });

  test('the unit is told what to do first, and hands in again', async () => {
    await page.bringToFront();
    // A worker that has just begun asks what became of its reports as soon as a panel opens.
    await stage.driver.stopBackground();
    await page.reload();
    await page.panel.waitMounted(SLOW);
    await page.panel.waitForText(/Báo cáo tuần \d+ được trả lại/, SLOW);
    await page.screenshot(toPicture(name, 'hand-in-returned'));
    await openWeek();
    await page.panel.waitForText(REASON);
    await handIn('Đã bổ sung đường dẫn.');
    await page.panel.waitForText(/Máy chủ nhận lúc/, SLOW);
  });

  test('the coordinator accepts it, and the board and its file say so', async () => {
    await board.bringToFront();
    const { panel } = board;
    await panel.find({ role: 'button', name: 'Tải lại' }).click();
    await panel.waitForText('Đã bổ sung đường dẫn.', SLOW);
    await panel.find({ role: 'button', name: 'Chấp nhận' }).click();
    await panel.waitForText('Đã chấp nhận báo cáo.', SLOW);
    await panel.find({ role: 'button', name: 'Về bảng tuần' }).click();
    await panel.waitForText('Đã chấp nhận 1', SLOW);
    await panel.waitForText('12 tuần gần nhất', SLOW);
    const before = (await stage.driver.downloads()).length;
    await panel.find({ role: 'button', name: 'CSV' }).click();
    const [file] = (await stage.driver.waitForDownloads(before + 1, SLOW)).slice(-1);
    expect(file).toMatch(/bang-\d{4}-W\d\d-ldld-sao-bien\.csv$/);
    await board.screenshot(toPicture(name, 'board-accepted'));
  });

  test('who may enter for the unit does, and what was typed is there again after a reload', async () => {
    const { panel } = board;
    const people = await stage.practice.admin('coordinator list', {});
    const [, coordinator = ''] = /^(\S+) .*Lê Thị Điều Phối/m.exec(people) ?? [];
    await panel.find({ role: 'button', name: `Xem báo cáo của ${UNIT}` }).click(SLOW);
    await panel.waitForText('Bài của tuần', SLOW);
    expect(await panel.exists({ role: 'button', name: 'Nhập hộ đơn vị' })).toBe(false);
    await stage.practice.admin('grant add', { coordinator, unit: 'ldld-sao-bien', right: 'enter' });
    await panel.find({ role: 'button', name: 'Tải lại' }).click();
    await panel.find({ role: 'button', name: 'Nhập hộ đơn vị' }).click(SLOW);
    await panel.find({ role: 'textbox', name: 'Nội dung' }).fill('Thăm công nhân ốm');
    await panel.find({ role: 'combobox', name: 'Loại nội dung' }).select('Phúc lợi, từ thiện');
    await panel.waitForText('Nội dung đã giữ trên máy này', SLOW);
    await board.reload();
    const title = await panel.waitFor({ role: 'textbox', name: 'Nội dung' }, SLOW);
    expect(await title.value()).toBe('Thăm công nhân ốm');
    await board.screenshot(toPicture(name, 'board-enter'));
    await panel.find({ role: 'button', name: 'Gửi mục nhập hộ' }).click();
    await panel.waitForText(/Máy chủ đã nhận\. Biên nhận BN-\d{4}-\d{6}\./, SLOW);
    await panel.waitForText('Nhập hộ: Lê Thị Điều Phối', SLOW);
    await board.screenshot(toPicture(name, 'board-entered'));
    expect(stage.practice.rows().map(({ body }) => body.title)).toContain('Thăm công nhân ốm');
    await panel.find({ role: 'button', name: 'Về bảng tuần' }).click();
    await panel.waitForText('Đã chấp nhận 1', SLOW);
  });

  test('the unit sees what was entered for it', async () => {
    // A worker that has just begun asks what coordinators did meanwhile as soon as a panel opens.
    await stage.driver.stopBackground();
    await page.bringToFront();
    await page.reload();
    await page.panel.waitMounted(SLOW);
    await page.panel.find({ role: 'tab', name: 'Nhật ký' }).click(SLOW);
    await page.panel.waitForText('Thăm công nhân ốm', SLOW);
    await page.panel.waitForText('Cấp trên nhập hộ');
    await page.screenshot(toPicture(name, 'log-on-behalf'));
    await board.bringToFront();
  });

  test('the board is a table on paper', async () => {
    await stage.driver.emulate(board, { print: true, reducedMotion: false });
    await board.screenshot(toPicture(name, 'board-print'));
    expect(await board.panel.exists({ role: 'button', name: 'In bảng' })).toBe(false);
    await stage.driver.emulate(board, { print: false, reducedMotion: false });
  });

  test('the same officer looks after a second unit: its page, its log and its week are that unit’s', async () => {
    const { practice, driver } = stage;
    await practice.admin('page add', {
      ...{ unit: 'ldld-sao-bien', role: 'own' },
      ...{ key: superiorPage.slug, name: superiorPage.name },
    });
    const options = await driver.extensionPage('options.html');
    await options.setViewport(720, 1000);
    await options.panel.find({ role: 'button', name: 'Thêm đơn vị' }).click(SLOW);
    const printed = await practice.admin('pairing new', { unit: 'ldld-sao-bien' });
    const code = printed.split('\n').slice(0, 2).join(' ');
    await options.panel
      .find({ role: 'textbox', name: 'Mã của đơn vị thêm vào, hoặc mã bàn giao' })
      .fill(code);
    await options.panel.find({ role: 'button', name: 'Đồng ý và thêm đơn vị' }).click();
    await options.panel.waitForText(`Đã thêm ${SUPERIOR}.`, SLOW);
    await options.panel.waitForText(`Thôi phụ trách đơn vị này`, SLOW);
    await options.screenshot(toPicture(name, 'several-units-options'));
    await options.close();

    const second = await driver.open(`https://www.facebook.com/${superiorPage.slug}`);
    await second.setViewport(1366, 1000);
    await second.panel.waitMounted(SLOW);
    await second.panel.waitForText('Trang của bạn', SLOW);
    const choice = second.panel.find({ role: 'combobox', name: 'Đơn vị' });
    expect(await choice.value()).toBe('ldld-sao-bien');
    await logByHand(second, 'Bài của tỉnh');
    const rows = await waitForReceipts(practice, 3);
    expect(rows.map(({ unitId, body }) => [unitId, body.title])).toEqual([
      ['cdcs-hoa-mai', 'Bài của tuần'],
      ['cdcs-hoa-mai', 'Thăm công nhân ốm'],
      ['ldld-sao-bien', 'Bài của tỉnh'],
    ]);
    await second.panel.find({ role: 'tab', name: 'Tuần' }).click(SLOW);
    await second.panel.find({ role: 'button', name: /^Nộp tuần \d+…$/ }).click(SLOW);
    await second.panel.find({ role: 'button', name: 'Nộp' }).click(SLOW);
    await second.panel.waitForText('Báo cáo nêu 1 hoạt động, máy chủ có đủ.', SLOW);
    await second.panel.waitForText('1 ngày có hoạt động, tổng số 1', SLOW);
    expect(practice.reports()).toEqual([
      { unitId: 'cdcs-hoa-mai', state: 'accepted' },
      { unitId: 'ldld-sao-bien', state: 'submitted' },
    ]);
    await second.screenshot(toPicture(name, 'several-units-week'));
    // Chosen by hand, it is the other unit, on whatever page.
    await choice.select(UNIT);
    await second.panel.waitForText('Trang cấp trên', SLOW);
    await second.panel.waitForText('Đã chấp nhận', SLOW);
    expect(await choice.value()).toBe('cdcs-hoa-mai');
    expect(practice.rows()).toHaveLength(3);
    // Another page comes to the front: its unit does too.
    await second.goto(`${OWN_PAGE}?theme=dark`);
    await second.panel.waitForText('Trang của bạn', SLOW);
    expect(await choice.value()).toBe('cdcs-hoa-mai');
    await second.screenshot(toPicture(name, 'several-units-dark'));
  });

  test('the coordinator ends the computer for one of the two units, and it is told so', async () => {
    const { panel } = board;
    await board.bringToFront();
    await panel.find({ role: 'button', name: `Xem báo cáo của ${UNIT}` }).click(SLOW);
    await panel.find({ selector: 'summary', text: /Máy đang ghi nhật ký cho/ }).click(SLOW);
    await panel.find({ role: 'button', name: /^Ngắt máy: / }).click(SLOW);
    await panel.waitForText('Cũng ghi cho đơn vị khác');
    await board.screenshot(toPicture(name, 'board-devices'));
    await panel.find({ role: 'button', name: 'Ngắt khỏi đơn vị này' }).click();
    await panel.waitForText(/Đã ngắt “.+”\./, SLOW);
    expect(await panel.exists({ role: 'button', name: /^Ngắt máy: / })).toBe(false);
  });
});
