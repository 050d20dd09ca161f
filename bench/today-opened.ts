import { manyAddedShares, putRecords } from '../test/browser/put-records.ts';
import { aLogEntry } from '../test/builders/a-log-entry.ts';
import { addDays } from '../utils/domain/time/add-days.ts';
import { toWeek } from '../utils/domain/time/iso-week.ts';
import { toVietnamDay } from '../utils/domain/time/vietnam-day.ts';
import type { PracticeBrowser } from './practice-browser.ts';
import { median, type Row, toRow } from './row.ts';

const ITEMS = 5_000;
const ENTRIES = 50_000;
const GOAL = { name: 'goal 50 ms', value: 50 };

type Records = Record<string, object[]>;

/** The device of a unit after years: written into the browser's own database, as the extension would have written it. */
function toRecords(): Records {
  const today = toVietnamDay(new Date());
  const added = manyAddedShares(ITEMS, addDays(today, -20));
  const entries = Array.from({ length: ENTRIES }, (_, index) => {
    const day = addDays(today, -(index % 2_500));
    const occurredAt = `${day}T01:00:00.000Z`;
    return aLogEntry({
      seq: index + 1,
      state: 'received',
      activity: { kind: 'share', shareItemId: `muc-${index % ITEMS}`, day, occurredAt },
    });
  });
  const shared = entries.slice(0, 4_500).map(({ activity: { id, day, pageKey } }, index) => ({
    key: `muc-${index} ${pageKey}`,
    itemId: `muc-${index}`,
    pageKey,
    day,
    activityId: id,
  }));
  return { added, entries, shared };
}

/** From opening the panel to Today drawn, with the checklist and the log of years in the browser's own database. */
export async function benchTodayOpened({ driver }: PracticeBrowser, quick: boolean): Promise<Row[]> {
  const runs = quick ? 3 : 9;
  const options = await driver.extensionPage('options.html');
  const asked: Record<'empty' | 'full', number> = { empty: Number.NaN, full: Number.NaN };
  const ask = async (name: string, request: object) => {
    const times: number[] = [];
    let size = 0;
    for (let run = 0; run < runs + 1; run++) {
      const given = [name, request] as const;
      const [ms, characters] = await options.evaluate(
        async (name, request) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
          };
          const started = performance.now();
          const answer = await chrome.runtime.sendMessage({ name, request });
          return [performance.now() - started, JSON.stringify(answer).length] as const;
        },
        ...given,
      );
      // The first one starts the worker and compiles.
      if (run > 0) times.push(ms);
      size = characters;
    }
    return { ms: median(times), size };
  };
  asked.empty = (await ask('desk.read', {})).ms;
  await putRecords(options, toRecords());
  const { ms, size } = await ask('desk.read', {});
  asked.full = ms;
  const handIn = await ask('handIn.read', { week: toWeek(toVietnamDay(new Date())) });
  await options.close();
  const page = await driver.extensionPage('sidepanel.html');
  const own: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { ownMs } = await driver.cost(page, async () => {
      await page.reload();
      await page.panel.waitFor({ selector: '.shares li', nth: 0 }, { timeout: 20_000 });
    });
    own.push(ownMs);
  }
  await page.close();
  return [
    toRow('today opened, the panel’s own script until it is drawn', median(own), 'ms', GOAL),
    toRow('today opened, the desk asked of the background and answered', asked.full, 'ms', {
      name: 'the same with an empty log',
      value: asked.empty,
    }),
    toRow('week tab opened, what handing it in needs beside the desk', handIn.ms, 'ms', {
      name: 'the desk',
      value: asked.full,
    }),
    toRow('today opened, the desk as it travels', size / 1_000, 'kB'),
  ];
}
