import { element, pressable } from './element.ts';
import { labels } from './labels.ts';
import { icon, pageAvatar } from './pictures.ts';
import css from './shell.module.css';
import { ownPage, sitePages } from './site-pages.ts';

function topBar(): HTMLElement {
  const search = element('input', {
    type: 'search',
    class: css.searchField,
    role: 'combobox',
    'aria-label': labels.search,
    'aria-expanded': 'false',
    placeholder: labels.search,
    autocomplete: 'off',
  });
  const middle = (['home', 'video', 'groups'] as const).map((name) =>
    element(
      'a',
      {
        class: css.middleLink,
        href: '/',
        'aria-label': labels[name],
        'aria-current': name === 'home' ? 'page' : undefined,
      },
      icon(name, 26),
    ),
  );
  const round = (name: 'menu' | 'message' | 'bell', label: string) =>
    pressable({ class: css.round, 'aria-label': label }, () => {}, icon(name));
  return element(
    'div',
    { class: css.top, role: 'banner' },
    element(
      'div',
      { class: css.topLeft },
      element(
        'a',
        { class: css.logo, href: '/', 'aria-label': labels.home, title: labels.practiceNote },
        'TH',
      ),
      element('label', { class: css.search }, icon('search', 16), search),
      element('span', { class: css.badge, title: labels.practiceNote }, labels.practice),
    ),
    element('div', { class: css.middle, role: 'navigation' }, ...middle),
    element(
      'div',
      { class: css.topRight, role: 'navigation', 'aria-label': labels.account },
      round('menu', labels.menu),
      round('message', labels.messenger),
      round('bell', labels.notifications),
      element(
        'a',
        { class: css.me, href: `/${ownPage.slug}`, 'aria-label': labels.account },
        pageAvatar(ownPage, 40),
      ),
    ),
  );
}

function leftColumn(): HTMLElement {
  const links = sitePages.map((page) =>
    element(
      'a',
      { class: css.leftLink, href: `/${page.slug}` },
      pageAvatar(page, 36),
      element('span', {}, page.name),
    ),
  );
  return element(
    'div',
    { class: css.left, role: 'navigation', 'aria-label': labels.shortcuts },
    element(
      'a',
      { class: css.leftLink, href: '/' },
      element('span', { class: css.leftIcon }, icon('home')),
      labels.home,
    ),
    element('h3', {}, labels.yourPages),
    ...links,
    element('footer', { class: css.footer }, labels.practiceNote),
  );
}

/** What stays through soft navigation; views go into `stage`. */
export function createShell(): { node: HTMLElement; stage: HTMLElement } {
  const stage = element('div', { class: css.stage });
  const node = element('div', { id: 'mount_0_0_Pr', class: css.app }, topBar(), leftColumn(), stage);
  return { node, stage };
}
