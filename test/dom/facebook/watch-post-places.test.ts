import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PlacedPost, watchPostPlaces } from '../../../utils/facebook/index.ts';
import { playBrowser } from '../play-browser.ts';
import { toElement } from './composer-trees.ts';

let stop: AbortController;
let layer: HTMLElement;
let told: (string | undefined)[][];

beforeEach(() => {
  vi.useFakeTimers();
  playBrowser();
  stop = new AbortController();
  layer = document.body.appendChild(document.createElement('div'));
  told = [];
});
afterEach(() => {
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  document.body.replaceChildren();
});

const settle = () => vi.advanceTimersByTimeAsync(3_000);
const aPost = (href: string) =>
  toElement(
    `<div aria-posinset="1"><i data-ad-rendering-role="story_message">Xin chào</i><a href="${href}" aria-label="2 giờ">x</a></div>`,
  );
const watch = () => {
  const toObject = ({ post }: PlacedPost) => post.address?.object;
  watchPostPlaces(layer, (places) => told.push(places.map(toObject)), stop.signal);
};

test.each<[string, () => void, string[] | undefined]>([
  ['a post with an address', () => document.body.append(aPost('/a/posts/1')), ['1']],
  ['a post whose link is not real yet', () => document.body.append(aPost('?__cft__[0]=x')), undefined],
  [
    'a post in a dialog, which scrolls by itself',
    () => {
      const dialog = toElement('<div role="dialog"></div>');
      dialog.append(aPost('/a/posts/1'));
      document.body.append(dialog);
    },
    undefined,
  ],
  [
    'a post under something of the page',
    () => {
      document.body.append(aPost('/a/posts/1'));
      document.elementFromPoint = () => document.body;
    },
    undefined,
  ],
])('%s', async (_, build, wanted) => {
  build();
  watch();
  await settle();
  expect(told.at(-1)).toEqual(wanted);
});

test('a menu that opens over a post takes it out of sight, and gives it back', async () => {
  document.body.append(aPost('/a/posts/1'));
  watch();
  await settle();
  const menu = document.body.appendChild(toElement('<div role="menu"></div>'));
  document.elementFromPoint = () => menu;
  await settle();
  expect(told.at(-1)).toEqual([]);
  menu.remove();
  document.elementFromPoint = () => null;
  await settle();
  expect(told).toEqual([['1'], [], ['1']]);
});

test('after the end nothing is looked at', async () => {
  watch();
  await settle();
  stop.abort();
  document.body.append(aPost('/a/posts/1'));
  document.dispatchEvent(new Event('scroll'));
  await settle();
  expect(told).toEqual([]);
});
