import { element } from './element.ts';
import { createFeed, type Feed } from './feed.ts';
import css from './home.module.css';
import { labels } from './labels.ts';
import { avatar, pageAvatar } from './pictures.ts';
import { homePosts } from './published-posts.ts';
import { otherPage } from './site-pages.ts';

function rightColumn(): HTMLElement {
  const contacts = ['Tổ tuyên truyền', 'Tổ nữ công', 'Tổ an toàn viên'].map((name) =>
    element(
      'div',
      { class: css.row },
      avatar(name, name.slice(3, 5).toUpperCase(), ['#6f7f93', '#a9b5c4'], 36),
      name,
    ),
  );
  return element(
    'div',
    { class: css.right, role: 'complementary' },
    element('h3', {}, labels.suggested),
    element('a', { class: css.row, href: `/${otherPage.slug}` }, pageAvatar(otherPage, 36), otherPage.name),
    element('h3', {}, labels.contacts),
    ...contacts,
  );
}

export function homeView(signal: AbortSignal): { node: HTMLElement; feed: Feed } {
  const feed = createFeed({ shape: '2026', attributes: { role: 'feed' }, posts: homePosts, signal });
  const main = element('div', { class: css.main, role: 'main' }, feed.node);
  return { node: element('div', { class: css.view }, main, rightColumn()), feed };
}

export function missingView(): HTMLElement {
  return element(
    'div',
    { class: css.missing, role: 'main' },
    element('h2', {}, labels.missing),
    element('p', {}, labels.missingText),
    element('a', { href: '/' }, labels.home),
  );
}
