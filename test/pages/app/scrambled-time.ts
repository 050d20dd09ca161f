import type { Post } from './data.ts';
import { element, newId } from './element.ts';
import { navigate } from './navigation.ts';
import css from './post.module.css';
import { randomFrom, randomLetters } from './random.ts';
import { everySecond } from './ticker.ts';
import { toTimeLabel } from './time-label.ts';

/** Tracking parameters, different for each showing of a post, as on the real site. */
export function trackingQuery(): string {
  return `__cft__[0]=AZ${randomLetters(randomFrom(newId()), 40)}&__tn__=%2CO%2CP-R`;
}

const decoys = 'oSnsedtrp0123456789thgiu';

/** Characters in a random order that `order` puts right, with others among them that lie outside the line. */
function scramble(label: string): HTMLElement {
  const random = randomFrom(newId());
  const characters = [...label].map((character, index) => {
    const made = element('span', { class: css.scrambledCharacter, style: `order: ${index}` }, character);
    return { place: random(), made };
  });
  const extras = Array.from({ length: 8 }, () => {
    const character = decoys[Math.floor(random() * decoys.length)] ?? 'o';
    return { place: random(), made: element('span', { class: css.decoyCharacter }, character) };
  });
  const mixed = [...characters, ...extras].sort((a, b) => a.place - b.place).map(({ made }) => made);
  return element('span', { class: css.scrambled }, ...mixed);
}

/** Readable names live far from their links, in a hidden block at the end of the page. */
let names: HTMLElement | undefined;

function hiddenName(text: string, signal: AbortSignal): HTMLElement {
  const name = element('span', { id: newId() }, text);
  names ??= document.body.appendChild(element('div', { hidden: true }));
  names.append(name);
  signal.addEventListener('abort', () => name.remove());
  return name;
}

/** The link to a post in the 2026 markup: no address until the mouse is over it, no readable text in it. */
export function scrambledTime(post: Post, signal: AbortSignal): HTMLElement {
  let label = toTimeLabel(post.publishedAt, new Date());
  const name = hiddenName(label, signal);
  const link = element(
    'a',
    { class: css.time, role: 'link', href: `?${trackingQuery()}`, 'aria-labelledby': name.id },
    scramble(label),
  );
  everySecond(() => {
    const next = toTimeLabel(post.publishedAt, new Date());
    if (next === label) return;
    label = next;
    name.textContent = next;
    link.replaceChildren(scramble(next));
  }, signal);
  link.addEventListener('mouseenter', () => {
    link.href = `${post.url}?${trackingQuery()}`;
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    navigate(`${new URL(post.url).pathname}?${trackingQuery()}`);
  });
  return element('span', {}, link);
}

/** The older markup, and the one of an opened post: a plain link whose label is the time. */
export function plainTime(post: Post, href: string): HTMLElement {
  const label = toTimeLabel(post.publishedAt, new Date());
  const link = element(
    'a',
    {
      class: css.time,
      role: 'link',
      href: `${href}${href.includes('?') ? '&' : '?'}${trackingQuery()}`,
      'aria-label': label,
    },
    element('span', {}, label),
  );
  return element('span', {}, link);
}
