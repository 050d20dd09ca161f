import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PairingGrant } from '../../utils/contract/pairing.ts';
import { toActivityId } from '../../utils/domain/activities/activity-id.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { nationalPosts } from '../pages/app/data.ts';
import { ownPage } from '../pages/app/site-pages.ts';
import { browserNames } from './drivers/launch.ts';
import { LOGGED, OWN_PAGE, pair } from './main-job.ts';
import type { Practice } from './practice.ts';
import { practicePack } from './practice-pack.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

/** What a unit is asked to do, as coordinators publish it; with names as long as they come. */
function targetsPack() {
  const source = { title: 'Kế hoạch tuyên truyền trên mạng xã hội (thực hành)', number: '20/KH-TLĐ' };
  return {
    ...practicePack(),
    id: 'chi-tieu',
    title: 'Chỉ tiêu của đơn vị (thực hành)',
    templates: [],
    notices: [],
    shareItems: [],
    targets: [
      {
        id: 'tin-bai-tuan',
        title: 'Tin, bài đăng và chia sẻ trên trang của công đoàn cơ sở trong mỗi tuần',
        kind: 'item' as const,
        number: 3,
        period: 'week' as const,
        from: '2026-01-01',
        source,
      },
      {
        id: 'moi-ngay',
        title: 'Mỗi ngày một bài',
        kind: 'item' as const,
        number: 1,
        period: 'day' as const,
        from: '2026-01-01',
        tetOff: { title: 'Nghỉ Tết', daysBefore: 1, daysAfter: 4 },
        source,
      },
    ],
  };
}

