import { openComposer } from './composer.ts';
import { currentPlace } from './navigation.ts';
import { ownPage } from './site-pages.ts';

const seen: string[] = [];
const counted = new WeakSet<Event>();

function isOwnField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}

function scrollToNextPost(direction: 1 | -1): void {
  scrollBy({ top: direction * 500, behavior: 'smooth' });
}

/** The site's one-key shortcuts: a key that leaks out of a panel really does something here. */
const shortcuts: Readonly<Record<string, () => void>> = {
  j: () => scrollToNextPost(1),
  k: () => scrollToNextPost(-1),
  '/': () => document.querySelector<HTMLElement>('[role="banner"] input')?.focus(),
  p: () => {
    const { route } = currentPlace();
    if (route.kind === 'page' && route.page === ownPage) void openComposer();
  },
};

export function keysSeen(): string[] {
  return [...seen];
}

function notice(event: KeyboardEvent): void {
  if (counted.has(event) || isOwnField(event.target)) return;
  counted.add(event);
  seen.push(event.key);
}

function act(event: KeyboardEvent): void {
  if (isOwnField(event.target) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
    return;
  const shortcut = shortcuts[event.key];
  if (!shortcut) return;
  event.preventDefault();
  shortcut();
}

export function startPageKeys(): void {
  // Capture sees what an extension stops on its own nodes; the bubble phase sees what was stopped before.
  document.addEventListener('keydown', notice, { capture: true });
  document.addEventListener('keydown', notice);
  document.addEventListener('keydown', act);
}
