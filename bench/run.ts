import { parseArgs } from 'node:util';
import { benchBytes } from './bytes.ts';
import { benchIngest } from './ingest.ts';
import { benchKeys } from './keys.ts';
import { benchPacks } from './packs.ts';
import { startPracticeBrowser } from './practice-browser.ts';
import { benchReminders } from './reminders.ts';
import { printTable, type Row } from './row.ts';
import { benchScroll } from './scroll.ts';
import { benchSearch } from './search.ts';
import { benchToday } from './today.ts';

/**
 * `npm run bench`: what the extension costs, beside what the same thing costs without it, in the same run. Compare ratios; the figures
 * themselves differ from machine to machine. `--quick` for a short run, `--json` for one line of JSON a figure.
 */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});

async function benchBrowser(quick: boolean): Promise<Row[]> {
  const browser = await startPracticeBrowser();
  try {
    return [...(await benchScroll(browser, quick)), ...(await benchKeys(browser, quick))];
  } finally {
    await browser.close();
  }
}

const rows = [
  ...benchBytes(),
  ...benchReminders(options.quick),
  ...benchSearch(options.quick),
  ...benchToday(options.quick),
  ...(await benchPacks(options.quick)),
  ...(await benchIngest(options.quick)),
  ...(await benchBrowser(options.quick)),
];
if (options.json) for (const row of rows) console.log(JSON.stringify(row));
else printTable(rows);
