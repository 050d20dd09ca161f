import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AdapterHealth,
  type CheckedFinder,
  type FinderState,
} from '../../../utils/contract/adapter-health.ts';
import type { Place } from '../../../utils/domain/units/place.ts';
import { checkAdapter, findComposer, useAdapter } from '../../../utils/facebook/index.ts';
import { shippedAdapter } from '../../../utils/facebook/shipped-adapter.ts';
import { nationalPage, ownPage } from '../../builders/a-desk.ts';
import { aComposer, anOpenPost, findEditor, toElement } from './composer-trees.ts';

beforeEach(() => {
  document.documentElement.className = '__fb-light-mode';
  document.head.append(
    toElement('<link rel="canonical" href="https://www.facebook.com/congdoanhoamai">'),
    toElement('<meta property="al:android:url" content="fb://profile/100064000000202">'),
  );
  document.body.append(toElement('<h1>Công đoàn cơ sở Hoa Mai</h1>'));
});
afterEach(() => {
  useAdapter();
  document.documentElement.className = '';
  document.head.replaceChildren();
  document.body.replaceChildren();
});

type States = Partial<Record<CheckedFinder, FinderState>>;

const aWholeComposer = () => {
  const dialog = aComposer();
  dialog.querySelector('form')?.prepend(toElement('<div><strong>Công đoàn cơ sở Hoa Mai</strong></div>'));
  return dialog;
};
function states(place: Place = { page: ownPage() }): States {
  const health = checkAdapter(document, place);
  expect(AdapterHealth.parse(health)).toEqual(health);
  return Object.fromEntries(Object.entries(health.finders).map(([name, { state }]) => [name, state]));
}

test('a page without a composer', () => {
  expect(states()).toEqual({
    page_heading: 'found',
    page_link: 'found',
    page_id: 'found',
    theme: 'found',
    dialog: 'not_here',
    composer: 'not_here',
    editor: 'not_here',
    author: 'not_here',
    publish: 'not_here',
    post: 'not_here',
    post_text: 'not_here',
    post_time: 'not_here',
  });
});

const aTime = '<a href="/congdoanvietnam/posts/1" aria-label="2 giờ">x</a>';
const aText = '<div data-ad-rendering-role="story_message">Xin chào</div>';
const source = { page: nationalPage() };

describe('posts', () => {
  test.each<[string, string, States]>([
    [
      'with text and time',
      `<div aria-posinset="1">${aText}${aTime}</div>`,
      { post: 'found', post_text: 'found', post_time: 'found' },
    ],
    [
      'none on a page that has posts',
      '',
      { post: 'not_found', post_text: 'not_here', post_time: 'not_here' },
    ],
    [
      'whose slots carry another mark than the best one',
      `<div role="article">${aText}${aTime}</div>`,
      { post: 'partly', post_text: 'found', post_time: 'found' },
    ],
    [
      'without slots: found by their text alone',
      `<div style="--card-corner-radius: 8px">${aText}${aTime}</div>`,
      { post: 'partly', post_text: 'found', post_time: 'found' },
    ],
    [
      'in which neither text nor author is marked',
      `<div aria-posinset="1">${aTime}</div>`,
      { post: 'found', post_text: 'not_found', post_time: 'found' },
    ],
    [
      'without a time',
      `<div aria-posinset="1">${aText}</div>`,
      { post: 'found', post_text: 'found', post_time: 'not_found' },
    ],
    [
      'one of two without a time',
      `<div aria-posinset="1">${aText}${aTime}</div><div aria-posinset="2">${aText}</div>`,
      { post: 'found', post_text: 'found', post_time: 'partly' },
    ],
  ])('%s', (_, markup, wanted) => {
    document.body.append(toElement(`<div>${markup}</div>`));
    expect(states(source)).toMatchObject(wanted);
  });

  test('are not missed where a post is open, or on an own page, which may be new', () => {
    const open = { ...source, postLink: 'https://www.facebook.com/congdoanvietnam/posts/1' };
    for (const place of [open, { page: ownPage() }])
      expect(states(place)).toMatchObject({ post: 'not_here', post_text: 'not_here', post_time: 'not_here' });
  });
});

