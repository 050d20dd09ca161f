import type { Post } from './data.ts';
import { element, pressable } from './element.ts';
import { labels } from './labels.ts';
import { navigate } from './navigation.ts';
import { icon, pageAvatar, picture } from './pictures.ts';
import css from './post.module.css';
import { trackingQuery } from './scrambled-time.ts';
import { openShareMenu } from './share-menu.ts';
import { toTextGroups } from './text-lines.ts';

const foldedLength = 420;

export function pageLink(post: Post): HTMLElement {
  const href = `/${post.page.slug}?${trackingQuery()}`;
  return element(
    'a',
    { class: css.pageName, href, role: 'link', tabindex: 0, 'data-preview-of': post.page.slug },
    element('span', {}, post.page.name),
  );
}

export function postHead(post: Post, name: HTMLElement, time: HTMLElement): HTMLElement {
  const menu = pressable(
    { class: css.round, 'aria-label': labels.postMenu, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => {},
    icon('dots'),
  );
  return element(
    'div',
    { class: css.head },
    element(
      'a',
      { href: `/${post.page.slug}`, 'aria-hidden': 'true', tabindex: -1 },
      pageAvatar(post.page, 40),
    ),
    element(
      'div',
      { class: css.headText },
      name,
      element(
        'div',
        { class: css.subline },
        time,
        element('span', { 'aria-hidden': 'true' }, ' · '),
        icon('globe', 12),
      ),
    ),
    menu,
  );
}

/** Long texts are cut, so that a reader of the feed sees a part; the rest is there after "See more". */
export function postText(post: Post, whole: boolean): HTMLElement[] {
  if (whole || post.text.length <= foldedLength) return toTextGroups(post.text);
  const cut = `${post.text.slice(0, post.text.lastIndexOf(' ', foldedLength))}… `;
  const groups = toTextGroups(cut);
  const more = pressable(
    { class: css.more },
    () => groups[0]?.parentElement?.replaceChildren(...toTextGroups(post.text)),
    labels.seeMore,
  );
  groups.at(-1)?.lastElementChild?.append(more);
  return groups;
}

/** A short text on a coloured ground; the site repeats it once for the layout. */
function backgroundText(post: Post): HTMLElement {
  const [from, to] = post.page.colours;
  return element(
    'div',
    { class: css.background, style: `background: linear-gradient(135deg, ${from}, ${to})` },
    element('div', { class: css.backgroundCopy, 'aria-hidden': 'true' }, post.text),
    ...toTextGroups(post.text),
  );
}

export function postMedia(post: Post): HTMLElement | undefined {
  if (post.media === 'background') return backgroundText(post);
  if (post.media !== 'photo') return undefined;
  const href = `/photo/?fbid=${post.numericId.slice(0, 14)}1&set=pcb.${post.numericId}&${trackingQuery()}`;
  return element('a', { class: css.media, href }, picture(post.id, post.page.colours, 1.6));
}

/** The original inside a shared post, in a frame of its own. */
export function sharedPost(original: Post): HTMLElement {
  const url = `${new URL(original.url).pathname}?${trackingQuery()}`;
  return element(
    'div',
    { class: css.shared },
    postMedia(original),
    element(
      'div',
      { class: css.sharedText },
      element('h4', {}, pageLink(original)),
      ...toTextGroups(original.text.split('\n\n', 1)[0] ?? ''),
      element('a', { class: css.link, href: url }, labels.seeMore),
    ),
  );
}

export function postActions(post: Post): HTMLElement {
  const toggleLike = () => like.classList.toggle(css.liked ?? '');
  const like = pressable(
    { class: css.action, 'aria-label': labels.like },
    toggleLike,
    icon('like'),
    labels.like,
  );
  const open = () => navigate(new URL(post.url).pathname);
  const share = pressable(
    { class: css.action, 'aria-label': labels.shareLabel },
    () => openShareMenu(post, share),
    icon('share'),
    labels.share,
  );
  return element(
    'div',
    {},
    element(
      'div',
      { class: css.counts },
      element('span', { 'data-reactions': post.reactions }, icon('like', 16), ` ${post.reactions}`),
      element('span', {}, post.comments.length > 0 ? labels.commentCount(post.comments.length) : ''),
    ),
    element(
      'div',
      { class: css.actions },
      like,
      pressable(
        { class: css.action, 'aria-label': labels.commentAction },
        open,
        icon('comment'),
        labels.comment,
      ),
      share,
    ),
  );
}
