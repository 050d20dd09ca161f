import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedPosts, nationalPosts } from '../pages/app/data.ts';
import { nationalPage } from '../pages/app/site-pages.ts';
import { browserNames } from './drivers/launch.ts';
import { pair } from './main-job.ts';
import { manyAddedShares, putRecords } from './put-records.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

describe.each(browserNames)('the open post and the checklist in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  const open = async (url: string) => {
    const page = await stage.driver.open(url);
    await page.panel.waitMounted();
    return page;
  };

  test.each([
    ['its own address', 0, (index: number) => nationalPosts[index]?.url ?? ''],
    [
      'a copied link, which holds neither page nor post',
      1,
      (index: number) => `https://www.facebook.com/share/p/${nationalPosts[index]?.shareToken}/`,
    ],
  ])('a post of the checklist is recognised by %s, and one click logs the share', async (_, index, toUrl) => {
    const page = await open(toUrl(index));
    const title = nationalPosts[index]?.title ?? '';
    await page.panel.waitForText(`Bài đang mở có trong danh mục: “${title}”.`);
    await page.panel
      .find({ role: 'button', name: `Ghi: đã chia sẻ “${title}” lên trang Công đoàn cơ sở Hoa Mai` })
      .click();
    await page.panel.waitForText(`${index + 1}/8`);
    await page.close();
  });

  test('a post of the same page and day is asked about, and is known once the admin says so', async () => {
    // The checklist holds a name of this post that rotates; Facebook shows it under its lasting number today.
    const { title = '', numericId = '' } = nationalPosts[2] ?? {};
    const page = await open(`https://www.facebook.com/${nationalPage.slug}/posts/${numericId}`);
    await page.panel.waitForText(`Bài đang mở có thể là “${title}” trong danh mục.`);
    await page.screenshot(toPicture(name, 'likely-post'));
    await page.panel.find({ role: 'button', name: 'Đúng là bài này' }).click();
    await page.panel.waitForText(`Bài đang mở có trong danh mục: “${title}”.`);
    await page.close();
  });

  test('a post that nobody can recognise is what the admin says it is, and stays so', async () => {
    // Facebook gives the same post another address from time to time; this one stands for such an address.
    const other = generatedPosts(nationalPage)[20]?.url ?? '';
    const title = nationalPosts[3]?.title ?? '';
    const page = await open(other);
    await page.panel.waitForText('Danh mục chia sẻ');
    expect(await page.panel.text()).not.toContain('Bài đang mở có trong danh mục');
    await page.screenshot(toPicture(name, 'unknown-post'));
    await page.panel.find({ role: 'button', name: `Bài đang mở là: ${title}` }).click();
    await page.panel.waitForText(`Bài đang mở có trong danh mục: “${title}”.`);
    await page.reload();
    await page.panel.waitForText(`Bài đang mở có trong danh mục: “${title}”.`);
    await page.screenshot(toPicture(name, 'learned-post'));
    await page.close();
  });

  test('a post that is not on the list is put there by a click, once; a link that is no post is refused in words', async () => {
    const url = generatedPosts(nationalPage)[25]?.url ?? '';
    const page = await open(url);
    const { panel } = page;
    await panel.find({ role: 'button', name: 'Thêm vào danh mục', nth: 0 }).click();
    await panel.waitForText(/Bài đang mở có trong danh mục: “Bài của Công đoàn Việt Nam, thêm ngày/);
    await panel.find({ selector: 'summary', text: 'Thêm bài bằng đường dẫn' }).click();
    const give = async (link: string) => {
      await panel.find({ role: 'textbox', name: 'Đường dẫn bài viết hoặc bài báo' }).fill(link);
      await panel.find({ role: 'button', name: 'Thêm vào danh mục' }).click();
    };
    await give('https://www.facebook.com/groups/123456/posts/987654');
    await panel.waitForText('Đây là đường dẫn của nhóm.');
    await give(url);
    await panel.waitForText('Bài này đã có trong danh mục');
    await page.screenshot(toPicture(name, 'added-share'));
    await page.close();
  });

  test('of thousands of items each can be found and reached, and only those near the view are drawn', async () => {
    const options = await stage.driver.extensionPage('options.html');
    await putRecords(options, { added: manyAddedShares(3_000, '2026-11-01') });
    await options.close();
    // The background read the list before; another one starts with what is there now.
    await stage.driver.stopBackground();
    const page = await open(`https://www.facebook.com/${nationalPage.slug}`);
    const { panel } = page;
    await panel.find({ role: 'button', name: /^Xem toàn bộ danh mục: 3.?0\d\d mục$/ }).click();
    await panel.waitForText(/3.?0\d\d bài/);
    const drawn = () => panel.count({ selector: '.shares > .share' });
    expect(await drawn()).toBeLessThan(120);
    await page.screenshot(toPicture(name, 'whole-checklist'));
    await panel.find({ selector: '.body' }).evaluate((body) => body.scrollTo(0, body.scrollHeight));
    // What has been overdue for long stands last; before it, the oldest of those without a day.
    await panel.waitFor({ selector: '.sub-view > .stack > ul:last-of-type > .share', nth: 0 });
    expect(await drawn()).toBeLessThan(200);
    await panel.find({ role: 'searchbox', name: 'Tìm theo tên bài, trang hoặc đợt' }).fill('bai so 2999 cua');
    await panel.waitFor({ role: 'heading', name: 'Bài số 2999 của trang Công đoàn Việt Nam' });
    await expect.poll(drawn).toBe(1);
    await page.press('Escape');
    await panel.waitFor({ role: 'heading', name: 'Danh mục chia sẻ' });
    await page.close();
  });
});
