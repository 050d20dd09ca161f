import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toActivityId } from '../../utils/domain/activities/activity-id.ts';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { ownPage } from '../pages/app/site-pages.ts';
import { unzip } from '../unit/documents/unzip.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, pair } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const KINDS = ['post', 'share', 'reply', 'livestream', 'submission'] as const;
const OFFICER = { name: 'Nguyễn Thị Thử', phone: '0900 000 000' };

/** Half a year of a busy unit, as the log holds it once the server has everything. */
function halfAYear(today: string) {
  return Array.from({ length: 260 }, (_, index) => {
    const day = addDays(today, -Math.floor((index * index) / 370));
    const kind = KINDS[index % 5] ?? 'post';
    // Half past midnight in Viet Nam: long ago, also on the first day.
    const occurredAt = `${addDays(day, -1)}T17:30:00.000Z`;
    const random = Uint8Array.from({ length: 10 }, (__, at) => (index * 7 + at * 13) % 256);
    return {
      activity: {
        id: toActivityId(Date.parse(occurredAt) + index, random),
        kind,
        pageKey: ownPage.slug,
        title: `Hoạt động số ${index + 1}: Tết Sum vầy, ẾỄỂ ỮỬỰ`,
        occurredAt,
        day,
        ...(kind === 'reply' ? { count: 12 } : {}),
      },
      seq: index + 1,
      state: 'received',
      sendAfterAt: occurredAt,
    };
  });
}

/** The tab begins with a week that is still to be handed in, when there is one. */
async function chooseThisWeek({ panel }: PageDriver, today: string): Promise<void> {
  const label = `Tuần ${Number(toWeek(today).slice(6))}`;
  await panel.find({ role: 'button', name: label }).click();
  await panel.waitFor({ selector: '.hand-in-weeks [aria-pressed="true"]', text: label });
}

