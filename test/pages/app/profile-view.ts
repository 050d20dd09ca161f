import { composerCard } from './composer.ts';
import { element, pressable } from './element.ts';
import { createFeed, type Feed } from './feed.ts';
import { labels } from './labels.ts';
import { pageAvatar, picture } from './pictures.ts';
import css from './profile.module.css';
import { postsOf } from './published-posts.ts';
import { askedShape, language } from './settings.ts';
import type { SitePage } from './site-pages.ts';
import { ownPage } from './site-pages.ts';

function actions(page: SitePage): HTMLElement {
  const [first, second] =
    page === ownPage ? [labels.manage, labels.advertise] : [labels.follow, labels.message];
  const make = (label: string, style: string | undefined) =>
    pressable({ class: `${css.action} ${style}`, 'aria-label': label }, () => {}, label);
  return element(
    'div',
    { class: css.actions, 'data-pagelet': 'ProfileActions' },
    make(first, css.primary),
    make(second, css.secondary),
  );
}

function head(page: SitePage): HTMLElement {
  const tabs = labels.tabs.map((tab, index) =>
    element(
      'a',
      { class: css.tab, role: 'tab', href: `/${page.slug}`, 'aria-selected': String(index === 0) },
      tab,
    ),
  );
  return element(
    'div',
    { class: css.head },
    element(
      'div',
      { class: css.headInner },
      element('div', { class: css.cover }, picture(page.slug, page.colours, 3.78)),
      element(
        'div',
        { class: css.identity },
        element('div', { class: css.portrait }, pageAvatar(page, 160)),
        element(
          'div',
          { class: css.names },
          element('h1', {}, page.name),
          element('div', { class: css.followers }, labels.followers(page.followers)),
        ),
        actions(page),
      ),
      element('div', { class: css.tabs, role: 'tablist', 'data-pagelet': 'ProfileTabs' }, ...tabs),
    ),
  );
}

function intro(page: SitePage): HTMLElement {
  const category = language === 'en' ? page.categoryEn : page.category;
  const photos = Array.from({ length: 6 }, (_, index) => picture(`${page.slug}-${index}`, page.colours, 1));
  return element(
    'div',
    { class: css.side },
    element(
      'div',
      { class: css.card, 'data-pagelet': 'ProfileTilesFeed_0' },
      element('h2', {}, labels.intro),
      element('p', { class: css.about }, page.about),
      element('p', {}, element('b', {}, labels.pageCategory), ` · ${category}`),
    ),
    element(
      'div',
      { class: css.card, 'data-pagelet': 'ProfileTilesFeed_1' },
      element('h2', {}, labels.tabs[2] ?? ''),
      element('div', { class: css.photos }, ...photos),
    ),
  );
}

export function profileView(page: SitePage, signal: AbortSignal): { node: HTMLElement; feed: Feed } {
  const feed = createFeed({
    shape: askedShape === 'own' ? page.shape : askedShape,
    attributes: { 'data-pagelet': 'ProfileTimeline' },
    posts: () => postsOf(page),
    signal,
  });
  const timeline = element(
    'div',
    { class: css.timeline },
    page === ownPage ? composerCard() : undefined,
    element('div', { class: css.card }, element('h2', {}, labels.posts)),
    feed.node,
  );
  const node = element(
    'div',
    { class: css.view, role: 'main' },
    head(page),
    element('div', { class: css.columns }, intro(page), timeline),
  );
  return { node, feed };
}
