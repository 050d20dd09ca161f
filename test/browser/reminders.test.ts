import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReminderRulesPart } from '../../utils/contract/reminder-rules.ts';
import { checkText, compileRules } from '../../utils/domain/reminders/index.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { FORMS } from '../unit/reminders/forms.ts';
import sentences from '../unit/reminders/sentences.json';
import { browserNames } from './drivers/launch.ts';
import { logByHand, openComposer, openOwnPage, pair, waitForReceipts } from './main-job.ts';
import { practicePack } from './practice-pack.ts';
import { type Stage, setStage, toPicture } from './stage.ts';

const CANARY = 'chim hoàng yến bảy sắc';
const ADDED = 'tuyệt thực';
const reminders: ReminderRulesPart = {
  phrases: [{ category: 'labour_dispute', phrase: ADDED }],
  exceptions: [{ category: 'labour_dispute', phrase: 'phở đình công béo' }],
  trustedHosts: [],
  mustRemind: [{ category: 'labour_dispute', text: 'Công nhân tuyệt thực từ sáng.' }],
  mustNotRemind: ['Công đoàn tặng quà.'],
};

interface Extension {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
}

describe.each(browserNames)('the reminder in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await stage.practice.publish({ ...practicePack(), version: 2, reminders });
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test('finds in every sentence, in every form, what it finds in Node', async () => {
    const { driver } = stage;
    const page = await openOwnPage(driver);
    await openComposer(page);
    await page.type('đình công');
    await page.panel.waitForText('đình công');
    const plain = [
      ...sentences.events,
      ...sentences.everyday,
      ...sentences.marked.map(({ text }) => text),
      ...sentences.examples.map(({ text }) => text),
    ];
    const forms = Object.values(FORMS).flatMap((toForm) => sentences.events.map(toForm));
    const texts = [...plain, ...forms, plain.join('\n'), plain.join(' '), '\ud835 đình\udc00 công'];
    const found = await driver.contentWorld(
      page,
      (given: string) => {
        const world = globalThis as unknown as Record<
          symbol,
          { parts: { reminders(parts: unknown[]): (draft: string) => unknown[] } }
        >;
        const check = world[Symbol.for('so-tay-fanpage.seat')]?.parts.reminders([]);
        return JSON.stringify((JSON.parse(given) as string[]).map((text) => check?.(text)));
      },
      JSON.stringify(texts),
    );
    const rules = compileRules({ asOf: toVietnamDay(new Date()) });
    expect(JSON.parse(found)).toEqual(texts.map((text) => checkText(text, rules)));
    await page.close();
  });

  test('reminds of words that a signed pack adds, and is silent where it makes an exception', async () => {
    const page = await openOwnPage(stage.driver);
    await page.panel.waitForText('0/8');
    await openComposer(page);
    await page.type(`Quán phở đình công béo. Công nhân ${ADDED} từ sáng`);
    await page.panel.waitForText(ADDED);
    // The dish stands in the mirror of the draft, and is not marked.
    await expect.poll(() => page.panel.texts({ selector: '.excerpt mark' })).toEqual([ADDED]);
    await page.screenshot(toPicture(name, 'reminder-of-a-pack'));
    await page.close();
  });

  test('keeps a draft and what was found in it out of messages, storage and the network', async () => {
    const { driver, practice } = stage;
    const options = await driver.extensionPage('options.html');
    // Whatever a content script sends is heard by every page of the extension.
    await options.evaluate(() => {
      const world = globalThis as unknown as {
        heard: string[];
        browser?: Extension;
        chrome: Extension;
      };
      world.heard = [];
      (world.browser ?? world.chrome).runtime.onMessage.addListener((message) => {
        world.heard.push(JSON.stringify(message));
      });
    });
    const page = await openOwnPage(driver);
    await openComposer(page);
    await page.type(`${CANARY}: đình công, 0912 345 678`);
    await page.panel.waitForText('0912 345 678');
    await logByHand(page, 'hoạt động bình thường');
    await waitForReceipts(practice, 1);
    const heard = await options.evaluate(() =>
      (globalThis as unknown as { heard: string[] }).heard.join('\n'),
    );
    const stored = await options.evaluate(async () => {
      const world = globalThis as unknown as Record<
        string,
        { storage?: Record<string, { get(keys: null): Promise<unknown> }> } | undefined
      >;
      const areas = (world.browser ?? world.chrome)?.storage;
      const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()];
      for (const area of ['local', 'session', 'sync']) kept.push(await areas?.[area]?.get(null));
      for (const { name: found = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(found);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of database.objectStoreNames) {
          kept.push(
            await new Promise((resolve) => {
              const request = database.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => resolve(request.result);
            }),
          );
        }
        database.close();
      }
      return JSON.stringify(kept);
    });
    const sent = JSON.stringify(driver.requests().map(({ body, headers, path }) => [body, headers, path]));
    expect(heard).toContain('activity.record');
    expect(stored).toContain('hoạt động bình thường');
    expect(sent).toContain('hoạt động bình thường');
    const places = { heard, stored, sent };
    for (const [place, text] of Object.entries(places))
      for (const secret of [
        CANARY,
        '0912 345 678',
        '0912345678',
        '0912 *** 678',
        '"phrase":"đình công"',
        '"findings"',
        'personal_data',
      ])
        expect(text.includes(secret), `${secret} in ${place}`).toBe(false);
    await page.close();
    await options.close();
  });
});
