import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from './drivers/launch.ts';
import { logByHand, openOwnPage, pair } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

describe.each(browserNames)('the second copy in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test('a browser that loses its database before anything was sent brings the entry back, and it arrives once', async () => {
    const title = 'Ghi trước khi mất cơ sở dữ liệu';
    stage.driver.fault({ kind: 'refuse', path: '/v1/activities/batch' });
    const page = await openOwnPage(stage.driver);
    await logByHand(page, title);
    await page.close();
    const options = await stage.driver.extensionPage('options.html');
    // The background lets go of a database that somebody wants to change.
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('so-tay');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await options.close();
    await stage.driver.stopBackground();
    stage.driver.clearFaults();

    // The pairing was in the database; the entry was in two places.
    await pair(stage.driver, stage.practice);
    const after = await stage.driver.extensionPage('options.html');
    await after.panel.waitForText('1 mục đã được khôi phục từ bản sao');
    await after.close();
    const again = await openOwnPage(stage.driver);
    await again.panel.find({ role: 'tab', name: 'Nhật ký' }).click();
    await again.panel.waitForText(title);
    await expect
      .poll(() => stage.practice.rows().filter(({ body }) => body.title === title).length, {
        timeout: 40_000,
      })
      .toBe(1);
    await again.close();
  });
});
