import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type SeenPost, watchPosts } from '../../../utils/facebook/index.ts';
import { generatedPosts, nationalPosts, type Post } from '../../pages/app/data.ts';
import { renderPost2026 } from '../../pages/app/post-2026.ts';
import { renderPostClassic } from '../../pages/app/post-classic.ts';
import { nationalPage, ownPage } from '../../pages/app/site-pages.ts';
import { toElement } from './composer-trees.ts';

const WWW = 'https://www.facebook.com';
let stop = new AbortController();
let page = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  // The practice site keeps the names of its links at the end of the body.
  page.remove();
});

/** Shows the posts and remembers all that was told. */
function watch(...elements: Element[]) {
  page.append(...elements);
  const told: SeenPost[][] = [];
  watchPosts(document, (posts) => void told.push(posts), stop.signal);
  return {
    told,
    latest: () => (told.at(-1) ?? []).map(({ address, timeLabel }) => [address?.canonical, timeLabel]),
    settle: () => vi.advanceTimersByTimeAsync(2_000),
  };
}

const aTime = (href: string, label = '2 giờ') => `<a href="${href}" aria-label="${label}"><span>x</span></a>`;
const author = '<h3><a href="/congdoanvietnam?__tn__=x">Công đoàn Việt Nam</a></h3>';
const aComment = (href: string, label = 'Bình luận dưới tên Lan vào 2 ngày trước') =>
  `<div role="article" aria-label="${label}"><a href="/lan">Lan</a> Hay quá <a href="${href}">2 ngày</a></div>`;

const aSlot = (inner: string, place = 1) =>
  toElement(
    `<div aria-posinset="${place}" data-virtualized="false"><div style="--card-corner-radius: 8px">${inner}</div></div>`,
  );
const a2026Post = (time: string, more = '') =>
  `<div data-ad-rendering-role="profile_name">${author}</div>${time}<div data-ad-rendering-role="story_message">Xin chào</div>${more}`;

describe('one post', () => {
  test.each<[string, Element, string | undefined, string | undefined]>([
    [
      'of 2023: the article',
      toElement(
        `<div role="article" aria-labelledby="n">${author}${aTime(`${WWW}/congdoanvietnam/posts/12?__cft__[0]=x`, '5 tháng 1 lúc 21:30')}</div>`,
      ),
      `${WWW}/congdoanvietnam/posts/12`,
      '5 tháng 1 lúc 21:30',
    ],
    [
      'of 2026: a slot of the list',
      aSlot(a2026Post(aTime('/congdoanvietnam/posts/12'))),
      `${WWW}/congdoanvietnam/posts/12`,
      '2 giờ',
    ],
    [
      'whose link is hidden until the mouse is over it',
      aSlot(a2026Post(aTime('?__cft__[0]=x'))),
      undefined,
      '2 giờ',
    ],
    [
      'whose link is hidden, named by one of its comments',
      aSlot(a2026Post(aTime('?__cft__[0]=x'), aComment('/congdoanvietnam/posts/12/?comment_id=9'))),
      `${WWW}/congdoanvietnam/posts/12`,
      '2 giờ',
    ],
    [
      'that shares another: the link of the original is not its own',
      aSlot(
        a2026Post(
          aTime('?__cft__[0]=x'),
          `<div><h4><a href="/khac">Khác</a></h4>${aTime('/khac/posts/99', '3 ngày')}</div>`,
        ),
      ),
      undefined,
      '2 giờ',
    ],
    [
      'that is only a picture',
      aSlot(
        `${author}${aTime('/photo/?fbid=1&set=a.2', 'Hôm qua')}<a href="/photo/?fbid=1&set=a.2"><img alt=""></a>`,
      ),
      `${WWW}/photo/?fbid=1&set=a.2`,
      'Hôm qua',
    ],
    [
      'in a dialog',
      toElement(
        `<div role="dialog"><h2>Bài viết</h2><div style="--card-corner-radius: 8px">${a2026Post(aTime(`${WWW}/permalink.php?story_fbid=12&id=100064`, '23 hours ago'), aComment('/x/posts/12/?comment_id=9'))}</div></div>`,
      ),
      `${WWW}/100064/posts/12`,
      '23 hours ago',
    ],
    [
      'in a feed whose slots carry no mark',
      toElement(
        `<div role="feed"><div></div><div>${a2026Post(aTime('/congdoanvietnam/posts/12', '5m'))}</div></div>`,
      ),
      `${WWW}/congdoanvietnam/posts/12`,
      '5m',
    ],
    [
      'whose time is named elsewhere on the page',
      toElement(
        `<div><div aria-posinset="1">${a2026Post('<a href="/congdoanvietnam/posts/12" aria-labelledby="t">ig2 ờ</a>')}</div><i hidden id="t">2 giờ</i></div>`,
      ),
      `${WWW}/congdoanvietnam/posts/12`,
      '2 giờ',
    ],
  ])('%s', (_what, element, canonical, time) => {
    expect(watch(element).latest()).toEqual([[canonical, time]]);
  });
});

