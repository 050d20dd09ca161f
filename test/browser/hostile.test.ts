import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type HostileName, hostileNames } from '../pages/practice-window.ts';
import type { PageDriver } from './drivers/browser-driver.ts';
import { browserNames } from './drivers/launch.ts';
import { OWN_PAGE, pair } from './main-job.ts';
import { type Stage, setStage, toPicture } from './stage.ts';
import { untilDrawn } from './until-drawn.ts';

/**
 * What the top layer and the browser's own sheet make harmless: the page's layer lies below the panel, so whoever clicks sees what
 * they click on. In all other recipes nothing may happen.
 */
const HARMLESS: readonly HostileName[] = ['overlay', 'overlay-pointer-none'];

interface Kept {
  entries: number;
  settings: string;
}

describe.each(browserNames)('a page that covers, fades or moves the panel, in %s', (name) => {
  let stage: Stage;
  let own: PageDriver;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
    own = await stage.driver.extensionPage('options.html');
  });
  afterAll(() => stage?.close());
  afterEach(() => page.close());

  const readKept = () =>
    own.evaluate(async (): Promise<Kept> => {
      interface Envelope {
        reply: { entries: unknown[]; settings: unknown };
      }
      const world = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage: (message: object) => Promise<Envelope> } } | undefined
      >;
      const answer = await (world.browser ?? world.chrome)?.runtime.sendMessage({
        name: 'desk.read',
        request: {},
      });
      return {
        entries: answer?.reply.entries.length ?? -1,
        settings: JSON.stringify(answer?.reply.settings),
      };
    });
  /** Points at the button that logs a share, at the tab beside it and at the fold button, as if the panel were in sight. */
  const actEverywhere = async () => {
    const { panel } = page;
    const places = [];
    for (const query of [
      { role: 'button', name: /^Ghi đã chia sẻ/, nth: 0 },
      { role: 'button', name: 'Thu gọn' },
      { role: 'button', name: 'Ghi một hoạt động' },
    ]) {
      const { x, y, width, height } = await panel.find(query).rect();
      places.push([x + width / 2, y + height / 2] as const);
    }
    for (const [x, y] of places) {
      await page.clickAt(x, y);
      await untilDrawn(page);
    }
    await panel
      .find({ role: 'button', name: /^Ghi đã chia sẻ/, nth: 0 })
      .focus()
      .catch(() => undefined);
    for (const key of ['Enter', 'Escape']) await page.press(key);
    await untilDrawn(page);
  };
  const open = async (recipe: HostileName) => {
    page = await stage.driver.open(`${OWN_PAGE}?hostile=${recipe}`);
    await page.bringToFront();
    await page.panel.waitMounted();
    await page.panel.waitFor({ role: 'button', name: 'Thu gọn' });
    await untilDrawn(page);
  };

  test.each(hostileNames.filter((it) => it !== 'none' && !HARMLESS.includes(it)))(
    '%s: nothing is logged, kept or inserted',
    async (recipe) => {
      await open(recipe);
      const before = await readKept();
      await page.bringToFront();
      // Where the page itself does the clicking, the admin must not.
      if (recipe !== 'synthetic') await actEverywhere();
      expect(await readKept()).toEqual(before);
      await page.screenshot(toPicture(name, `hostile-${recipe}`));
      if (recipe !== 'synthetic' && recipe !== 'adopt')
        await page.panel.waitForText('Không có gì được ghi hay chèn.');
    },
  );

  test.each(HARMLESS)('%s: the panel is above it, for all to see', async (recipe) => {
    await open(recipe);
    const picture = toPicture(name, `hostile-${recipe}`);
    await page.screenshot(picture);
    const { x, y, width, height } = await page.panel.find({ selector: '.frame' }).rect();
    const share = await readCovered(own, picture, { x, y, width, height });
    expect(share).toBe(0);
    expect(await readCovered(own, picture, { x: 100, y: 100, width: 200, height: 200 })).toBe(1);
  });

  test('a page that minds its own business: everything works, and no word of refusal', async () => {
    await open('none');
    const before = await readKept();
    await page.panel.find({ role: 'button', name: /^Ghi đã chia sẻ/, nth: 0 }).click();
    await expect.poll(async () => (await readKept()).entries).toBe(before.entries + 1);
    await page.panel.find({ role: 'tab', name: 'Mẫu bài' }).focus();
    await page.press('Enter');
    await page.panel.waitFor({ role: 'searchbox' });
    expect(await page.panel.text()).not.toContain('Không có gì được ghi hay chèn.');
  });
});

/** Which part of a place in a picture has the colour of the hostile cover. */
async function readCovered(
  page: PageDriver,
  file: string,
  place: { x: number; y: number; width: number; height: number },
): Promise<number> {
  return await page.evaluate(
    async (base64, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      let covered = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255) covered += 1;
      return covered / (width * height);
    },
    readFileSync(file).toString('base64'),
    place,
  );
}
