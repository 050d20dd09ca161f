import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../utils/contract/pack.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { nationalPosts } from '../pages/app/data.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, openOwnPage, pair, waitForReceipts } from './main-job.ts';
import { practicePack } from './practice-pack.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const LONG = 'Công đoàn Trường Trung học phổ thông Nguyễn Thị Minh Khai, phường Quỳnh Lưu';
const source = { title: 'Kế hoạch tuyên truyền trên mạng xã hội (thực hành)', number: '20/KH-TLĐ' };
const inDays = (days: number) => toVietnamDay(new Date(Date.now() + days * 86_400_000));

/** A day on which everything comes at once, with names as long as they come. */
const busyPack = (): Pack => ({
  ...practicePack(),
  id: 'ngay-ban-ron',
  title: 'Ngày bận rộn (thực hành)',
  templates: [],
  shareItems: [],
  notices: [
    {
      id: 'gap',
      title: `Thông báo khẩn gửi ${LONG}`,
      text: 'Kiểm tra lại tên trang trước khi đăng.',
      urgent: true,
    },
    { id: 'thuong', title: 'Báo cáo tháng chốt vào ngày 25', text: 'Ghi đủ hoạt động trước hạn.' },
  ],
  hold: { reason: 'Tạm dừng đăng bài vui trong những ngày khắc phục bão', from: inDays(0), to: inDays(2) },
  targets: [
    {
      id: 'tuan',
      title: `Tin, bài đăng và chia sẻ trên trang ${LONG}`,
      kind: 'item',
      number: 3,
      period: 'week',
    },
    { id: 'ngay', title: 'Mỗi ngày một bài', kind: 'item', number: 1, period: 'day' },
    { id: 'bao', title: 'Gửi tin cho báo', kind: 'press_submission', number: 2, period: 'month' },
    {
      id: 'video',
      title: 'Video, infographic trong đợt',
      kind: 'media',
      media: ['video', 'infographic'],
      number: 2,
      period: 'campaign',
      campaignId: 'dot-dai',
    },
    {
      id: 'buoc',
      title: 'Các bước của đợt',
      kind: 'campaign_step',
      number: 2,
      period: 'campaign',
      campaignId: 'dot-dai',
    },
  ].map((target) => ({ ...target, from: '2026-01-01', source })) as NonNullable<Pack['targets']>,
  campaigns: [
    {
      id: 'dot-dai',
      title: 'Đợt cao điểm tuyên truyền chào mừng Đại hội Công đoàn Việt Nam lần thứ XIV',
      days: { from: inDays(-3), to: inDays(10) },
      steps: [
        { id: 'dang', title: 'Đăng bài hưởng ứng', kind: 'post' },
        { id: 'anh', title: 'Đổi ảnh đại diện', kind: 'picture' },
      ],
      materials: [],
      source,
    },
  ],
});

