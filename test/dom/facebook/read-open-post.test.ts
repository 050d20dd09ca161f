import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOpenPost } from '../../../utils/facebook/index.ts';
import { toElement } from './composer-trees.ts';

const NOW = new Date('2026-11-21T03:00:00.000Z');
const HREF = 'https://www.facebook.com/congdoanvietnam/posts/12';
let page = document.createElement('div');

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => page.remove());

const aPost = (time: string, place = 1) =>
  `<div aria-posinset="${place}"><div data-ad-rendering-role="profile_name"><h3><a href="/congdoanvietnam">Công đoàn Việt Nam</a></h3></div><a href="/congdoanvietnam/posts/pfbid0x" aria-label="${time}"><span>x</span></a><div data-ad-rendering-role="story_message">Xin chào</div></div>`;
const aDialog = (inner: string) => `<div role="dialog" aria-label="Bài viết">${inner}</div>`;

test.each<[string, string, string | undefined]>([
  ['the only post of a page of its own', aPost('20 tháng 11 lúc 16:03'), '2026-11-20'],
  [
    'the post in the dialog, not those of the feed behind it',
    `${aPost('18 tháng 11 lúc 08:00')}${aPost('17 tháng 11 lúc 08:00', 2)}${aDialog(aPost('20 tháng 11 lúc 16:03'))}`,
    '2026-11-20',
  ],
  ['several posts: none of them is meant', `${aPost('2 giờ')}${aPost('3 giờ', 2)}`, undefined],
  ['a time that names no day', aPost('2 tuần'), undefined],
  ['no post at all', '<main></main>', undefined],
])('%s', (_what, html, publishedOn) => {
  page.append(toElement(`<div>${html}</div>`));
  const seen = readOpenPost(document, HREF, NOW);
  expect(seen.publishedOn).toBe(publishedOn);
  expect(seen).toMatchObject({ ownerKey: 'congdoanvietnam', numericId: '12' });
});
