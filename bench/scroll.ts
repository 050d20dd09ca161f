import type { PageDriver } from '../test/browser/drivers/browser-driver.ts';
import { nationalPage, otherPage, type SitePage } from '../test/pages/app/site-pages.ts';
import type { PracticeBrowser, Presence } from './practice-browser.ts';
import { median, type Row, toRow } from './row.ts';

/** So many posts pass in 20 seconds, and each comes into the page and leaves it again. */
const POSTS = 500;
/** And so many pass somebody who reads. */
const READ = 40;
const GOAL_MS = 20;

interface Case {
  name: string;
  presence: Presence;
  page: SitePage;
  posts: number;
  /** Where the extension has no business: what it costs there is compared with the same page without it. */
  isListed: boolean;
}

const LISTED = { page: nationalPage, isListed: true, posts: POSTS };
const UNLISTED = { page: otherPage, isListed: false, posts: POSTS };
const BARE: Case = { name: 'listed page, without the extension', presence: 'none', ...LISTED };
const BARE_UNLISTED: Case = { name: 'page not listed, without the extension', presence: 'none', ...UNLISTED };
const BARE_READING: Case = { ...BARE, posts: READ };
/** The same as `BARE`: the difference between the two is the noise. */
const AGAIN: Case = { ...BARE, name: 'listed page, without the extension, again (noise)' };
const CASES: readonly Case[] = [
  BARE,
  { name: 'listed page, panel folded, with marks', presence: 'folded', ...LISTED },
  { name: 'listed page, panel open, with marks', presence: 'open', ...LISTED },
  { name: 'listed page, panel open, marks turned off', presence: 'unmarked', ...LISTED },
  AGAIN,
  BARE_READING,
  { name: 'listed page, panel open, with marks', presence: 'open', ...LISTED, posts: READ },
  BARE_UNLISTED,
  { name: 'page not listed, with the extension', presence: 'open', ...UNLISTED },
];

interface Cost {
  ownMs: number;
  taskMs: number;
}

/** Own time and the page's whole main-thread time while 500 posts pass, in alternating runs. */
export async function benchScroll(browser: PracticeBrowser, quick: boolean): Promise<Row[]> {
  const seconds = quick ? 4 : 20;
  const rounds = quick ? 1 : 3;
  const costs = new Map<Case, Cost[]>();
  // The first run of all finds every cache empty.
  await scroll(browser, BARE, 2);
  for (let round = 0; round < rounds; round++)
    for (const each of CASES)
      costs.set(each, [...(costs.get(each) ?? []), await scroll(browser, each, seconds)]);
  const read = (each: Case, part: keyof Cost) => median((costs.get(each) ?? []).map((cost) => cost[part]));
  return CASES.flatMap((each) => toRows(each, read, seconds));
}

function toRows(each: Case, read: (of: Case, part: keyof Cost) => number, seconds: number): Row[] {
  const label = `${each.posts} posts in ${seconds} s, ${each.name}`;
  const base = !each.isListed ? BARE_UNLISTED : each.posts === READ ? BARE_READING : BARE;
  const [ownMs, taskMs] = [read(each, 'ownMs'), read(each, 'taskMs')];
  const whole = toRow(
    `${label}, main thread`,
    taskMs,
    'ms',
    each === base ? undefined : { name: 'without the extension', value: read(base, 'taskMs') },
  );
  if (each.presence === 'none') return [whole];
  return [
    whole,
    toRow(`${label}, own time`, ownMs, 'ms', {
      name: `goal ${(GOAL_MS * seconds) / 20} ms`,
      value: (GOAL_MS * seconds) / 20,
    }),
    toRow(`${label}, own time of the main thread`, (100 * ownMs) / taskMs, '%'),
  ];
}

async function scroll(
  { open, driver }: PracticeBrowser,
  { presence, page: { slug }, isListed, posts }: Case,
  seconds: number,
): Promise<Cost> {
  const page = await open(presence, `https://www.facebook.com/${slug}?posts=${POSTS}`, isListed);
  const cost = await driver.cost(page, () => scrollThrough(page, posts / POSTS, seconds));
  const last = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('[aria-posinset]')].map((slot) => Number(slot.ariaPosInSet))),
  );
  if (last < posts * 0.9) throw new Error(`Only ${last} of ${posts} posts have passed.`);
  await page.close();
  return cost;
}

/** Evenly from the first post to the last of this share of the feed. Its length is known better and better on the way. */
function scrollThrough(page: PageDriver, share: number, seconds: number): Promise<void> {
  return page.evaluate(
    (share, seconds) =>
      new Promise<void>((resolve) => {
        const started = performance.now();
        const step = (now: number) => {
          const past = Math.min(1, (now - started) / (seconds * 1000));
          scrollTo(0, past * share * (document.documentElement.scrollHeight - innerHeight));
          if (past === 1) resolve();
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    share,
    seconds,
  );
}
