import { readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { openComposer, openOwnPage, pair } from './main-job.ts';
import { practicePack } from './practice-pack.ts';
import { frame } from './practice-plans.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const CAMPAIGN = 'Tháng hành động vì an toàn (thực hành)';
const URGENT = 'Gỡ ngay bài về lịch họp cũ';

interface Alarms {
  get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
  create(name: string, when: { when: number; periodInMinutes: number }): Promise<void>;
}

describe.each(browserNames)('what coordinators plan, on the admin’s panel in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await stage.practice.publishPlans();
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const click = (label: string | RegExp) => page.panel.find({ role: 'button', name: label }).click();
  /** The bytes that a click saves; the file is taken away again, since browsers differ in what they do with a second of its name. */
  const save = async () => {
    await click('Tải về: khung-anh-thang-an-toan.png');
    const [file = ''] = await stage.driver.waitForDownloads(1);
    await page.panel.waitForText('Đã kiểm tra đúng tệp được duyệt');
    const bytes = new Uint8Array(readFileSync(file));
    rmSync(file);
    return bytes;
  };

  test('target and campaign stand on Today; its file is saved as it was signed, then without the server too', async () => {
    page = await openOwnPage(stage.driver);
    await page.panel.waitForText('Mỗi tuần ba tin, bài hoặc lượt chia sẻ');
    await page.panel.waitForText(CAMPAIGN);
    await click('Lịch đợt tuyên truyền');
    await click(new RegExp(CAMPAIGN.slice(0, 20)));
    await page.panel.waitForText('An toàn là trách nhiệm của mọi người');
    expect(await save()).toEqual(frame);
    await page.panel.evaluate((root) => root.querySelector('.campaign-list')?.scrollIntoView());
    await page.screenshot(toPicture(name, 'plans-material'));

    await stage.practice.killBackend();
    await page.reload();
    await page.panel.waitMounted();
    await click('Lịch đợt tuyên truyền');
    await click(new RegExp(CAMPAIGN.slice(0, 20)));
    expect(await save()).toEqual(frame);
    await stage.practice.restartBackend();
  });

  test('templates are narrowed to the campaign, and one has its picture', async () => {
    page = await openOwnPage(stage.driver);
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    const campaigns = await page.panel.waitFor({ role: 'combobox', name: 'Đợt tuyên truyền' });
    await campaigns.select(CAMPAIGN);
    await page.panel.waitGone({ selector: '.template', text: /Tin hoạt động công đoàn/ });
    await page.screenshot(toPicture(name, 'plans-templates'));
    await page.panel.find({ selector: '.template', text: /Hưởng ứng Tháng an toàn/ }).click();
    await page.panel.waitFor({ selector: '.template-picture img' });
  });

  test('words of the pack are reminded of', async () => {
    page = await openOwnPage(stage.driver);
    await openComposer(page);
    await page.type('Anh em nghe nói thưởng gấp đôi năm nay');
    await page.panel.waitForText('nghe nói thưởng gấp đôi');
  });

  test('something urgent and its recall reach a panel that stays open, with the next alarm', async () => {
    page = await openOwnPage(stage.driver);
    await page.panel.waitForText(CAMPAIGN);
    const options = await stage.driver.extensionPage('options.html');
    /** The alarm of the half hour goes off now. */
    const ring = () =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, { alarms: Alarms } | undefined>;
        const alarms = (browser ?? chrome)?.alarms;
        const period = (await alarms?.get('refresh'))?.periodInMinutes;
        await alarms?.create('refresh', { when: Date.now() + 500, periodInMinutes: 30 });
        return period;
      });
    const today = toVietnamDay(new Date());
    const pack = {
      ...practicePack(),
      id: 'khan',
      title: 'Gói khẩn (thực hành)',
      templates: [],
      shareItems: [],
      notices: [{ id: 'khan', title: URGENT, text: 'Lịch họp đã đổi.', urgent: true }],
      hold: { reason: 'Chờ lịch họp mới.', from: today, to: today },
    };
    await stage.practice.publish(pack);
    expect(await page.panel.exists({ role: 'heading', name: new RegExp(URGENT) })).toBe(false);
    expect(await ring()).toBe(30);
    await page.panel.waitForText(URGENT, { timeout: 45_000 });
    await page.panel.waitForText('Chờ lịch họp mới.');
    await stage.practice.recall(pack, 'Lịch họp lại như cũ.');
    await ring();
    await page.panel.waitGone({ role: 'heading', name: new RegExp(URGENT) }, { timeout: 45_000 });
    await options.close();
  });
});
