import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AdapterDocument } from '../../../utils/contract/adapter-document.ts';
import {
  adapterVersion,
  countEach,
  countLeftOut,
  findAll,
  findClosest,
  findFirst,
  isGivenUp,
  readLabels,
  useAdapter,
} from '../../../utils/facebook/adapter.ts';
import { findComposer } from '../../../utils/facebook/index.ts';
import { shippedAdapter } from '../../../utils/facebook/shipped-adapter.ts';
import { aComposer, anOpenPost, findEditor, toElement } from './composer-trees.ts';

afterEach(() => {
  useAdapter();
  document.body.replaceChildren();
});

const alternatives = (...selectors: string[]) =>
  selectors.map((selector) => ({ selector, since: '2026-12', page: 'test' }));
const aDocument = (over: Partial<AdapterDocument>): AdapterDocument => ({
  ...shippedAdapter,
  version: 2,
  ...over,
});

test('a newer document finds what the shipped one cannot, and names it', () => {
  const dialog = aComposer({ name: 'Viết bài mới' });
  dialog.setAttribute('role', 'presentation');
  document.body.append(dialog);
  expect(findComposer(document)).toEqual({});
  useAdapter(
    aDocument({
      finders: { dialog: alternatives('[role="presentation"]') },
      labels: { composer: { vi: ['Viết bài mới'], en: [] } },
    }),
  );
  expect(findComposer(document)).toEqual({ found: { dialog, editor: findEditor(dialog) } });
  expect(adapterVersion()).toBe(2);
});

test('a broken alternative is skipped and counted, and the others work on', () => {
  useAdapter(aDocument({ finders: { dialog: alternatives('div:::nope(', '[role="dialog"]') } }));
  const dialog = aComposer();
  document.body.append(dialog);
  expect(findFirst(document, 'dialog')).toBe(dialog);
  expect(countLeftOut('dialog')).toBe(1);
});

test('a finder that is broken altogether is replaced by the shipped one', () => {
  useAdapter(aDocument({ finders: { dialog: alternatives('>>>', 'script') } }));
  document.body.append(aComposer());
  expect(findComposer(document).found).toBeDefined();
  expect(countLeftOut('dialog')).toBe(2);
});

test('what keeps a text out of comment boxes can be added to, but never taken away', () => {
  useAdapter(
    aDocument({
      finders: { comment: alternatives('[data-comment]'), hidden: alternatives('[data-gone]') },
      labels: {
        composer: { vi: ['Bài viết của Công đoàn Mẫu'], en: [] },
        otherBox: { vi: [], en: [] },
        otherBoxWord: { vi: ['ghi chú'], en: [] },
      },
    }),
  );
  document.body.append(anOpenPost());
  expect(findComposer(document)).toEqual({});
  document.body.replaceChildren(aComposer({ name: 'Bài viết của Công đoàn Mẫu', editorLabel: 'Ghi chú' }));
  expect(findComposer(document)).toEqual({});
  expect(readLabels('otherBoxWord')).toEqual(expect.arrayContaining(['bình luận', 'reply', 'ghi chú']));
});

test('alternatives are tried in order; all of them together find each element once', () => {
  useAdapter(aDocument({ finders: { dialog: alternatives('.new', '[role="dialog"]') } }));
  const old = toElement('<div role="dialog"></div>');
  document.body.append(old);
  expect(findFirst(document, 'dialog')).toBe(old);
  const both = toElement('<div role="dialog" class="new"><p></p></div>');
  document.body.append(both);
  expect(findFirst(document, 'dialog')).toBe(both);
  expect(findAll(document, 'dialog').toSorted()).toHaveLength(2);
  expect(countEach(document, 'dialog')).toEqual([1, 2]);
});

test('the nearest around an element wins, whichever alternative it is found by', () => {
  useAdapter(aDocument({ finders: { dialog: alternatives('.outer', '.inner') } }));
  const outer = toElement('<div class="outer"><div class="inner"><p></p></div></div>');
  const paragraph = outer.querySelector('p') as Element;
  expect(findClosest(paragraph, 'dialog')).toBe(outer.firstElementChild);
});

describe('on a computer that is slow for a while', () => {
  /** Each search takes so long, by the clock. */
  const searchesTake = (ms: number) => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += ms;
      return now;
    });
  };

  test.each([9, 300])('an open composer is not called closed: searches take %i ms', (ms) => {
    searchesTake(ms);
    const dialog = aComposer();
    document.body.append(dialog);
    for (let time = 0; time < 10; time++) expect(findComposer(document).found?.dialog).toBe(dialog);
    expect([countLeftOut('dialog'), countLeftOut('editor'), isGivenUp('dialog')]).toEqual([0, 0, false]);
  });

  test('what a newer document looks for is given up, and what ships takes its place', () => {
    useAdapter(aDocument({ finders: { dialog: alternatives('[role="presentation"]') } }));
    searchesTake(9);
    const dialog = aComposer();
    document.body.append(dialog);
    expect(findComposer(document)).toEqual({});
    for (let time = 0; time < 3; time++) findAll(document, 'dialog');
    expect(findComposer(document).found?.dialog).toBe(dialog);
    expect([countLeftOut('dialog'), isGivenUp('dialog')]).toEqual([1, true]);
  });

  test('no comment box passes for a composer, whatever a newer document adds', () => {
    useAdapter(aDocument({ finders: { comment: alternatives('[data-comment]') } }));
    searchesTake(9);
    const box = toElement('<div role="article"><p></p></div>').querySelector('p') as Element;
    for (let time = 0; time < 10; time++) expect(findClosest(box, 'comment')).toBeDefined();
    expect(countLeftOut('comment')).toBe(1);
  });
});
