import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { chooseTemplate, OWN_PAGE, openComposer, pair } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

/** Pictures for people to look at, and what can be measured in them: nothing clipped, nothing sticking out. */
describe.each(browserNames)('how the panel looks in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  beforeEach(() => async () => {
    await page.close();
  });

  const open = async (query: string, width = 1366, height = 768) => {
    page = await stage.driver.open(`${OWN_PAGE}${query}`);
    await page.setViewport(width, height);
    await page.panel.waitMounted();
    await page.panel.waitFor({ role: 'tablist' });
  };
  const take = async (picture: string) => {
    await new Promise((settle) => setTimeout(settle, 300));
    await page.screenshot(toPicture(name, picture));
    expect(await findClipped(page)).toEqual([]);
  };

  test.each(['light', 'dark'])('%s, every tab', async (theme) => {
    await open(`?theme=${theme}&lang=vi`);
    await take(`${theme}-today`);
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    await take(`${theme}-packs`);
    await page.panel.find({ selector: '.template', nth: 0 }).click();
    await take(`${theme}-template`);
    await page.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await take(`${theme}-log-empty`);
    await page.panel.find({ role: 'tab', name: 'Tuần' }).click();
    await take(`${theme}-week-empty`);
    await page.panel.find({ role: 'button', name: 'Ghi một hoạt động' }).click();
    await page.panel.find({ role: 'button', name: 'Ghi vào nhật ký' }).click();
    await take(`${theme}-form-with-errors`);
  });

  test.each(['light', 'dark'])('the reminder beside the composer, %s', async (theme) => {
    await open(`?theme=${theme}`);
    await openComposer(page);
    await page.type('Công nhân đình công, gọi 0912 345 678 hoặc xem https://bit.ly/abc');
    await page.panel.waitForText('0912 345 678');
    await take(`${theme}-reminder`);
  });

  test('a 360 px panel on a small window, with the tallest marks', async () => {
    await open('?theme=light', 800, 600);
    await take('small-today');
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    await chooseTemplate(page, 'tet sum vay', 'Chương trình Tết Sum vầy', 'ẾỄỂ ỮỬỰ ỢỞỠ ĐẶNG QUỲNH');
    await take('small-template');
  });

  test('folded to the handle, and opened again from the keyboard', async () => {
    await open('?theme=light');
    await page.panel.find({ role: 'tab', name: /Hôm nay/ }).focus();
    await page.press('Escape');
    await page.panel.waitFor({ role: 'button', name: 'Mở Sổ tay Fanpage' });
    await take('folded');
    await expect.poll(() => page.panel.activeElement()).toContain('Mở Sổ tay Fanpage');
    await page.press('Enter');
    await page.panel.waitFor({ role: 'tablist' });
  });

  test('in English', async () => {
    const options = await stage.driver.extensionPage('options.html');
    await options.panel.find({ role: 'combobox', name: 'Ngôn ngữ' }).select('English');
    await options.panel.waitForText('Fanpage Handbook settings');
    await options.screenshot(toPicture(name, 'options-en'));
    await options.close();
    await open('?theme=light&lang=en');
    await page.panel.waitForText('Share checklist');
    await take('en-today');
    const again = await stage.driver.extensionPage('options.html');
    await again.panel.find({ role: 'combobox', name: 'Language' }).select('Tiếng Việt');
    await again.panel.waitForText('Cài đặt Sổ tay Fanpage');
    await again.screenshot(toPicture(name, 'options'));
    await again.close();
  });

  test.each(['sidepanel.html', 'popup.html'] as const)('%s', async (path) => {
    page = await stage.driver.extensionPage(path);
    await page.setViewport(360, 700);
    await page.panel.waitForText(path === 'popup.html' ? 'Công đoàn cơ sở Hoa Mai' : 'Danh mục chia sẻ');
    await take(path.replace('.html', ''));
  });

  test('not paired yet', async () => {
    const fresh = await setStage(name);
    try {
      const options = await fresh.driver.extensionPage('options.html');
      await options.panel.waitForText('Ghép nối với máy chủ báo cáo');
      await options.setViewport(900, 1200);
      await options.screenshot(toPicture(name, 'options-unpaired'));
      page = await fresh.driver.open('https://www.facebook.com/congdoanvietnam');
      await page.setViewport(1366, 768);
      await page.panel.waitForText('Ghép nối máy này');
      await take('unpaired-national-page');
    } finally {
      await fresh.close();
      page = await stage.driver.open(OWN_PAGE);
    }
  });
});

/** Words that are cut off although nobody asked for it, and things that stick out of the panel. */
function findClipped(page: PageDriver): Promise<string[]> {
  return page.panel.evaluate((root) => {
    const wrong: string[] = [];
    const frame = root.querySelector('.panel')?.getBoundingClientRect();
    for (const element of root.querySelectorAll<HTMLElement>('.panel *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.filters, .visually-hidden, option')) continue;
      const text = element.textContent?.trim().slice(0, 40) ?? '';
      if (frame && (box.right > frame.right + 1 || box.left < frame.left - 1))
        wrong.push(`sticks out: ${text}`);
      const cut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      if (cut && style.textOverflow !== 'ellipsis') wrong.push(`cut off: ${text}`);
      // 1.4 is the least that keeps a circumflex with a tone above it inside the line.
      const height = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
      const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (ownText && height < 1.4) wrong.push(`lines too tight (${height}): ${text}`);
    }
    return wrong;
  });
}
