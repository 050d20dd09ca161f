import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { generatedPosts, nationalPosts, type Post } from '../pages/app/data.ts';
import { nationalPage, otherPage, superiorPage } from '../pages/app/site-pages.ts';
import type { PageDriver, Query } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import type { RecordedRequest } from './drivers/recording-proxy.ts';
import { OWN_PAGE, pair } from './main-job.ts';
import { type ExtraShare, toShareTitle } from './practice-pack.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

type Shape = '2026' | 'classic';

const NATIONAL = `https://www.facebook.com/${nationalPage.slug}`;
const posts = generatedPosts(nationalPage);
/** On the checklist by a link with the rotating name, as all of the first eight; or by one with the lasting number. */
const byName = new Set(posts.filter((_, index) => index < 8 || index % 6 === 0));
const byNumber = new Set(posts.filter((post) => !byName.has(post) && hasComment(post)));

function hasComment({ comments }: Post): boolean {
  return comments.length > 0;
}

/** In the older shape the time link is plain; in the newer one only comments name their post, by its number. */
function isRecognised(post: Post, shape: Shape): boolean {
  return shape === 'classic' ? byName.has(post) : byNumber.has(post);
}

interface Seen {
  marks: { state: string; top: number; left: number; label: string }[];
  posts: { index: number; top: number; left: number }[];
}

/** All posts and marks whose upper edge is in sight, by what the page itself says of its posts. */
async function look(page: PageDriver): Promise<Seen> {
  // Nothing may move between the two readings.
  const posts = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-posinset]')]
      .filter((slot) => slot.childElementCount > 0 && slot.checkVisibility())
      .map((slot) => ({
        index: Number(slot.getAttribute('aria-posinset')) - 1,
        top: slot.getBoundingClientRect().top,
        left: slot.getBoundingClientRect().left,
      }))
      .filter(({ top }) => top > 80 && top < innerHeight - 40),
  );
  const marks = await page.marks.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('.post-mark')]
      .map((mark) => ({
        state: mark.dataset.state ?? '',
        top: mark.getBoundingClientRect().bottom - 8,
        left: mark.getBoundingClientRect().left - 16,
        label: mark.getAttribute('aria-label') ?? mark.textContent ?? '',
      }))
      .filter(({ top }) => top > 80 && top < innerHeight - 40),
  );
  return { marks, posts };
}

