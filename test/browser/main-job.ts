import { ownPage } from '../pages/app/site-pages.ts';
import type { BrowserDriver, PageDriver } from './drivers/browser-driver.ts';
import { PATIENCE } from './drivers/element.ts';
import { waitUntil } from './drivers/wait-until.ts';
import type { Practice, StoredRow } from './practice.ts';

export const OWN_PAGE = `https://www.facebook.com/${ownPage.slug}`;

/** Pairs the browser as an admin does: the options page, the server's address, a code from the coordinator. */
export async function pair(driver: BrowserDriver, practice: Practice): Promise<void> {
  const options = await driver.extensionPage('options.html');
  const { panel } = options;
  await panel.find({ role: 'textbox', name: 'Địa chỉ máy chủ' }).fill(practice.backend);
  // The code and the organisation's fingerprint, pasted together as they were handed over.
  const lines = (await practice.newPairingCode()).split('\n').slice(0, 2);
  await panel.find({ role: 'textbox', name: 'Mã ghép nối' }).fill(lines.join(' '));
  await panel.find({ role: 'button', name: 'Đồng ý và ghép nối' }).click();
  // Packs, shares, reports and reviews are asked for before the answer.
  await panel.waitForText(/Đang ghép nối: Công đoàn cơ sở Hoa Mai/, { timeout: 60_000 });
  await options.close();
}

/** Opens the unit's own page and waits for the panel. */
export async function openOwnPage(driver: BrowserDriver, query = ''): Promise<PageDriver> {
  const page = await driver.open(`${OWN_PAGE}${query}`);
  await page.panel.waitMounted();
  return page;
}

/** Opens Facebook's own composer, as the admin does: by a click on its trigger. */
export async function openComposer(page: PageDriver): Promise<void> {
  await page.content.find({ role: 'button', text: 'Bạn đang nghĩ gì?' }).click();
  await page.content.waitFor({ role: 'textbox', name: 'Bạn đang nghĩ gì?' });
}

/** What the composer's own editor holds, by the editor's state and not by its looks. */
export const readEditor = (page: PageDriver): Promise<string> =>
  page.evaluate(() => window.practice.editorText());

/** What the preview says that the post will be: the wording, and what stands in the blanks. */
export const readPreview = (page: PageDriver): Promise<string> =>
  page.panel.evaluate((root) => {
    const body = root.querySelector('.template-body');
    const parts = [...(body?.children ?? [])].filter((part) => !part.classList.contains('locked-note'));
    const toText = (part: Element) => {
      if (!(part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement)) return part.textContent;
      // A day stands in words beside its box, as the post will say it.
      return part.type === 'date' ? '' : part.value;
    };
    return parts.map(toText).join('');
  });

/** Chooses a template by a search without diacritics and fills its empty blanks, by their labels or all alike. */
export async function chooseTemplate(
  page: PageDriver,
  query: string,
  title: string,
  values: string | Record<string, string>,
): Promise<void> {
  const { panel } = page;
  await panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
  // A template that was left open is there again.
  const back = { role: 'button', name: 'Về danh sách mẫu' };
  if (await panel.exists(back)) await panel.find(back).click();
  await panel.find({ role: 'searchbox', name: 'Tìm mẫu bài, có dấu hoặc không dấu' }).fill(query);
  await panel.find({ selector: '.template', text: new RegExp(title) }).click();
  await panel.waitFor({ selector: '.template-body' });
  const blanks = await panel.count({ selector: '.blank[data-empty="true"]' });
  for (let left = blanks; left > 0; left--) {
    const blank = panel.find({ selector: '.blank[data-empty="true"]', nth: 0 });
    const label = (await blank.attribute('placeholder')) ?? '';
    const isDay = (await blank.attribute('type')) === 'date';
    await blank.fill(isDay ? '2026-12-12' : typeof values === 'string' ? values : (values[label] ?? label));
  }
}

/** Waits until so many rows are in the database. The time to undo is part of the wait. */
export async function waitForReceipts(
  practice: Practice,
  count: number,
  timeout = 40_000,
): Promise<StoredRow[]> {
  const end = performance.now() + timeout;
  for (;;) {
    const rows = practice.rows();
    if (rows.length >= count) return rows;
    if (performance.now() > end)
      throw new Error(`${rows.length} of ${count} rows arrived within ${timeout} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What is said of the newest entry until it is sent: while it can be undone, and afterwards. */
export const LOGGED = /Đã ghi( trên máy này\.|, chờ gửi\.)/;

/** Logs one act by the form, from whatever tab the panel shows. */
export async function logByHand(page: PageDriver, title: string): Promise<void> {
  const { panel } = page;
  const readLatest = async () => {
    const latest = { selector: '.foot .latest' };
    return (await panel.exists(latest)) ? await panel.find(latest).text() : '';
  };
  const before = await readLatest();
  await panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
  await panel.find({ role: 'textbox', name: 'Nội dung' }).fill(title);
  await panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
  // The form goes only when the entry is on disk; what is said of it changes by itself, up to the number of its receipt.
  await panel.waitGone({ role: 'button', name: 'Ghi vào nhật ký' });
  await waitUntil(
    async () => {
      const latest = await readLatest();
      return LOGGED.test(latest) || (latest !== '' && latest !== before);
    },
    PATIENCE,
    () => `the panel to tell of “${title}”`,
  );
}