describe.each(browserNames)('Today in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await stage.practice.publish(busyPack());
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  const take = async (page: PageDriver, picture: string) => {
    // Nothing moves any more, and the picture is for people only.
    await new Promise((settle) => setTimeout(settle, 300));
    await page.screenshot(toPicture(name, `today-${picture}`));
  };
  /** The badge, as an extension page of ours reads it from the toolbar. */
  const badge = async () => {
    const options = await stage.driver.extensionPage('options.html');
    const text = await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getBadgeText: (details: object) => Promise<string> } };
      };
      return chrome.action.getBadgeText({});
    });
    await options.close();
    return text;
  };

  test.each(['light', 'dark'])('much at once stays in its order, three things first, %s', async (theme) => {
    const page = await openOwnPage(stage.driver, `?theme=${theme}`);
    await page.setViewport(1366, 2400);
    await page.panel.waitForText('Video, infographic trong đợt');
    await take(page, theme);
    expect(await page.panel.count({ selector: '.todo' })).toBeLessThanOrEqual(3);
    await page.close();
  });

  test('in the side panel, 360 px wide, in both languages', async () => {
    const page = await stage.driver.extensionPage('sidepanel.html');
    await page.setViewport(360, 2400);
    await page.panel.waitForText('Video, infographic trong đợt');
    await take(page, 'side');
    const options = await stage.driver.extensionPage('options.html');
    await options.panel.find({ role: 'combobox', name: 'Ngôn ngữ' }).select('English');
    await options.panel.waitForText('Fanpage Handbook settings');
    await page.panel.waitForText('Share checklist');
    await page.bringToFront();
    await take(page, 'side-en');
    await options.bringToFront();
    await options.panel.find({ role: 'combobox', name: 'Language' }).select('Tiếng Việt');
    await options.panel.waitForText('Cài đặt Sổ tay Fanpage');
    await options.close();
    await page.close();
  });

  test('two tabs at once log a share once; the badge counts what is due; the link of the own post is kept', async () => {
    const title = nationalPosts[0]?.title ?? '';
    await expect.poll(badge).toBe('2');
    const tabs = [await openOwnPage(stage.driver), await openOwnPage(stage.driver)];
    for (const tab of tabs) await tab.standBeside();
    const done = { role: 'button', name: `Ghi đã chia sẻ lên trang: ${title}` };
    for (const tab of tabs) await tab.panel.waitFor(done);
    // The other tab gets its click as well, before it has heard of the first; on a slow machine it may have heard,
    // and then it offers no button any more.
    await Promise.all(
      tabs.map((tab) =>
        tab.panel
          .find(done)
          .click({ timeout: 5_000 })
          .catch(() => tab.panel.waitGone(done)),
      ),
    );
    await waitForReceipts(stage.practice, 1);
    expect(stage.practice.rows().filter(({ body }) => body.shareItemId === 'bai-1')).toHaveLength(1);
    await expect.poll(badge).toBe('1');
    const [first, second] = tabs;
    if (!first) throw new Error('no tab');
    await second?.close();
    await first.bringToFront();
    const { panel } = first;
    await panel.find({ selector: 'summary', text: /Đã xong/ }).click();
    await panel.find({ role: 'button', name: `Thêm đường dẫn bài đã chia sẻ: ${title}` }).click();
    const link = { role: 'textbox', name: 'Đường dẫn bài trên trang của đơn vị' };
    await panel.find(link).fill(nationalPosts[0]?.url ?? '');
    await panel.find({ role: 'button', name: 'Lưu đường dẫn' }).click();
    await take(first, 'own-link-refused');
    await panel.find(link).fill(`${OWN_PAGE}/posts/122100000000000999`);
    await panel.find({ role: 'button', name: 'Lưu đường dẫn' }).click();
    await panel.waitFor({ role: 'link', name: /Bài trên trang của đơn vị/ });
    await take(first, 'own-link');
    await first.close();
  });

  test('a news item sent to a newspaper names it, and counts for its target', async () => {
    const page = await openOwnPage(stage.driver);
    const { panel } = page;
    await panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
    const kind = await panel.waitFor({ role: 'combobox', name: 'Loại hoạt động' });
    await kind.select('Gửi tin cho báo');
    await panel.find({ role: 'textbox', name: 'Nội dung' }).fill('Tin bữa cơm công đoàn');
    await panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
    await panel.waitForText('Hãy ghi tên báo đã gửi.');
    await panel.find({ role: 'textbox', name: 'Tên báo' }).fill('Báo Mẫu');
    await take(page, 'press-form');
    await panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
    await panel.waitGone({ role: 'button', name: 'Ghi vào nhật ký' });
    const rows = await waitForReceipts(stage.practice, 2);
    expect(rows.at(-1)?.body).toMatchObject({ kind: 'press_submission', outlet: 'Báo Mẫu' });
    expect(rows.at(-1)?.body).not.toHaveProperty('note');
    await expect.poll(() => panel.texts({ selector: '.target strong' })).toContain('1/2');
    await page.close();
  });

  test('a video in a campaign and the steps of the campaign count for what they are asked by', async () => {
    const page = await openOwnPage(stage.driver);
    const { panel } = page;
    const figure = (title: string) =>
      panel.find({ selector: '.target', text: new RegExp(`^${title}`) }).evaluate((row) => {
        return row.querySelector('strong')?.textContent?.trim();
      });
    expect(await figure('Video, infographic trong đợt')).toBe('0/2');
    expect(await figure('Các bước của đợt')).toBe('0/2');
    await panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
    await panel.find({ role: 'textbox', name: 'Nội dung' }).fill('Phóng sự bữa cơm công đoàn');
    await panel.find({ role: 'combobox', name: 'Dạng nội dung' }).select('Video');
    await panel
      .find({ role: 'combobox', name: 'Thuộc đợt tuyên truyền' })
      .select('Đợt cao điểm tuyên truyền chào mừng Đại hội Công đoàn Việt Nam lần thứ XIV');
    await panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
    await expect.poll(() => figure('Video, infographic trong đợt')).toBe('1/2');
    await panel.find({ role: 'button', name: /^Đợt đang diễn ra: Đợt cao điểm/ }).click();
    for (const step of ['Đăng bài hưởng ứng', 'Đổi ảnh đại diện']) {
      await panel.find({ role: 'button', name: `Ghi đã làm: ${step}` }).click();
      await panel.waitGone({ role: 'button', name: `Ghi đã làm: ${step}` });
    }
    await take(page, 'campaign-steps');
    await panel.find({ role: 'button', name: 'Về lịch' }).click();
    await panel.find({ role: 'button', name: 'Về Hôm nay' }).click();
    await expect.poll(() => figure('Các bước của đợt')).toBe('2/2');
    await waitForReceipts(stage.practice, 5);
    const counted = stage.practice.rows().flatMap(({ body }) => (body.stepId ? [body.stepId] : []));
    expect(counted.toSorted()).toEqual(['anh', 'dang']);
    await page.close();
  });

  test('the reminder of the day is asked of the browser when it is turned on, and only then', async () => {
    const options = await stage.driver.extensionPage('options.html');
    const allowed = () =>
      options.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { permissions: { contains: (wanted: object) => Promise<boolean> } };
        };
        return chrome.permissions.contains({ permissions: ['notifications'] });
      });
    expect(await allowed()).toBe(false);
    const box = options.panel.find({ role: 'checkbox', name: /một thông báo mỗi ngày/ });
    expect(await box.isChecked()).toBe(false);
    await box.click();
    // The browser asks the person at the window, where no test reaches; until there is an answer nothing is on.
    await new Promise((settle) => setTimeout(settle, 1_000));
    await take(options, 'permission');
    await expect.poll(async () => (await box.isChecked()) === (await allowed())).toBe(true);
    await options.close();
  });

  test('nothing to do, and a unit that is not paired', async () => {
    const fresh = await setStage(name);
    try {
      const page = await fresh.driver.extensionPage('sidepanel.html');
      await page.setViewport(360, 1400);
      await page.panel.waitForText('Ghép nối máy này');
      await take(page, 'unpaired');
      await page.close();
    } finally {
      await fresh.close();
    }
  });
});