test.each<[string, () => void, States]>([
  [
    'a composer with all that belongs to it',
    () => document.body.append(aWholeComposer()),
    { dialog: 'found', composer: 'found', editor: 'found', author: 'found', publish: 'found' },
  ],
  [
    'a composer without a name above its text, whose button is called otherwise',
    () => document.body.append(aComposer({ publish: 'Gửi đi' })),
    { composer: 'found', author: 'not_found', publish: 'not_found' },
  ],
  ['a composer without a box', () => aWithoutBox(), { composer: 'not_here', editor: 'not_found' }],
  ['two composers', () => document.body.append(aComposer(), aComposer()), { composer: 'partly' }],
  [
    'a box in a dialog that is called by another name',
    () => document.body.append(aComposer({ name: 'Viết gì đó mới' })),
    { composer: 'not_found', editor: 'not_here' },
  ],
  ['an open post with its comment boxes', () => document.body.append(anOpenPost()), { composer: 'not_here' }],
  ['no theme mark', () => document.documentElement.removeAttribute('class'), { theme: 'not_found' }],
  [
    'no heading and no head',
    () => empty(),
    { page_heading: 'not_found', page_link: 'not_found', page_id: 'not_found' },
  ],
  ['only the link for sharing', () => onlyShareLink(), { page_link: 'partly' }],
])('%s', (_, build, wanted) => {
  build();
  expect(states()).toMatchObject(wanted);
});

const aWithoutBox = () => {
  const dialog = aComposer();
  findEditor(dialog).remove();
  document.body.append(dialog);
};
const empty = () => {
  document.head.replaceChildren();
  document.body.replaceChildren();
};
const onlyShareLink = () =>
  document.head.replaceChildren(toElement('<meta property="og:url" content="https://www.facebook.com/a">'));

describe('a newer document whose only dialog held up the page', () => {
  const slow = { selector: '[role="presentation"]', since: '2026-12', page: 'test' };
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 9;
      return now;
    });
    useAdapter({ ...shippedAdapter, version: 2, finders: { dialog: [slow] } });
    for (let time = 0; time < 3; time++) findComposer(document);
  });

  test('is not called well as long as nothing is found: a composer may be open, unseen', () => {
    expect(states()).toMatchObject({ dialog: 'not_found', composer: 'not_found' });
    expect(states(source)).toMatchObject({ composer: 'not_here' });
  });

  test('is partly well when what ships finds the composer', () => {
    document.body.append(aWholeComposer());
    expect(states()).toMatchObject({ dialog: 'partly', composer: 'partly', editor: 'found' });
  });
});

test('an editor that only the fallback finds', () => {
  const dialog = aWholeComposer();
  findEditor(dialog).removeAttribute('role');
  document.body.append(dialog);
  expect(states()).toMatchObject({ composer: 'found', editor: 'partly' });
});

test('a broken alternative shows, with how many were left out', () => {
  const [first] = shippedAdapter.finders.editor ?? [];
  const finders = {
    editor: [{ selector: ':::', since: '2026-12', page: 'test' }, ...(first ? [first] : [])],
  };
  useAdapter({ ...shippedAdapter, version: 7, finders });
  document.body.append(aWholeComposer());
  const health = checkAdapter(document, { page: ownPage() });
  expect(health.version).toBe(7);
  expect(health.finders.editor).toEqual({ state: 'partly', found: 1, leftOut: 1 });
});

test('on another page no composer is looked for, and an open post needs no head of its own', () => {
  document.head.replaceChildren();
  document.body.append(aComposer({ name: 'Viết gì đó mới' }));
  const place = { page: nationalPage(), postLink: 'https://www.facebook.com/congdoanvietnam/posts/1' };
  expect(states(place)).toMatchObject({ composer: 'not_here', page_link: 'not_here', page_id: 'not_here' });
});
