import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../utils/contract/pack.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, pair, waitForReceipts } from './main-job.ts';
import { practicePack } from './practice-pack.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const TITLE = 'Tháng an toàn (thực hành)';
const inDays = (days: number) => toVietnamDay(new Date(Date.now() + days * 86_400_000));

/** A campaign that runs today, whatever day it is. */
const campaignPack = (): Pack => ({
  ...practicePack(),
  id: 'dot-thuc-hanh',
  title: 'Đợt tuyên truyền (thực hành)',
  templates: [],
  shareItems: [],
  notices: [],
  campaigns: [
    {
      id: 'thang-an-toan',
      title: TITLE,
      days: { from: inDays(-4), to: inDays(25) },
      message: 'Chủ động - Tích cực - Sáng tạo - Trách nhiệm',
      about: 'Đợt thực hành với đủ các phần: thông điệp, bước, tài liệu, nguồn.',
      anniversary: { of: 'Ngày thành lập Công đoàn Việt Nam', on: '1929-07-28' },
      steps: [
        { id: 'dang-bai', title: 'Đăng bài hưởng ứng đợt', kind: 'post', templateId: 'tin-hoat-dong' },
        { id: 'doi-anh', title: 'Đổi ảnh đại diện của trang', kind: 'picture' },
        { id: 'gui', title: 'Gửi một video về trang Công đoàn Việt Nam', kind: 'submit' },
      ],
      materials: [
        {
          name: 'khung-anh-ẾỮỢ.png',
          sha256: 'a3'.repeat(32),
          bytes: 1_250_000,
          mediaType: 'image/png',
          alt: 'Khung ảnh đại diện màu xanh của đợt',
        },
      ],
      source: { title: 'Kế hoạch thực hành của tỉnh', number: '01/KH-LĐLĐ', issuedOn: '2026-11-01' },
    },
  ],
});

