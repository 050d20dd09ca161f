import type { PracticeBrowser, Presence } from './practice-browser.ts';
import { median, type Row, toRow } from './row.ts';

/** 500 posts of some 480 px pass in 20 seconds: the feed is short and is run through up and down. */
const PIXELS_A_SECOND = 12_000;
const PRESENCES: readonly Presence[] = ['none', 'closed', 'folded', 'open'];
const NAMES: Readonly<Record<Presence, string>> = {
  none: 'without the extension',
  closed: 'page not listed',
  folded: 'panel folded',
  open: 'panel open',
};

interface Cost {
  ownMs: number;
  taskMs: number;
}

/** Own time and the page's whole main-thread time while the feed is scrolled, alternating runs; an A/A run tells the noise. */
export async function benchScroll(browser: PracticeBrowser, quick: boolean): Promise<Row[]> {
  const seconds = quick ? 4 : 20;
  const rounds = quick ? 1 : 3;
  const costs = new Map<string, Cost[]>();
  // The first run of all finds every cache empty.
  await scroll(browser, 'none', 2);
  for (let round = 0; round < rounds; round++)
    for (const presence of [...PRESENCES, 'none'] as const) {
      const isRepeat = presence === 'none' && (costs.get('none')?.length ?? 0) > round;
      const key = isRepeat ? 'again' : presence;
      costs.set(key, [...(costs.get(key) ?? []), await scroll(browser, presence, seconds)]);
    }
  const read = (key: string, part: keyof Cost) => median((costs.get(key) ?? []).map((cost) => cost[part]));
  const base = { name: 'without the extension', value: read('none', 'taskMs') };
  const label = `scroll of ${seconds} s`;
  return [
    toRow(`${label}, main thread, ${NAMES.none}`, base.value, 'ms'),
    toRow(`${label}, main thread, ${NAMES.none} again (noise)`, read('again', 'taskMs'), 'ms', base),
    ...PRESENCES.slice(1).flatMap((presence) => [
      toRow(`${label}, main thread, ${NAMES[presence]}`, read(presence, 'taskMs'), 'ms', base),
      toRow(`${label}, own time, ${NAMES[presence]}`, read(presence, 'ownMs'), 'ms', {
        name: `goal ${seconds} ms`,
        value: seconds,
      }),
    ]),
  ];
}

async function scroll({ open, driver }: PracticeBrowser, presence: Presence, seconds: number): Promise<Cost> {
  const page = await open(presence);
  const cost = await driver.cost(page, () =>
    page.evaluate(
      (speed, seconds) =>
        new Promise<void>((resolve) => {
          const started = performance.now();
          const step = (now: number) => {
            const past = now - started;
            if (past > seconds * 1000) return resolve();
            const length = document.documentElement.scrollHeight - innerHeight;
            const way = ((speed * past) / 1000) % (2 * length);
            scrollTo(0, way > length ? 2 * length - way : way);
            requestAnimationFrame(step);
          };
          requestAnimationFrame(step);
        }),
      PIXELS_A_SECOND,
      seconds,
    ),
  );
  await page.close();
  return cost;
}
