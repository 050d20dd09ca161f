import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trapNames } from '../pages/practice-window.ts';
import { browserNames } from './drivers/launch.ts';
import { openComposer, openOwnPage, pair, readEditor } from './main-job.ts';
import { type Stage, setStage } from './stage.ts';

const TYPED = 'timj kj/p Tết';

describe.each(browserNames)('typing in the panel while the page traps the focus, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await pair(stage.driver, stage.practice);
  });
  afterAll(() => stage?.close());

  test.each(trapNames)('trap "%s": everything stays in the panel', async (trap) => {
    const page = await openOwnPage(stage.driver, `?trap=${trap}`);
    const { panel } = page;
    await openComposer(page);
    await panel.find({ role: 'tab', name: 'Mẫu bài' }).click();
    const search = panel.find({ role: 'searchbox', name: 'Tìm mẫu bài, có dấu hoặc không dấu' });
    await search.click();
    await page.type(TYPED);
    expect(await search.value()).toBe(TYPED);
    // The panel reacts to what was typed, so its own listeners ran.
    await panel.waitForText('Không có mẫu bài nào khớp');
    expect(await readEditor(page)).toBe('');
    expect(await page.evaluate(() => window.practice.keysSeen())).toEqual([]);
    // Keys that do something in the panel still do it.
    await page.press('Control+A');
    await page.press('Backspace');
    await panel.waitForText('Chương trình Tết Sum vầy');
    await page.press('Tab');
    await expect.poll(() => panel.activeElement()).toContain('Tất cả');
    expect(await page.evaluate(() => window.practice.keysSeen())).toEqual([]);
    await page.close();
  });
});
