import type { Post } from './data.ts';
import { element } from './element.ts';
import { labels } from './labels.ts';
import css from './menu.module.css';
import { publish } from './published-posts.ts';

function showToast(text: string): void {
  const toast = element('div', { class: css.toast, role: 'alert' }, text);
  document.body.append(toast);
  setTimeout(() => toast.remove(), 3000);
}

let closeOpenMenu: (() => void) | undefined;

interface Choice {
  readonly label: string;
  readonly choose: () => void;
}

function toChoices(post: Post): Choice[] {
  // A share of a share points to the original, as on the real site.
  const original = post.shared ?? post;
  const share = () => {
    publish('', original);
    showToast(labels.shared);
  };
  const copy = () => {
    const link = `https://www.facebook.com/share/p/${original.shareToken}/`;
    // Refused in a window without focus; the real site says nothing then either.
    navigator.clipboard.writeText(link).then(
      () => showToast(labels.copied),
      () => {},
    );
  };
  return [
    { label: labels.shareNow, choose: share },
    { label: labels.shareToPage, choose: share },
    { label: labels.copyLink, choose: copy },
  ];
}

export function openShareMenu(post: Post, anchor: HTMLElement): void {
  closeOpenMenu?.();
  const controller = new AbortController();
  const close = () => {
    controller.abort();
    menu.remove();
    closeOpenMenu = undefined;
  };
  const items = toChoices(post).map(({ label, choose }) => {
    const item = element(
      'div',
      { class: css.item, role: 'menuitem', tabindex: 0 },
      element('span', {}, label),
    );
    const run = () => {
      close();
      choose();
    };
    item.addEventListener('click', run);
    item.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') run();
    });
    return item;
  });
  const menu = element('div', { class: css.menu, role: 'menu', 'aria-label': labels.share }, ...items);
  const box = anchor.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 316))}px`;
  menu.style.top = `${Math.min(box.bottom + 4, innerHeight - 170)}px`;
  document.body.append(menu);
  items[0]?.focus();
  closeOpenMenu = close;

  const { signal } = controller;
  const closeOutside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  document.addEventListener('mousedown', closeOutside, { signal });
  document.addEventListener('scroll', close, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // Only the menu closes, not the dialog that it may lie above.
      event.preventDefault();
      close();
    },
    { signal, capture: true },
  );
}
