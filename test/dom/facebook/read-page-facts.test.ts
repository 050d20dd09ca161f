import { afterEach, expect, test } from 'vitest';
import { readPageFacts } from '../../../utils/facebook/index.ts';
import { nationalPage, ownPage } from '../../builders/a-desk.ts';
import { toElement } from './composer-trees.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const listed = [ownPage(), nationalPage()];
const LOADED = 'https://www.facebook.com/congdoanhoamai?ref=bookmarks';

test('a page as the server sent it', () => {
  document.head.append(
    toElement('<link rel="canonical" href="https://www.facebook.com/CongDoanHoaMai">'),
    toElement('<meta property="al:android:url" content="fb://profile/100064000000202">'),
  );
  document.body.append(toElement('<h1> công đoàn\u00A0cơ sở  Hoa Mai </h1>'));
  expect(readPageFacts(document, listed, LOADED)).toEqual({
    canonicalOwner: 'congdoanhoamai',
    id: '100064000000202',
    loadedOwner: 'congdoanhoamai',
    headedAs: ['congdoanhoamai'],
    otherHeadings: 0,
  });
});

test('the text of a heading is never among the facts', () => {
  document.body.append(toElement('<h1>Nguyễn Văn Thí Dụ</h1>'));
  const facts = readPageFacts(document, listed, LOADED);
  expect(facts.otherHeadings).toBe(1);
  expect(JSON.stringify(facts)).not.toContain('Thí Dụ');
});

test('the page before, which stays in the tree hidden, does not count', () => {
  document.body.append(
    toElement('<div hidden><h1>Công đoàn Việt Nam</h1></div>'),
    toElement('<h1>Công đoàn cơ sở Hoa Mai</h1>'),
  );
  expect(readPageFacts(document, listed, LOADED).headedAs).toEqual(['congdoanhoamai']);
});

test.each([
  ['fb://page/100064000000202?referrer=app_link', '100064000000202'],
  ['fb://photo/100064000000202', undefined],
  ['fb://profile/abc', undefined],
])('the link for the app %s', (content, id) => {
  document.head.append(toElement(`<meta property="al:android:url" content="${content}">`));
  expect(readPageFacts(document, listed, LOADED).id).toBe(id);
});

test('without a canonical link the one for sharing is read', () => {
  document.head.append(
    toElement('<meta property="og:url" content="https://www.facebook.com/congdoanvietnam">'),
  );
  expect(readPageFacts(document, listed, undefined).canonicalOwner).toBe('congdoanvietnam');
});
