import { parseArgs } from 'node:util';
import { benchBoard } from './board.ts';
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
import { benchTodayOpened } from './today-opened.ts';
import { benchWriters } from './writers.ts';

/**
 * `npm run bench`: what the extension costs, beside what the same thing costs without it, in the same run. Compare ratios; the figures
 * themselves differ from machine to machine. `--quick` for a short run, `--json` for one line of JSON a figure; `npm run bench -- board` runs that
 * part alone.
 */
const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});

async function benchBrowser(quick: boolean): Promise<Row[]> {
  const browser = await startPracticeBrowser();
  try {
    const rows = [...(await benchScroll(browser, quick)), ...(await benchKeys(browser, quick))];
    // Last: it leaves a log of years behind.
    return [...rows, ...(await benchTodayOpened(browser, quick))];
  } finally {
    await browser.close();
  }
}

const parts: Record<string, (quick: boolean) => Row[] | Promise<Row[]>> = {
  bytes: benchBytes,
  reminders: benchReminders,
  search: benchSearch,
  today: benchToday,
  packs: benchPacks,
  ingest: benchIngest,
  writers: benchWriters,
  board: benchBoard,
  browser: benchBrowser,
};
const unknown = named.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}`);

const rows: Row[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) rows.push(...(await run(options.quick)));
}
if (options.json) for (const row of rows) console.log(JSON.stringify(row));
else printTable(rows);
