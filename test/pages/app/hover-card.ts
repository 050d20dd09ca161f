import { element } from './element.ts';
import css from './hover-card.module.css';
import { labels } from './labels.ts';
import { pageAvatar } from './pictures.ts';
import { findSitePage } from './site-pages.ts';

const delay = 450;

let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function hide(): void {
  clearTimeout(timer);
  shown?.remove();
  shown = undefined;
}

function show(link: Element, slug: string): void {
  const page = findSitePage(slug);
  if (!page || !link.isConnected) return;
  const box = link.getBoundingClientRect();
  shown = element(
    'div',
    { class: css.card, role: 'dialog', 'aria-label': labels.preview },
    pageAvatar(page, 72),
    element('div', {}, element('b', {}, page.name), element('p', {}, labels.followers(page.followers))),
  );
  shown.style.left = `${box.left}px`;
  shown.style.top = `${box.bottom + 6}px`;
  document.body.append(shown);
}

/** A small dialog comes and goes as the mouse rests on a page's name. */
export function startHoverCards(): void {
  document.addEventListener('mouseover', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-preview-of]') : null;
    hide();
    const slug = link?.getAttribute('data-preview-of');
    if (link && slug) timer = setTimeout(() => show(link, slug), delay);
  });
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('click', hide);
}
