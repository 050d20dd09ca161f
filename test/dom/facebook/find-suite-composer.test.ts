import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { PostingAs } from '../../../utils/contract/page-sight.ts';
import { checkAdapter, findComposer } from '../../../utils/facebook/index.ts';
import { lookAtName } from '../../../utils/facebook/read-posting-as.ts';
import { ownPage } from '../../builders/a-desk.ts';
import { aComposer, anOpenPost, toElement } from './composer-trees.ts';
import { aSuite, aSuiteBox, goTo, SUITE_COMPOSER, SUITE_LABEL } from './suite-trees.ts';

const start = location.href;
const CALENDAR = 'https://business.facebook.com/latest/content_calendar?asset_id=100064000000202';
const NAME = ownPage().name;

beforeEach(() => goTo(SUITE_COMPOSER));
afterEach(() => {
  goTo(start);
  document.body.replaceChildren();
});

describe('the composer', () => {
  it.each([
    SUITE_LABEL,
    'Write into the dialog box to include text with your post.',
    SUITE_LABEL.toUpperCase(),
    `\u200B${SUITE_LABEL}`,
  ])('called “%s” is found in any room', (label) => {
    const box = aSuiteBox({ label });
    const main = aSuite(NAME, box);
    document.body.append(main);
    for (const room of [SUITE_COMPOSER, CALENDAR]) {
      goTo(room);
      expect(findComposer(document)).toEqual({ found: { dialog: main, editor: box } });
    }
  });

  it('called by words that nobody knows is found in its own room alone', () => {
    const box = aSuiteBox({ label: 'Nhập chữ của bạn vào đây.' });
    document.body.append(aSuite(NAME, box));
    expect(findComposer(document).found?.editor).toBe(box);
    goTo(CALENDAR);
    expect(findComposer(document)).toEqual({});
  });

  it('without anything around it that is marked stands in the body', () => {
    const box = aSuiteBox();
    document.body.append(box);
    expect(findComposer(document)).toEqual({ found: { dialog: document.body, editor: box } });
  });

  it('beside boxes that are called by other or unknown words', () => {
    const box = aSuiteBox();
    const others = ['Search', 'Trả lời bình luận…', 'Nhập chữ khác'].map((label) => aSuiteBox({ label }));
    document.body.append(aSuite(NAME, ...others, box));
    expect(findComposer(document).found?.editor).toBe(box);
  });
});

describe('no composer', () => {
  it.each([
    'Search Business Suite',
    'Tìm kiếm',
    'Reply to comment…',
    'Trả lời bình luận…',
    'Write a comment…',
    'Message',
    'Nhắn tin',
    'Aa',
  ])('is the box called “%s”', (label) => {
    document.body.append(aSuite(NAME, aSuiteBox({ label })));
    expect(findComposer(document)).toEqual({});
  });

  it.each<[string, () => HTMLElement]>([
    ['of another role', () => aSuiteBox({ role: 'textbox' })],
    ['of another editor, called by unknown words', () => aSuiteBox({ label: 'Gì đó', contents: 'false' })],
    ['that is an ordinary field', () => toElement(`<input role="combobox" aria-label="${SUITE_LABEL}">`)],
    ['in a layer that is hidden', () => toElement(`<div hidden>${aSuiteBox().outerHTML}</div>`)],
    ['in a comment', () => toElement(`<div role="article">${aSuiteBox().outerHTML}</div>`)],
  ])('is a box %s', (_, build) => {
    document.body.append(aSuite(NAME, build()));
    expect(findComposer(document)).toEqual({});
  });

  it.each([
    'https://www.facebook.com/latest/composer/?asset_id=100064000000202',
    'https://business.facebook.com.example.vn/latest/composer/',
  ])('is that box at %s', (href) => {
    document.body.append(aSuite(NAME, aSuiteBox()));
    goTo(href);
    expect(findComposer(document)).toEqual({});
  });
});

it.each([SUITE_LABEL, 'Nhập chữ của bạn vào đây.'])('chooses none of two boxes called “%s”', (label) => {
  document.body.append(aSuite(NAME, aSuiteBox({ label }), aSuiteBox({ label })));
  expect(findComposer(document)).toEqual({ ambiguous: 2 });
});

it('chooses neither of Business Suite’s box and a composer in a dialog', () => {
  document.body.append(aSuite(NAME, aSuiteBox()), aComposer());
  expect(findComposer(document)).toEqual({ ambiguous: 2 });
});

test.each<[string, PostingAs]>([
  [NAME, { verdict: 'same', name: NAME }],
  [NAME.toUpperCase(), { verdict: 'same', name: NAME }],
  ['Quán cà phê Góc Phố', { verdict: 'unknown' }],
  ['', { verdict: 'unknown' }],
])('the chooser of the page says “%s”', (shown, wanted) => {
  document.body.append(aSuite(shown, aSuiteBox()));
  const { found } = findComposer(document);
  expect(found && lookAtName(found, NAME)).toEqual(wanted);
});

test('the name below the text confirms nothing', () => {
  document.body.append(aSuite('', aSuiteBox(), toElement(`<div role="button">${NAME}</div>`)));
  const { found } = findComposer(document);
  expect(found && lookAtName(found, NAME)).toEqual({ verdict: 'unknown' });
});

describe('what the extension says it sees', () => {
  const states = () => {
    const { finders } = checkAdapter(document, { page: ownPage() });
    return Object.fromEntries(Object.entries(finders).map(([name, health]) => [name, health?.state]));
  };
  const NOT_EXPECTED = {
    page_heading: 'not_here',
    page_link: 'not_here',
    page_id: 'not_here',
    theme: 'not_here',
    post: 'not_here',
    post_text: 'not_here',
    post_time: 'not_here',
    dialog: 'not_here',
  };

  it('is the composer, its box, its page and its button', () => {
    document.body.append(aSuite(NAME, aSuiteBox()));
    const all = { composer: 'found', editor: 'found', author: 'found', publish: 'found' };
    expect(states()).toEqual({ ...NOT_EXPECTED, ...all });
  });

  it.each<[string, () => HTMLElement, string]>([
    ['another kind of editor', () => aSuiteBox({ role: 'textbox', label: 'Gì đó' }), 'not_found'],
    ['a box for comments', () => aSuiteBox({ label: 'Write a comment…' }), 'not_here'],
    ['an open post', anOpenPost, 'not_here'],
  ])('is no composer where there is only %s', (_, build, composer) => {
    document.body.append(aSuite(NAME, build()));
    expect(states()).toMatchObject({ composer, editor: 'not_here', publish: 'not_here' });
  });
});
