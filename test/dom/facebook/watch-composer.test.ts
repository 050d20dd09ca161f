import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ComposerSearch, watchComposer } from '../../../utils/facebook/index.ts';
import { aComposer, anOpenPost } from './composer-trees.ts';

let stop: AbortController;
let told: ComposerSearch[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  told = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const watch = () => watchComposer((search) => told.push(search), stop.signal);
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(ms);
};

it('tells at once what is there, then what comes and goes', async () => {
  watch();
  const dialog = aComposer();
  document.body.append(dialog);
  await pass(150);
  dialog.remove();
  await pass(150);
  expect(told.map((search) => search.found?.dialog)).toEqual([undefined, dialog, undefined]);
});

it('finds an editor that is loaded after its dialog', async () => {
  const dialog = aComposer();
  const form = dialog.querySelector('form');
  form?.remove();
  document.body.append(dialog);
  watch();
  dialog.append(form ?? '');
  await pass(150);
  expect(told.map((search) => search.found?.dialog)).toEqual([undefined, dialog]);
});

it('notices within about a second that a dialog was only hidden', async () => {
  const dialog = aComposer();
  document.body.append(dialog);
  watch();
  dialog.setAttribute('aria-hidden', 'true');
  await pass(1_100);
  expect(told.map((search) => search.found?.dialog)).toEqual([dialog, undefined]);
});

it('finds the composer on a slow computer too, and leaves the page most of the time', async () => {
  let now = 0;
  const find = vi.spyOn(document, 'querySelectorAll');
  // From the beginning of a look to its end.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 60;
    return now;
  });
  watch();
  const dialog = aComposer();
  for (let time = 0; time < 60; time++) {
    document.body.append(time === 10 ? dialog : document.createElement('p'));
    await pass(50);
  }
  expect(told.at(-1)?.found?.dialog).toBe(dialog);
  // Three seconds in which something changes all the time.
  expect(find.mock.calls.filter(([selector]) => selector === '[role="dialog"]').length).toBeLessThan(8);
});

it('tells that there are two', async () => {
  document.body.append(aComposer());
  watch();
  document.body.append(aComposer());
  await pass(150);
  expect(told.at(-1)).toEqual({ ambiguous: 2 });
});

it('looks at a busy feed at most ten times a second, and says nothing', async () => {
  document.body.append(anOpenPost());
  watch();
  const look = vi.spyOn(document, 'querySelectorAll');
  for (let batch = 0; batch < 20; batch++) {
    document.body.append(document.createElement('div'));
    await pass(49);
  }
  expect(look.mock.calls.length).toBeLessThanOrEqual(10);
  expect(told).toEqual([{}]);
});

it('leaves nothing behind', async () => {
  document.body.append(anOpenPost());
  watch();
  stop.abort();
  document.body.append(aComposer());
  await pass(2_000);
  expect(told).toEqual([{}]);
  expect(vi.getTimerCount()).toBe(0);
});

it('tells of a box in a dialog that is not known, once it has stayed for a second', async () => {
  const dialog = aComposer({ name: 'Viết gì đó mới' });
  document.body.append(dialog);
  watch();
  expect(told).toEqual([{}]);
  await pass(1_100);
  expect(told).toEqual([{}, { unknownBox: true }]);
  dialog.remove();
  await pass(150);
  expect(told.at(-1)).toEqual({});
});

it('takes a dialog that gets its name a moment later for what it is', async () => {
  const dialog = aComposer({ name: '' });
  document.body.append(dialog);
  watch();
  await pass(300);
  dialog.setAttribute('aria-label', 'Tạo bài viết');
  await pass(1_100);
  expect(told.map((search) => search.unknownBox)).toEqual([undefined, undefined]);
  expect(told.at(-1)?.found?.dialog).toBe(dialog);
});