test.each<[string, string]>([
  ['a comment', aComment('/congdoanvietnam/posts/12/?comment_id=9')],
  [
    'a reply',
    aComment('/congdoanvietnam/posts/12/?comment_id=9&reply_comment_id=8', 'Phản hồi của Lan cho Mai'),
  ],
  ['a comment in English', aComment('/congdoanvietnam/posts/12/?comment_id=9', 'Comment by Lan 2 days ago')],
  ['a reply in English', aComment('/a/posts/12/?comment_id=9', 'Reply by Lan to Mai’s comment')],
  ['a comment without a label', '<div role="article"><a href="/a/posts/12/?comment_id=9">2 ngày</a></div>'],
  ['an empty slot', '<div aria-posinset="3" data-virtualized="true"></div>'],
  [
    'a layer that was left',
    `<div hidden><div aria-posinset="1">${a2026Post(aTime('/a/posts/1'))}</div></div>`,
  ],
  ['a link somewhere', aTime('/a/posts/1')],
])('%s is no post', (_what, markup) => {
  expect(watch(toElement(`<div>${markup}</div>`)).latest()).toEqual([]);
});

test('a list is not taken for its posts', () => {
  const list = toElement('<div role="feed"><div></div></div>');
  list.firstElementChild?.append(
    aSlot(a2026Post(aTime('/a/posts/1')), 1),
    aSlot(a2026Post(aTime('/a/posts/2')), 2),
  );
  expect(
    watch(list)
      .latest()
      .map(([link]) => link),
  ).toEqual([`${WWW}/a/posts/1`, `${WWW}/a/posts/2`]);
});

test('nothing is hovered, pressed or measured', () => {
  const events = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  watch(aSlot(a2026Post(aTime('?__cft__[0]=x'))));
  expect(events).not.toHaveBeenCalled();
  expect(boxes).not.toHaveBeenCalled();
});

describe('as the page changes', () => {
  test('a link that becomes real under the mouse is told', async () => {
    const slot = aSlot(a2026Post(aTime('?__cft__[0]=x')));
    const seen = watch(slot);
    slot.querySelector('a[aria-label]')?.setAttribute('href', '/a/posts/1?__cft__[0]=x');
    await seen.settle();
    expect(seen.latest()).toEqual([[`${WWW}/a/posts/1`, '2 giờ']]);
    expect(seen.told).toHaveLength(2);
  });

  test('a node that shows another post is told as another post', async () => {
    const slot = aSlot(a2026Post(aTime('/a/posts/1')));
    const seen = watch(slot);
    const [first] = seen.told.at(-1) ?? [];
    slot.replaceChildren();
    await seen.settle();
    expect(seen.latest()).toEqual([]);
    slot.append(toElement(`<div>${a2026Post(aTime('/a/posts/2'))}</div>`));
    slot.setAttribute('aria-posinset', '10');
    await seen.settle();
    const [second] = seen.told.at(-1) ?? [];
    expect(second?.element).toBe(first?.element);
    expect(second).not.toBe(first);
    expect(seen.latest()).toEqual([[`${WWW}/a/posts/2`, '2 giờ']]);
  });

  test('a comment, a like and anything around the posts tell nothing', async () => {
    const slot = aSlot(a2026Post(aTime('/a/posts/1')));
    const seen = watch(slot);
    slot.firstElementChild?.append(toElement(aComment('/a/posts/1/?comment_id=9')), '12 lượt thích');
    page.append(toElement('<div role="dialog"><h2>Xem trước</h2></div>'));
    await seen.settle();
    expect(seen.told).toHaveLength(1);
  });

  test('many posts at once are read in several short looks, and all of them', async () => {
    const seen = watch(
      ...Array.from({ length: 40 }, (_, index) =>
        aSlot(a2026Post(aTime(`/a/posts/${index + 1}`)), index + 1),
      ),
    );
    expect(seen.latest()).toHaveLength(12);
    await seen.settle();
    expect(seen.latest()).toHaveLength(40);
  });

  test('a hundred changes are one look, and after the end there is none', async () => {
    const find = vi.spyOn(document, 'querySelectorAll');
    const seen = watch(aSlot(a2026Post(aTime('/a/posts/1'))));
    const perLook = find.mock.calls.length;
    for (let change = 0; change < 100; change += 1) page.append(toElement('<i></i>'));
    await seen.settle();
    expect(find.mock.calls.length).toBe(2 * perLook);
    stop.abort();
    page.append(aSlot(a2026Post(aTime('/a/posts/2'))));
    await seen.settle();
    expect(seen.told).toHaveLength(1);
  });
});