/** A second computer of the unit, as the backend sees it: it shares an item of the checklist. */
async function shareElsewhere(practice: Practice, shareItemId: string, day: string): Promise<void> {
  const ask = (path: string, body: object, token?: string) =>
    fetch(`${practice.backend}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
  const [code = ''] = (await practice.newPairingCode()).split('\n');
  const grant = PairingGrant.parse(
    await (await ask('/v1/pairings', { code, deviceLabel: 'Máy thứ hai' })).json(),
  );
  const occurredAt = `${day}T02:00:00.000Z`;
  const activity = {
    id: toActivityId(Date.parse(occurredAt), randomBytes(10)),
    seq: 1,
    kind: 'share',
    pageKey: ownPage.slug,
    title: 'Chia sẻ từ máy thứ hai',
    shareItemId,
    occurredAt,
    day,
  };
  const stored = await ask('/v1/activities/batch', { activities: [activity] }, grant.token);
  expect(stored.status).toBe(200);
}

/** The laptop believes it is in New York all the while: a day there is another one than in Viet Nam for half of the time. */
describe.each(browserNames)('weeks in the life of an admin in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { timeZone: 'America/New_York' });
    await stage.practice.publish(targetsPack());
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  /**
   * Each start of the background asks where the unit stands, and then for its packs. It runs by the machine's clock until that is set
   * again: what comes of the answers must be seen before, since years later the signatures of the packs have run out.
   */
  const startAnew = async (shows: string) => {
    await stage.driver.stopBackground();
    const page = await stage.driver.open(OWN_PAGE);
    await page.panel.waitMounted();
    await page.panel.waitForText(shows);
    await page.close();
  };

  /** The panel of the own page as it is opened at a moment in Viet Nam. */
  const openAt = async (moment: string) => {
    await stage.driver.setClock(Date.parse(`${moment}+07:00`) - Date.now());
    const page = await stage.driver.open(OWN_PAGE);
    await page.setViewport(1366, 1000);
    await page.panel.waitMounted();
    await page.panel.waitForText('Chỉ tiêu');
    const figure = async (index: number) => (await page.panel.texts({ selector: '.target strong' }))[index];
    return {
      page,
      week: () => expect.poll(() => figure(0)),
      day: () => expect.poll(() => figure(1)),
      log: async (title: string) => {
        await page.panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
        await page.panel.find({ role: 'textbox', name: 'Nội dung' }).fill(title);
        await page.panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
        await page.panel.waitForText(LOGGED);
      },
    };
  };

  test('midnight and the end of the week come when they come in Viet Nam', async () => {
    const monday = await openAt('2026-11-16T08:00:00');
    await monday.week().toBe('0/3');
    await monday.log('Bài sáng thứ Hai');
    await monday.week().toBe('1/3');
    await monday.day().toBe('1/1');
    await monday.page.screenshot(toPicture(name, 'targets-monday'));
    await monday.page.close();

    const tuesday = await openAt('2026-11-17T00:00:30');
    await tuesday.week().toBe('1/3');
    await tuesday.day().toBe('0/1');
    await tuesday.page.close();

    const sunday = await openAt('2026-11-22T23:58:00');
    await sunday.week().toBe('1/3');
    await sunday.page.close();

    const next = await openAt('2026-11-23T00:00:30');
    await next.week().toBe('0/3');
    await next.page.close();
  });

  test('what was missed can be explained in a sentence, and stays explained', async () => {
    const { page } = await openAt('2026-11-23T09:00:00');
    const { panel } = page;
    await panel.find({ role: 'tab', name: 'Tuần' }).click();
    await panel.find({ role: 'button', name: 'Tuần 47' }).click();
    await panel.find({ role: 'button', name: /^Ghi lý do: Tin, bài đăng/ }).click();
    await panel.find({ role: 'textbox', name: 'Lý do chưa đạt' }).fill('Cả tuần khắc phục hậu quả bão.');
    await panel.find({ role: 'button', name: 'Lưu lý do' }).click();
    await panel.waitForText('Cả tuần khắc phục hậu quả bão.');
    await page.screenshot(toPicture(name, 'targets-missed'));
    await page.close();
    const again = await openAt('2026-11-24T09:00:00');
    await again.page.panel.find({ role: 'tab', name: 'Tuần' }).click();
    await again.page.panel.find({ role: 'button', name: 'Tuần 47' }).click();
    await again.page.panel.waitForText('Cả tuần khắc phục hậu quả bão.');
    await again.page.close();
  });

  test('week 53 of 2026 goes over New Year, and 29 February is a day like any other', async () => {
    const eve = await openAt('2026-12-31T23:30:00');
    await eve.log('Lời chúc năm mới');
    await eve.week().toBe('1/3');
    await eve.page.close();
    const newYear = await openAt('2027-01-03T23:30:00');
    await newYear.week().toBe('1/3');
    await newYear.page.panel.find({ role: 'tab', name: 'Tuần' }).click();
    await newYear.page.panel.waitForText('Tuần 53');
    await newYear.page.close();
    const after = await openAt('2027-01-04T00:10:00');
    await after.week().toBe('0/3');
    await after.page.close();
    const leap = await openAt('2028-02-29T12:00:00');
    await leap.log('Bài ngày 29/02');
    await leap.day().toBe('1/1');
    await leap.page.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await leap.page.panel.waitForText('29/02');
    await leap.page.close();
  });

  test('Tết 2027 is on 6 February, whatever the browser’s own calendar says', async () => {
    const eve = await openAt('2027-02-05T23:50:00');
    await eve.page.panel.waitForText('Ngày nghỉ: Nghỉ Tết');
    await eve.page.panel.waitForText('Tết Sum vầy');
    await eve.page.screenshot(toPicture(name, 'tet'));
    await eve.page.close();
    const last = await openAt('2027-02-13T23:50:00');
    await last.page.panel.waitForText('Tết Sum vầy');
    expect(await last.page.panel.text()).not.toContain('Ngày nghỉ: Nghỉ Tết');
    await last.page.close();
    const after = await openAt('2027-02-14T00:10:00');
    expect(await after.page.panel.text()).not.toContain('Tết Sum vầy');
    await after.page.close();
  });

  test('a clock that is a day behind is noticed by the answer of the server, and said', async () => {
    const { page, log } = await openAt(
      new Date(Date.now() + (7 - 24) * 3_600_000).toISOString().slice(0, 19),
    );
    await log('Ghi khi đồng hồ sai');
    await page.panel.waitForText('Đồng hồ máy này chậm 24 giờ so với máy chủ', { timeout: 30_000 });
    await page.screenshot(toPicture(name, 'clock-off'));
    await page.close();
  });

  test('what the unit shared from its other computer is done here too, also offline', async () => {
    const today = toVietnamDay(new Date());
    await shareElsewhere(stage.practice, 'bai-2', today);
    // The next start of the background asks anew.
    await stage.driver.stopBackground();
    const title = nationalPosts[1]?.title ?? '';
    const page = await stage.driver.open(nationalPosts[1]?.url ?? '');
    await page.panel.waitMounted();
    await page.panel.waitForText(/Đơn vị đã chia sẻ ngày \d\d\/\d\d/, { timeout: 20_000 });
    expect(await page.panel.exists({ role: 'button', name: `Ghi đã chia sẻ lên trang: ${title}` })).toBe(
      false,
    );
    await page.screenshot(toPicture(name, 'shared-elsewhere'));
    await stage.practice.killBackend();
    await stage.driver.stopBackground();
    await page.reload();
    await page.panel.waitForText(/Đơn vị đã chia sẻ ngày \d\d\/\d\d/, { timeout: 20_000 });
    await stage.practice.restartBackend();
    await page.close();
  });

  test('a unit that is put under another superior in mid-week keeps its counts, and the old one’s targets go', async () => {
    const before = await openAt('2029-03-07T09:00:00');
    await before.log('Bài trước khi chuyển');
    await before.week().toBe('1/3');
    await before.page.close();
    await stage.practice.admin('unit add', { id: 'ldld-moi', name: 'Liên đoàn Lao động tỉnh mới' });
    await stage.practice.admin('unit move', { id: 'cdcs-hoa-mai', parent: 'ldld-moi' });
    await startAnew('Đơn vị bạn chưa có chỉ tiêu nào');
    const { page } = await openAt('2029-03-07T10:00:00');
    await page.panel.waitForText('Đơn vị bạn chưa có chỉ tiêu nào', { timeout: 20_000 });
    await page.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await page.panel.waitForText('Bài trước khi chuyển');
    await page.close();
    await stage.practice.admin('unit move', { id: 'cdcs-hoa-mai', parent: 'ldld-sao-bien' });
    await startAnew('Mỗi ngày một bài');
    const back = await openAt('2029-03-08T09:00:00');
    await back.week().toBe('1/3');
    await back.page.screenshot(toPicture(name, 'moved-unit'));
    await back.page.close();
  });
});
