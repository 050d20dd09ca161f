import { findClosest, readLabels } from './adapter.ts';
import type { Composer } from './find-composer.ts';
import { isShown } from './is-shown.ts';
import { isLabel } from './label.ts';

/** Longer than a post with several pictures takes on a bad network; after that, silence is better than a wrong guess. */
const PATIENCE_MS = 45_000;
const LOOK_MS = 250;

const watched = new WeakSet<HTMLElement>();

/**
 * Tells once that the admin has published: the admin's own click (or Enter, Space) on the publish button, then the dialog is gone.
 * It only listens; nothing is prevented and nothing is pressed. A later click on another button of the dialog, or Escape, means
 * that the admin has turned back, so the wait ends. A dialog is watched once: a composer that is lost and found again (another layer
 * lay over it for a moment) must not count twice, so a second call while the first one lasts does nothing.
 */
export function watchPublished({ dialog }: Composer, onPublished: () => void, signal: AbortSignal): void {
  if (signal.aborted || watched.has(dialog)) return;
  watched.add(dialog);
  const done = new AbortController();
  const listening = { capture: true, signal: AbortSignal.any([signal, done.signal]) };
  let timer: ReturnType<typeof setInterval> | undefined;

  const stopWaiting = () => clearInterval(timer);
  const startWaiting = () => {
    stopWaiting();
    const until = Date.now() + PATIENCE_MS;
    timer = setInterval(() => {
      if (!isShown(dialog)) {
        stopWaiting();
        watched.delete(dialog);
        done.abort();
        onPublished();
      } else if (Date.now() > until) stopWaiting();
    }, LOOK_MS);
  };
  const onAct = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const button = findClosest(event.target, 'button');
    if (button === undefined || !dialog.contains(button)) return;
    if (isPublishButton(button)) startWaiting();
    else stopWaiting();
  };
  window.addEventListener('click', onAct, listening);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') stopWaiting();
      // Facebook's buttons are divs: Enter on one fires no click of the browser's own.
      else if (event.key === 'Enter' || event.key === ' ') onAct(event);
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    stopWaiting();
    watched.delete(dialog);
  });
}

function isPublishButton(button: Element): boolean {
  if (button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled')) return false;
  return isCalledPublish(button);
}

export function isCalledPublish(button: Element): boolean {
  return isLabel(button.getAttribute('aria-label') ?? button.textContent ?? '', readLabels('publish'));
}