test('while posts rush by, nothing is looked at; then soon', async () => {
  let isRushing = true;
  const told: SeenPost[][] = [];
  const find = vi.spyOn(document, 'querySelectorAll');
  page.append(aSlot(a2026Post(aTime('/a/posts/1'))));
  const onPosts = (posts: SeenPost[]) => void told.push(posts);
  watchPosts(document, onPosts, stop.signal, { isRushing: () => isRushing });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(find).not.toHaveBeenCalled();
  isRushing = false;
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toHaveLength(1);
});

test('a page that changes all the time without showing another post is looked at less and less', async () => {
  const seen = watch(aSlot(a2026Post(aTime('/a/posts/1'))));
  let looks = 0;
  const select = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    looks += selector === '[aria-posinset]' ? 1 : 0;
    return select(selector);
  });
  for (let change = 0; change < 400; change += 1) {
    page.append(toElement('<i></i>'));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(looks).toBeLessThan(13);
  page.append(aSlot(a2026Post(aTime('/a/posts/2')), 2));
  await seen.settle();
  expect(seen.latest()).toHaveLength(2);
});

describe('the practice site', () => {
  const commented = generatedPosts(nationalPage).filter(({ comments }) => comments.length > 0);
  const quiet = generatedPosts(nationalPage).filter(({ comments }) => comments.length === 0);
  const inSlot = (post: Post, index: number) => {
    const slot = toElement(`<div aria-posinset="${index + 1}" data-virtualized="false"></div>`);
    slot.append(renderPost2026(post, 'feed', stop.signal));
    return slot;
  };

  test('of 2023: every post with its own address, no comment', () => {
    const posts = nationalPosts.slice(0, 8);
    const cards = posts.map((post, index) => renderPostClassic(post, index + 1, stop.signal));
    expect(watch(...cards).latest()).toEqual(posts.map(({ url }) => [url, expect.stringMatching(/\d/)]));
  });

  test('of 2026 in the feed: found without an address, with a time that can be read', () => {
    const posts = quiet.slice(0, 8);
    const seen = watch(...posts.map(inSlot));
    expect(seen.latest()).toEqual(posts.map(() => [undefined, expect.stringMatching(/\d/)]));
  });

  test('of 2026 in the feed, with comments: known by the number that the comments name', () => {
    const posts = commented.slice(0, 4);
    const seen = watch(...posts.map(inSlot));
    expect(seen.latest().map(([link]) => link)).toEqual(
      posts.map(({ page, numericId }) => `${WWW}/${page.slug}/posts/${numericId}`),
    );
  });

  test('of 2026 in the feed, sharing another page’s post: the original is not taken for it', () => {
    const [original] = commented;
    const [own] = generatedPosts(ownPage);
    if (!original || !own) throw new Error('The practice site has no posts');
    const sharing: Post = { ...own, comments: [], media: 'none', shared: original };
    expect(watch(inSlot(sharing, 0)).latest()).toEqual([[undefined, expect.stringMatching(/\d/)]]);
  });

  test('of 2026 opened in a dialog: the plain link', () => {
    const [post] = commented;
    if (!post) throw new Error('The practice site has no posts');
    const dialog = toElement('<div role="dialog"></div>');
    dialog.append(renderPost2026(post, 'dialog', stop.signal));
    expect(watch(dialog).latest()).toEqual([
      [`${WWW}/${post.page.numericId}/posts/${post.id}`, expect.stringMatching(/\d/)],
    ]);
  });
});
