import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commenterNames } from '../pages/app/post-texts.ts';
import { otherPage, ownPage } from '../pages/app/site-pages.ts';
import { browserNames } from './drivers/launch.ts';
import { logByHand, OWN_PAGE, openComposer, openOwnPage, pair, waitForReceipts } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

const NATIONAL = 'https://www.facebook.com/congdoanvietnam';

describe.each(browserNames)('what the extension never does, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  const toBackend = () =>
    stage.driver.requests().filter((request) => !request.chatter && request.outcome !== 'facebook');

  test('before pairing no request leaves, whatever the admin does', async () => {
    const { driver } = stage;
    const options = await driver.extensionPage('options.html');
    await options.panel.find({ role: 'textbox', name: 'Đường dẫn trang' }).fill(OWN_PAGE);
    await options.panel.find({ role: 'textbox', name: 'Tên trang' }).fill(ownPage.name);
    await options.panel.find({ role: 'button', name: 'Lưu trang' }).click();
    await options.panel.waitForText('Đã lưu.');
    await options.close();
    const page = await openOwnPage(driver);
    await openComposer(page);
    await page.type('Liên hệ 0912 345 678, xem https://bit.ly/abc');
    await logByHand(page, 'ghi trước khi ghép nối');
    await page.panel.waitForText(/Máy này chưa ghép nối/, { timeout: 20_000 });
    expect(toBackend()).toEqual([]);
    // Nor does the extension ask Facebook for anything: all that was asked came from the page itself.
    const asked = stage.practice.facebook.requests().filter(({ url }) => !url.includes('/rsrc.php/'));
    expect(asked.every(({ url }) => url.startsWith(OWN_PAGE) || url.includes('favicon'))).toBe(true);
    await page.close();
  });

  test('on a page that is not listed there is no panel, and nothing of the page is read', async () => {
    const { driver } = stage;
    const page = await driver.open(`https://www.facebook.com/${otherPage.slug}`);
    await page.content.waitFor({ selector: 'h1', text: otherPage.name });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.panel.isMounted()).toBe(false);
    // The panel's script, the only one that reads pages, would have taken the seat.
    const seat = await driver.contentWorld(page, () => {
      const world = globalThis as unknown as Record<symbol, { host?: unknown } | undefined>;
      const found = world[Symbol.for('so-tay-fanpage.seat')];
      return found === undefined ? 'no small script' : found.host === undefined ? 'free' : 'taken';
    });
    expect(seat).toBe('free');
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('so-tay'))).toBe(false);
    // Soft navigation to a listed page brings the panel; back again takes it away.
    await page.evaluate((path) => window.practice.navigate(path), '/congdoanvietnam');
    await page.panel.waitMounted();
    await page.evaluate((path) => window.practice.navigate(path), `/${otherPage.slug}`);
    await page.panel.waitUnmounted();
    await page.close();
  });

  test('what is stored and sent names no follower, commenter or draft', async () => {
    const { driver, practice } = stage;
    await pair(driver, practice);
    const page = await openOwnPage(driver);
    await openComposer(page);
    await page.type('BẢN NHÁP BÍ MẬT, đình công, 0912 345 678');
    await page.panel.waitForText('0912 345 678');
    await logByHand(page, 'hoạt động bình thường');
    await waitForReceipts(practice, 2);
    const sent = JSON.stringify(driver.requests().map(({ body, headers, path }) => [body, headers, path]));
    const options = await driver.extensionPage('options.html');
    const stored = await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('so-tay');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = [...database.objectStoreNames];
      const read = (store: string) =>
        new Promise<unknown>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
      return JSON.stringify(await Promise.all(names.map(read)));
    });
    for (const secret of [
      'BẢN NHÁP BÍ MẬT',
      '0912 345 678',
      'labour_dispute',
      'personal_data',
      ...commenterNames,
    ]) {
      expect(sent).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
    expect(stored).toContain('hoạt động bình thường');
    // Only the fields of the table left the browser.
    const batch = driver
      .requests()
      .find(({ method, path }) => method === 'POST' && path === '/v1/activities/batch');
    const [activity] = JSON.parse(batch?.body ?? '{}').activities;
    expect(Object.keys(activity).sort()).toEqual([
      'day',
      'id',
      'kind',
      'occurredAt',
      'pageKey',
      'seq',
      'title',
    ]);
    await options.close();
    await page.close();
  });

  test('a message that a content script may not send is refused', async () => {
    const page = await stage.driver.open(NATIONAL);
    await page.panel.waitMounted();
    const answers = await stage.driver.contentWorld(page, async () => {
      const { browser: own, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(m: unknown): Promise<unknown> } }
      >;
      const { runtime } = own ?? chrome ?? { runtime: { sendMessage: async () => undefined } };
      const send = (name: string, request: unknown) => runtime.sendMessage({ name, request });
      return {
        pairing: await send('pairing.start', {
          server: 'https://evil.example',
          code: 'AAAA-BBBB-CCCC',
          deviceLabel: 'x',
        }),
        forget: await send('pairing.forget', {}),
        settings: await send('settings.write', { language: 'en' }),
        stored: await send('stored.read', {}),
        unknown: await send('constructor', {}),
        malformed: await send('activity.record', { kind: 'post', title: 'x'.repeat(9000), pageKey: 'a' }),
        allowed: await send('places.read', {}),
      };
    });
    expect(answers.pairing).toEqual({ error: 'not_allowed' });
    expect(answers.forget).toEqual({ error: 'not_allowed' });
    expect(answers.settings).toEqual({ error: 'not_allowed' });
    expect(answers.stored).toEqual({ error: 'not_allowed' });
    expect(answers.unknown).toEqual({ error: 'unknown_message' });
    expect(answers.malformed).toEqual({ error: 'bad_request' });
    expect(answers.allowed).toHaveProperty('reply');
    expect(JSON.stringify(answers.allowed)).not.toMatch(/token/i);
    await page.close();
  });

  test('a click made by a script of the page does nothing in the panel', async () => {
    const page = await openOwnPage(stage.driver);
    await page.panel.waitFor({ role: 'button', name: 'Ghi một hoạt động' });
    const before = await page.panel.text();
    await page.panel.evaluate((root) => {
      for (const button of root.querySelectorAll('button')) button.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.panel.text()).toBe(before);
    await page.close();
  });
});
