import type { PracticeBrowser } from './practice-browser.ts';
import { median, type Row, toRow } from './row.ts';

const SENTENCE =
  'Công đoàn cơ sở Hoa Mai thăm hỏi đoàn viên, tặng quà và lắng nghe ý kiến của người lao động. ';
const DRAFTS = [
  { name: 'a short text', length: 200 },
  { name: 'the end of 15,000 characters', length: 15_000 },
];
const TYPED = 'chieu nay hop cong doan luc hai gio ';

/** From a real key to the next frame in the composer, with the reminder at work and without the extension. */
export async function benchKeys(browser: PracticeBrowser, quick: boolean): Promise<Row[]> {
  const rounds = quick ? 1 : 3;
  const rows: Row[] = [];
  for (const { name, length } of DRAFTS) {
    const draft = SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
    const results = { none: [] as number[], open: [] as number[], own: [] as number[] };
    for (let round = 0; round < rounds; round++)
      for (const presence of ['none', 'open'] as const) {
        const { frames, ownMs } = await type(browser, presence, draft);
        results[presence].push(median(frames));
        if (presence === 'open') results.own.push(ownMs / TYPED.length);
      }
    const base = { name: 'without the extension', value: median(results.none) };
    rows.push(
      toRow(`key to frame, ${name}, without the extension`, base.value, 'ms'),
      toRow(`key to frame, ${name}, with the reminder`, median(results.open), 'ms', base),
      toRow(
        `own time a key, ${name}`,
        median(results.own),
        'ms',
        length > 1000 ? { name: 'goal 0.4 ms', value: 0.4 } : { name: 'goal 0.2 ms', value: 0.2 },
      ),
    );
  }
  return rows;
}

async function type(
  { open, driver }: PracticeBrowser,
  presence: 'none' | 'open',
  draft: string,
): Promise<{ frames: number[]; ownMs: number }> {
  const page = await open(presence);
  await page.evaluate(async (draft) => {
    await window.practice.openComposer(draft);
    const frames: number[] = [];
    Object.assign(window, { frames });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => frames.push(performance.now() - timeStamp))),
      { capture: true },
    );
  }, draft);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const { ownMs } = await driver.cost(page, async () => {
    for (const key of TYPED) {
      await page.type(key);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    // The reminder looks after a pause of 300 ms: that is part of what the keys cost.
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.close();
  return { frames, ownMs };
}