describe.each(browserNames)('campaigns and kinds of activity in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await stage.practice.publish(campaignPack());
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async (query: string, width = 1366, height = 900) => {
    page = await stage.driver.open(`${OWN_PAGE}${query}`);
    await page.setViewport(width, height);
    await page.panel.waitMounted();
    await page.panel.waitForText(TITLE);
  };
  const take = async (picture: string) => {
    // Nothing moves any more, and the picture is for people only.
    await new Promise((settle) => setTimeout(settle, 300));
    await page.screenshot(toPicture(name, `campaigns-${picture}`));
  };
  const click = (label: string | RegExp) => page.panel.find({ role: 'button', name: label }).click();
  const bottom = (selector: string) =>
    page.panel.evaluate((root, selector) => root.querySelector(selector)?.scrollIntoView(), selector);

  test('from the line in Today to a step that is logged, once, with its campaign', async () => {
    await open('?theme=light');
    await bottom('.campaign-line');
    await take('light-today');
    await click(/Đợt đang diễn ra: Tháng an toàn/);
    await page.panel.waitForText('Ngày thứ 5 trong 30, còn 25 ngày');
    await expect.poll(() => page.panel.activeElement()).toContain(TITLE);
    await take('light-detail');
    await click('Ghi đã làm: Đăng bài hưởng ứng đợt');
    await page.panel.waitForText(`Đã làm ${inDays(0).split('-').reverse().join('/')}`);
    await take('light-step-done');
    const rows = await waitForReceipts(stage.practice, 1);
    expect(rows.map(({ body }) => [body.kind, body.campaignId, body.stepId])).toEqual([
      ['post', 'thang-an-toan', 'dang-bai'],
    ]);
    await page.press('Escape');
    await page.panel.waitFor({ role: 'heading', name: 'Lịch đợt tuyên truyền' });
    await page.press('Escape');
    await page.panel.waitFor({ role: 'heading', name: 'Việc cần làm' });
  });

  test.each(['light', 'dark'])('the calendar as a list and as a month, %s', async (theme) => {
    await open(`?theme=${theme}`);
    await click('Lịch đợt tuyên truyền');
    await page.panel.waitFor({ role: 'heading', name: 'Đang diễn ra' });
    await take(`${theme}-list`);
    await click('Theo tháng');
    await page.panel.waitFor({ role: 'grid', name: /các đợt tuyên truyền theo tuần/ });
    await page.panel.waitForText('hôm nay');
    await take(`${theme}-month`);
    const stop = page.panel.find({ selector: '.month td[tabindex="0"]' });
    await stop.focus();
    const day = await stop.attribute('data-day');
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'PageDown',
      'PageUp',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'End',
    ])
      await page.press(key);
    await take(`${theme}-month-keys`);
    const sunday = await stop.attribute('data-day');
    expect(new Date(`${sunday}T00:00:00Z`).getUTCDay()).toBe(0);
    expect(Date.parse(sunday ?? '') - Date.parse(day ?? '')).toBeLessThan(7 * 86_400_000);
    await expect.poll(() => page.panel.activeElement()).toContain('Chủ nhật');
    if (day?.slice(0, 7) !== sunday?.slice(0, 7)) await click('Về tháng này');
    await click('Tháng sau');
    await click('Tháng trước');
    await page.panel.waitForText('hôm nay');
    await page.panel.find({ role: 'button', name: new RegExp(`^${TITLE.slice(0, 13)}`), nth: 0 }).click();
    await page.panel.waitForText('Văn bản nguồn');
    await bottom('.campaigns > section:last-child');
    await take(`${theme}-detail-end`);
    await click('Tin hoạt động công đoàn');
    await page.panel.waitFor({ selector: '.template-body' });
  });

  test('a product for the national page: text, files and inbox prepared, sent by the admin, answered later', async () => {
    await open('?theme=light');
    await click('Ghi một hoạt động');
    const kind = await page.panel.waitFor({ role: 'combobox', name: 'Loại hoạt động' });
    await kind.select('Gửi sản phẩm về trang Công đoàn Việt Nam');
    await page.panel.find({ role: 'textbox', name: 'Nội dung' }).fill('Video giữa ca');
    await page.panel.find({ role: 'combobox', name: 'Dạng nội dung' }).select('Video');
    await page.panel.find({ role: 'combobox', name: 'Thuộc đợt tuyên truyền' }).select(TITLE);
    await page.panel.find({ role: 'textbox', name: 'Tệp gửi kèm, mỗi dòng một tệp' }).fill('video.mp4');
    await page.panel.waitForText('+ video.mp4');
    const inbox = page.panel.find({ role: 'link', name: /Mở hộp thư trang/ });
    expect(await inbox.attribute('href')).toBe('https://m.me/congdoanvietnam');
    await take('light-submission');
    await click('Ghi vào nhật ký');
    await page.panel.waitGone({ role: 'button', name: 'Ghi vào nhật ký' });
    await page.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await page.panel.find({ selector: '.entry-head', text: /Video giữa ca/ }).click();
    await click('Cập nhật kết quả: Video giữa ca');
    const result = await page.panel.waitFor({ role: 'combobox', name: 'Kết quả' });
    await result.select('Đã đăng');
    await take('light-follow-up');
    await click('Lưu kết quả');
    await page.panel.waitGone({ role: 'combobox', name: 'Kết quả' });
    await page.panel.waitFor({ selector: '.chip', text: 'Đã đăng' });
    await take('light-log');
    // What became of it stays on this device.
    const rows = await waitForReceipts(stage.practice, 2);
    expect(rows[1]?.body).toMatchObject({ kind: 'submission', media: 'video', campaignId: 'thang-an-toan' });
    expect(JSON.stringify(rows)).not.toContain('published');
  });

  test('the page’s name and safety, in the panel and in the settings', async () => {
    await open('?theme=dark');
    await click(/Kiểm tra trang/);
    await page.panel.waitFor({ role: 'heading', name: 'Kiểm tra trang của đơn vị' });
    await page.panel.find({ role: 'checkbox', name: /xác thực hai lớp/ }).click();
    await page.panel.waitForText(/Đã xem \d/);
    await take('dark-page-checks');
    const options = await stage.driver.extensionPage('options.html');
    await options.setViewport(900, 2600);
    await options.panel.waitForText(/Đã xem \d/);
    await options.panel.waitForText('Nhắc việc trong ngày');
    await options.screenshot(toPicture(name, 'campaigns-options'));
    await options.close();
  });

  test('in the side panel, 360 px wide, in English too', async () => {
    page = await stage.driver.extensionPage('sidepanel.html');
    await page.setViewport(360, 760);
    await page.panel.waitForText(TITLE);
    await click('Lịch đợt tuyên truyền');
    await click('Theo tháng');
    await page.panel.waitForText('hôm nay');
    await take('side-month');
    const options = await stage.driver.extensionPage('options.html');
    await options.panel.find({ role: 'combobox', name: 'Ngôn ngữ' }).select('English');
    await options.panel.waitForText('Fanpage Handbook settings');
    await options.close();
    await page.panel.waitForText('Campaign calendar');
    await take('side-month-en');
    await click('List');
    await page.panel.waitForText('Under way');
    await take('side-list-en');
  });
});