describe.each(browserNames)('reports in %s', (name) => {
  let stage: Stage;
  const today = toVietnamDay(new Date());
  beforeAll(async () => {
    stage = await setStage(name);
    // With a target, for the row of it.
    await stage.practice.publishPlans();
    await pair(stage.driver, stage.practice);
    const page = await stage.driver.extensionPage('popup.html');
    await page.evaluate(
      (entries) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('so-tay');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('entries', 'readwrite');
            for (const entry of entries) transaction.objectStore('entries').put(entry);
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
            transaction.onerror = () => fail(transaction.error);
          };
        }),
      halfAYear(today),
    );
    await page.close();
  });
  afterAll(() => stage?.close());

  const openWeek = async (query: string) => {
    const page = await stage.driver.open(`${OWN_PAGE}${query}`);
    await page.setViewport(1366, 1100);
    await page.panel.waitMounted();
    await page.panel.find({ role: 'tab', name: 'Tuần' }).click();
    await page.panel.waitForText('Nhịp hoạt động');
    return page;
  };
  /** A file once it is whole in the folder of downloads. */
  const readSaved = async (name: string): Promise<Buffer> => {
    const find = async () => (await stage.driver.downloads()).find((file) => file.endsWith(name)) ?? '';
    await expect.poll(async () => (await find()) && statSync(await find()).size).toBeTruthy();
    return readFileSync(await find());
  };
  /** Brings the foot of the tab into the picture too. */
  const scrollDown = (page: Awaited<ReturnType<typeof openWeek>>) =>
    page.panel
      .find({ role: 'button', name: 'In hoặc lưu PDF' })
      .evaluate((button) => button.scrollIntoView());

  test.each(['light', 'dark'])('the week, the month and the year as they look, %s', async (theme) => {
    const page = await openWeek(`?theme=${theme}&lang=vi`);
    await page.panel.waitForText('Chỉ tiêu trong kỳ');
    await page.screenshot(toPicture(name, `${theme}-report-week`));
    await scrollDown(page);
    await page.screenshot(toPicture(name, `${theme}-report-week-foot`));
    await page.panel.find({ role: 'combobox', name: 'Kỳ' }).select('Năm');
    await page.panel.waitForText(`Năm ${today.slice(0, 4)}`);
    await page.panel.waitForText('Nhịp hoạt động');
    await page.screenshot(toPicture(name, `${theme}-report-year`));
    await scrollDown(page);
    await page.screenshot(toPicture(name, `${theme}-report-year-foot`));
    await page.close();
  });

  test('360 px, with the figures opened by the keyboard', async () => {
    const page = await stage.driver.extensionPage('sidepanel.html');
    const { panel } = page;
    await page.setViewport(360, 800);
    await panel.find({ role: 'tab', name: 'Tuần' }).click();
    await panel.waitForText('Nhịp hoạt động');
    await page.screenshot(toPicture(name, 'small-report'));
    await panel.find({ selector: 'summary', text: 'Xem bảng số liệu' }).focus();
    await page.press('Enter');
    const figures = await panel.texts({ selector: 'details .week tbody tr' });
    expect(figures).toHaveLength(12);
    await page.screenshot(toPicture(name, 'small-report-figures'));
    const wide = await panel.evaluate(
      (root) =>
        [...root.querySelectorAll<HTMLElement>('.week, .picture, .card')].filter(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ).length,
    );
    expect(wide).toBe(0);
    await page.close();
  });

  test('all files of a month are made offline, with the check value that the panel shows', async () => {
    await stage.practice.killBackend();
    const page = await openWeek('?lang=vi');
    const { panel } = page;
    await chooseThisWeek(page, today);
    await panel.find({ role: 'combobox', name: 'Kỳ' }).select('Tháng');
    await panel.waitForText('Báo cáo tháng nộp trước ngày 30');
    await panel.waitForText('Mã đối chiếu');
    const check = /Mã đối chiếu: ([0-9A-F]{4} [0-9A-F]{4})/.exec(await panel.text())?.[1] ?? '';
    expect(check).not.toBe('');
    for (const button of ['Tải tệp Word', 'Tải tệp Excel', 'Tải tệp CSV']) {
      await panel.find({ role: 'button', name: button }).click();
      await panel.waitForText('Đã lưu tệp vào thư mục tải về.');
    }
    const month = `${today.slice(0, 7)}-cong-doan-co-so-hoa-mai`;
    const letter = unzip(await readSaved(`bao-cao-thang-${month}.docx`));
    expect(letter.get('word/footer.xml')).toContain(check);
    const workbook = unzip(await readSaved(`nhat-ky-thang-${month}.xlsx`));
    expect([...workbook.values()].join('')).toContain(check);
    expect((await readSaved(`nhat-ky-thang-${month}.csv`)).toString('utf8')).toContain(check);
    await stage.practice.restartBackend();
    await page.close();
  });

  test('the letter opens on a page of its own for printing, with the same figures', async () => {
    const page = await openWeek('?lang=vi');
    await chooseThisWeek(page, today);
    const check = /Mã đối chiếu: ([0-9A-F]{4} [0-9A-F]{4})/.exec(await page.panel.text())?.[1] ?? '';
    await page.panel.find({ role: 'button', name: 'In hoặc lưu PDF' }).click();
    const letter = await stage.driver.waitForTab(/print\.html/);
    await letter.panel.waitForText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await letter.panel.waitForText(`Bản dự thảo để trình ký · Mã đối chiếu: ${check}`);
    expect(letter.url()).toContain(toWeek(today));
    await letter.setViewport(900, 1200);
    await letter.screenshot(toPicture(name, 'report-letter'));
    await stage.driver.emulate(letter, { print: true, reducedMotion: false });
    await letter.screenshot(toPicture(name, 'report-letter-printed'));
    expect(
      await letter.panel.find({ selector: '.print-bar' }).evaluate((bar) => getComputedStyle(bar).display),
    ).toBe('none');
    await letter.close();
    await page.close();
  });

  test('officers of the page are kept here, stand in the Word form, and are never sent', async () => {
    stage.driver.forgetRequests();
    const options = await stage.driver.extensionPage('options.html');
    const { panel } = options;
    await options.setViewport(900, 900);
    await panel.find({ role: 'textbox', name: 'Họ tên' }).fill(OFFICER.name);
    await panel.find({ role: 'textbox', name: 'Số điện thoại' }).fill(OFFICER.phone);
    await options.screenshot(toPicture(name, 'registration'));
    await panel.find({ role: 'button', name: 'Tải biểu mẫu Word' }).click();
    const form = unzip(await readSaved('danh-sach-trang-cong-doan-co-so-hoa-mai.docx'));
    const text = form.get('word/document.xml') ?? '';
    for (const word of Object.values(OFFICER)) expect(text).toContain(word);
    // Something is sent, so that what is looked for could have been in it.
    const page = await openWeek('?lang=vi');
    await page.panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
    await page.panel.find({ role: 'textbox', name: 'Nội dung' }).fill('Sau khi điền biểu mẫu');
    await page.panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
    const sent = () => stage.driver.requests().filter(({ chatter }) => !chatter);
    await expect
      .poll(() => sent().some(({ path }) => path.includes('/activities/batch')), { timeout: 30_000 })
      .toBe(true);
    for (const word of Object.values(OFFICER)) expect(JSON.stringify(sent())).not.toContain(word);
    await page.close();
    await options.reload();
    await expect
      .poll(() => panel.find({ role: 'textbox', name: 'Số điện thoại' }).value())
      .toBe(OFFICER.phone);
    const kept = await panel.find({ role: 'region', name: 'Những gì đang lưu và đã gửi' }).text();
    expect(kept).not.toContain(OFFICER.phone);
    await options.close();
  });
});