/** Scrolls as a person does who looks for one post: by leaps, until it is there. */
function scrollToPost(page: PageDriver, index: number): Promise<void> {
  return page.evaluate(async (place) => {
    for (let leap = 0; leap < 100; leap++) {
      const slots = [...document.querySelectorAll('[aria-posinset]')].filter((slot) =>
        slot.checkVisibility(),
      );
      const found = slots.find((slot) => Number(slot.getAttribute('aria-posinset')) === place);
      if (found && found.childElementCount > 0) {
        const { top } = found.getBoundingClientRect();
        if (top > 100 && top < 600) return;
        scrollBy(0, top - 300);
      } else if (!found) {
        const first = Number(slots[0]?.getAttribute('aria-posinset') ?? 0);
        // Never the same leap again and again, to and fro.
        scrollBy(0, (place - first) * (150 + 40 * (leap % 7)));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Post ${place} did not come`);
  }, index + 1);
}

/** What is wrong with the marks in sight; an empty list when each post has its own and nothing else has one. */
async function findWrong(page: PageDriver, shape: Shape): Promise<string[]> {
  const seen = await look(page);
  const wrong: string[] = [];
  const left = new Set(seen.marks);
  for (const { index, top, left: edge } of seen.posts) {
    const post = posts[index];
    const mark = seen.marks.find((mark) => Math.abs(mark.top - top) + Math.abs(mark.left - edge) <= 3);
    if (mark) left.delete(mark);
    const title =
      post && isRecognised(post, shape) ? (index < 8 ? post.title : toShareTitle(post)) : undefined;
    if ((title === undefined) !== (mark === undefined) || (title && !mark?.label.includes(title)))
      wrong.push(`post ${index} at ${top}: ${mark?.label ?? 'no mark'}, wanted ${title ?? 'none'}`);
  }
  return [...wrong, ...[...left].map(({ label, top }) => `a mark beside no post, at ${top}: ${label}`)];
}

describe.each(browserNames)('marks beside posts in %s', (name) => {
  let stage: Stage;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    const shares: ExtraShare[] = [];
    for (const [index, post] of posts.entries())
      if (index >= 8 && byName.has(post)) shares.push({ id: `ten-${index}`, post, key: 'id' });
      else if (byNumber.has(post)) shares.push({ id: `so-${index}`, post });
    const [first] = generatedPosts(superiorPage).filter(hasComment);
    if (first) shares.push({ id: 'cap-tren', post: first });
    await stage.practice.addShares(shares);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());
  afterEach(() => page.close());

  const open = async (url: string) => {
    page = await stage.driver.open(url);
    await page.setViewport(1366, 768);
    await page.bringToFront();
    await page.panel.waitMounted();
  };
  const expectRight = (shape: Shape) =>
    expect.poll(() => findWrong(page, shape), { interval: 100 }).toEqual([]);

  test.each<[Shape, string]>([
    ['2026', 'light'],
    ['classic', 'dark'],
  ])(
    'each post has its own mark and no comment has one, far down and up again, in the shape of %s',
    async (shape, theme) => {
      await open(`${NATIONAL}?shape=${shape}&theme=${theme}`);
      await expect.poll(() => page.marks.isMounted()).toBe(true);
      stage.driver.forgetRequests();
      // Every fifth one of those that are known, far down and up again.
      const known = [...posts.keys()].filter((index) => posts[index] && isRecognised(posts[index], shape));
      const way = known.filter((_, at) => at % 5 === 0);
      expect(way.length).toBeGreaterThan(2);
      for (const index of [...way, ...way.toReversed()]) {
        // What loads late above may push the post out of sight again, and no mark is right then: whoever looks for it
        // scrolls once more.
        await expect
          .poll(
            async () => {
              await scrollToPost(page, index);
              return (await look(page)).marks.length;
            },
            { timeout: 60_000 },
          )
          .toBeGreaterThan(0);
        await expectRight(shape);
      }
      // What is known is already on the desk: nothing is asked for a post. The background may look for news of its own accord.
      const isOfPost = ({ outcome, path, body }: RecordedRequest) =>
        outcome !== 'loopback' || /pfbid|posts|permalink|story/.test(path + body);
      expect(stage.driver.requests().filter((it) => !it.chatter && isOfPost(it))).toEqual([]);
      await page.screenshot(toPicture(name, `marks-${shape}-${theme}`));
    },
  );

  test('a click on a mark shows the item in the panel, folded or not; once logged, the mark says done', async () => {
    const [post] = nationalPosts;
    if (!post) throw new Error('The practice site has no posts');
    await open(`${NATIONAL}?shape=classic&theme=light`);
    await page.panel.find({ role: 'button', name: 'Thu gọn' }).click();
    await page.panel.waitFor({ role: 'button', name: /^Mở Sổ tay/ });
    const toDo = page.marks.find({ role: 'button', name: new RegExp(`^Cần chia sẻ: “${post.title}”`) });
    await toDo.click();
    await page.panel.waitFor({ role: 'tab', name: /^Hôm nay/ });
    await expect.poll(() => page.panel.activeElement()).toContain(post.title);
    await page.panel.find({ role: 'tab', name: 'Tuần' }).click();
    await expectRight('classic');
    await toDo.click();
    await expect.poll(() => page.panel.activeElement()).toContain(post.title);
    // The panel has pushed the page aside, and the mark has gone along.
    await expectRight('classic');
    await page.screenshot(toPicture(name, 'mark-to-item'));
    await page.panel.find({ role: 'button', name: `Ghi đã chia sẻ lên trang: ${post.title}` }).click();
    const done = page.marks.find({ selector: '[data-state="done"]' });
    await expect.poll(() => done.text()).toContain('Đã chia sẻ');
    expect(await done.text()).toContain(post.title);
    await page.screenshot(toPicture(name, 'mark-done'));
    // Facebook's own things work through the layer: what is only said lets clicks through, and so does everything beside it.
    const { x, y, width, height } = await done.rect();
    const hit = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      x + width / 2,
      y + height / 2,
    );
    expect(hit).not.toBe('so-tay-marks');
    await page.content.find({ role: 'button', name: 'Thích', nth: 0 }).click();
    await page.content.find({ role: 'button', name: /^Viết bình luận|^Bình luận/, nth: 0 }).click();
    await page.content.waitFor({ role: 'dialog', name: /Công đoàn Việt Nam/ });
    // What is behind an open post may be another page; the panel says what the open one is.
    await page.marks.waitUnmounted();
    await page.screenshot(toPicture(name, 'marks-under-dialog'));
    await page.press('Escape');
    await expect.poll(async () => (await look(page)).marks.length).toBeGreaterThan(0);
    // Under a dialog that has no address of its own, no mark is seen either.
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('div'));
      dialog.setAttribute('role', 'dialog');
      dialog.style.cssText = 'position: fixed; inset: 0; z-index: 1; background: rgb(0 0 0 / 40%)';
    });
    await expect.poll(async () => (await look(page)).marks).toEqual([]);
  });

  test('a link that the mouse makes real is recognised', async () => {
    await open(`${NATIONAL}?shape=2026&theme=light`);
    const link = page.content.find({ selector: '[aria-posinset="1"] a[aria-labelledby]' });
    expect((await look(page)).marks).toEqual([]);
    const real = { selector: '[data-state="done"], [data-state="to_do"]', text: /chia sẻ/ };
    // What loads late above moves the link away from under the mouse.
    await expect
      .poll(
        async () => {
          await link.hover();
          return page.marks.count(real);
        },
        { timeout: 60_000 },
      )
      .toBe(1);
  });

  test('a post that is surely not on the list has a quiet dot, one that may be has nothing', async () => {
    await open(`https://www.facebook.com/${superiorPage.slug}?shape=2026`);
    const found = generatedPosts(superiorPage);
    const [first, second] = found.filter(hasComment);
    const place = (post: Post | undefined) =>
      page.evaluate(
        (index) => {
          document.querySelector(`[aria-posinset="${index}"]`)?.scrollIntoView({ block: 'center' });
        },
        post ? found.indexOf(post) + 1 : 0,
      );
    const seeAt = (post: Post | undefined, mark: Query) =>
      expect
        .poll(
          async () => {
            await place(post);
            return page.marks.exists(mark);
          },
          { timeout: 60_000 },
        )
        .toBe(true);
    await seeAt(first, { role: 'button', name: /^Cần chia sẻ/ });
    await seeAt(second, { role: 'img', name: 'Bài này không có trong danh mục chia sẻ' });
    await page.screenshot(toPicture(name, 'marks-not-listed'));
  });

  test('nothing on other pages, nothing on the own page, and nothing left after leaving', async () => {
    await open(`${NATIONAL}?shape=classic`);
    await page.marks.waitFor({ selector: '.post-mark', nth: 0 });
    const traces = () => page.evaluate(() => document.querySelectorAll('so-tay-marks').length);
    const go = (path: string) => page.evaluate((path) => window.practice.navigate(path), path);
    await go(`/${otherPage.slug}`);
    await expect.poll(traces).toBe(0);
    await go(new URL(OWN_PAGE).pathname);
    await page.panel.waitForText('Trang của bạn');
    expect(await traces()).toBe(0);
    await go(`/${nationalPage.slug}`);
    await page.marks.waitFor({ selector: '.post-mark', nth: 0 });
    expect(await traces()).toBe(1);
  });

  test('not on paper; off when turned off, and back again', async () => {
    await open(`${NATIONAL}?shape=classic`);
    await page.marks.waitFor({ selector: '.post-mark', nth: 0 });
    const display = () =>
      page.evaluate(() => {
        const host = document.querySelector('so-tay-marks');
        return host && getComputedStyle(host).display;
      });
    await stage.driver.emulate(page, { print: true, reducedMotion: true });
    await expect.poll(display).toBe('none');
    await stage.driver.emulate(page, { print: false, reducedMotion: false });
    await expect.poll(display).toBe('block');
    const options = await stage.driver.extensionPage('options.html');
    const choice = { role: 'checkbox', name: 'Hiện dấu bên các bài của trang công đoàn đã đăng ký' };
    await options.panel.find(choice).click();
    await page.marks.waitUnmounted();
    await options.panel.find(choice).click();
    await options.screenshot(toPicture(name, 'options-marks'));
    await options.close();
    await page.bringToFront();
    await page.marks.waitFor({ selector: '.post-mark', nth: 0 });
    await stage.driver.disableExtension();
    await page.bringToFront();
    // Firefox leaves an empty element behind, which nobody sees.
    await expect.poll(display).toBeOneOf([null, 'none']);
    await stage.driver.enableExtension();
  });
});
