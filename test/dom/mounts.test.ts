import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from '../../entrypoints/panel.content/open-panel.tsx';
import type { Desk } from '../../utils/contract/desk.ts';
import { type PanelSeat, takeSeat } from '../../utils/facebook/index.ts';
import { send } from '../../utils/messaging/send.ts';
import { aDesk, aShare } from '../builders/a-desk.ts';
import { anOwnSender } from '../builders/a-sender.ts';
import { aComposer, toElement } from './facebook/composer-trees.ts';
import { playBrowser } from './play-browser.ts';

vi.mock('../../utils/messaging/send.ts');

/**
 * Whatever the extension puts into a page keeps one contract, by the built panel and not by its parts: it appears in its place;
 * asked for twice it is there once; elsewhere there is nothing; and when it leaves, it frees what it took.
 */
interface Mount {
  name: string;
  at: string;
  elsewhere: string;
  /** What Facebook shows there. */
  facebook?: () => Element;
  settings?: Partial<Desk['settings']>;
  /** Its traces: one when it is there, none when it is not. */
  find: () => readonly unknown[];
}

const OWN = '/congdoanhoamai';
const NATIONAL = '/congdoanvietnam';
const CAFE = '/quan.caphe';

let roots: Map<Element, ShadowRoot>;
let seat: PanelSeat;
let desk: Desk;

const findIn = (tag: string, selector: string) =>
  [...document.querySelectorAll(tag)].flatMap((host) => [
    ...(roots.get(host)?.querySelectorAll(selector) ?? []),
  ]);
const aPost = () =>
  toElement(
    `<div aria-posinset="1"><div data-ad-rendering-role="story_message">Xin chào</div>
      <a href="${desk.shares[0]?.item.link}" aria-label="2 giờ">2 giờ</a></div>`,
  );

const MOUNTS: readonly Mount[] = [
  { name: 'the panel', at: OWN, elsewhere: CAFE, find: () => findIn('so-tay-panel', '.frame') },
  {
    name: 'the handle of the folded panel',
    at: NATIONAL,
    elsewhere: CAFE,
    settings: { panelFolded: true },
    find: () => findIn('so-tay-panel', '.handle'),
  },
  {
    name: 'the reminder beside the composer',
    at: OWN,
    elsewhere: NATIONAL,
    facebook: () => aComposer({ lines: ['Công nhân đình công'] }),
    find: () => findIn('so-tay-panel', '.reminder-dock'),
  },
  {
    name: 'the marks beside posts',
    at: NATIONAL,
    elsewhere: OWN,
    facebook: aPost,
    find: () => findIn('so-tay-marks', '.post-mark'),
  },
  {
    name: 'the marks, but for what is behind an open post',
    at: NATIONAL,
    elsewhere: `${NATIONAL}/posts/123`,
    facebook: aPost,
    find: () => findIn('so-tay-marks', '.post-mark'),
  },
  {
    name: 'the room for the panel',
    at: OWN,
    elsewhere: CAFE,
    find: () => [...document.querySelectorAll('html[data-so-tay-room]')],
  },
];

let heard: { type: string; signal: AbortSignal | undefined }[];

function noteListeners(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    heard.push({ type, signal: typeof options === 'object' ? options.signal : undefined });
    add(type, listener, options);
  });
}

function goTo(path: string): void {
  window.history.pushState(null, '', `https://www.facebook.com${path}`);
  window.dispatchEvent(new Event('popstate'));
}

/** Longer than any of the watchers waits before it looks again. */
const settle = () => vi.advanceTimersByTimeAsync(2_500);
const tellChanged = () =>
  fakeBrowser.runtime.onMessage.trigger({ name: 'desk.changed' }, anOwnSender(), () => undefined);

async function mount({ at, facebook, settings }: Mount): Promise<void> {
  desk = aDesk({ shares: [aShare()] });
  desk = { ...desk, settings: { ...desk.settings, ...settings } };
  if (facebook) document.body.append(facebook());
  goTo(at);
  seat = takeSeat(new AbortController().signal);
  openPanel(seat, seat.signal);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://www.facebook.com/');
  Object.assign(window, { innerWidth: 1366 });
  roots = playBrowser();
  heard = [];
  vi.mocked(send).mockImplementation((async (name: string) =>
    name === 'desk.read' ? desk : {}) as typeof send);
});
afterEach(() => {
  seat.leave('replaced');
  document.body.replaceChildren();
  for (const host of document.querySelectorAll('so-tay-panel')) host.remove();
  vi.useRealTimers();
});

describe.each(MOUNTS)('$name', (given) => {
  test('appears in its place, and once, however often it is asked for', async () => {
    await mount(given);
    expect(given.find()).toHaveLength(1);
    const [before] = given.find();
    for (let time = 0; time < 3; time++) {
      desk = { ...desk };
      tellChanged();
      goTo(given.at);
      await settle();
    }
    expect(given.find()).toEqual([before]);
  });

  test('is not there elsewhere, goes with the address and comes back with it', async () => {
    await mount({ ...given, at: given.elsewhere });
    expect(given.find()).toEqual([]);
    goTo(given.at);
    await settle();
    expect(given.find()).toHaveLength(1);
    goTo(given.elsewhere);
    await settle();
    expect(given.find()).toEqual([]);
  });

  test('frees what it took when it leaves', async () => {
    noteListeners(window);
    noteListeners(document);
    const attributes = () => document.documentElement.getAttributeNames();
    const before = [document.documentElement.childElementCount, attributes()];
    await mount(given);
    seat.leave('replaced');
    await settle();
    expect(given.find()).toEqual([]);
    expect([document.documentElement.childElementCount, attributes()]).toEqual(before);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.filter(({ signal }) => signal?.aborted !== true)).toEqual([]);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the note that is left when the extension has gone', () => {
  const find = () => findIn('so-tay-panel', '.page-note');

  test('stands where the panel stood, once, and goes by its button with all that it took', async () => {
    await mount({ ...MOUNTS[0], name: '', at: OWN, elsewhere: CAFE, find });
    expect(find()).toEqual([]);
    seat.leave('extension_gone');
    seat.leave('extension_gone');
    await settle();
    const [note] = find();
    expect(find()).toHaveLength(1);
    if (note instanceof Element) note.querySelector('button')?.dispatchEvent(new MouseEvent('click'));
    await settle();
    expect(document.querySelectorAll('so-tay-panel, so-tay-marks')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not left elsewhere, nor when another panel takes over', async () => {
    await mount({ name: '', at: CAFE, elsewhere: OWN, find });
    seat.leave('extension_gone');
    await settle();
    expect(find()).toEqual([]);
    await mount({ name: '', at: OWN, elsewhere: CAFE, find });
    seat.leave('replaced');
    await settle();
    expect(find()).toEqual([]);
  });
});
