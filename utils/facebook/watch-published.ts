import { findClosest, readLabels } from './adapter.ts';
import type { Composer } from './find-composer.ts';
import { isShown } from './is-shown.ts';
import { isLabel } from './label.ts';

/** Longer than a post with several pictures takes on a bad network; after that, silence is better than a wrong guess. */
const PATIENCE_MS = 45_000;
const LOOK_MS = 250;
/** A dialog that has been out of the document for so many looks in a row is let go; one that is put back sooner is the same composer. */
const GONE_LOOKS = 20;

const watched = new WeakSet<HTMLElement>();

/**
 * Tells once that the admin has published: the admin's own click (or Enter, Space) on the publish button, then the dialog is gone.
 * It only listens; nothing is prevented and nothing is pressed. A later click on another button of the dialog, or Escape, means
 * that the admin has turned back, so the wait ends. A dialog is watched once: a composer that is lost and found again (another layer
 * lay over it for a moment) must not count twice, so a second call while the first one lasts does nothing. A dialog that is gone is
 * let go, listeners and all: the tab of the own page may stay open all day, and what is held of a dialog holds Facebook's whole tree of it.
 */
export function watchPublished({ dialog }: Composer, onPublished: () => void, signal: AbortSignal): void {
  if (signal.aborted || watched.has(dialog)) return;
  watched.add(dialog);
  const done = new AbortController();
  const listening = { capture: true, signal: done.signal };
  /** Until when the dialog is expected to go, because the admin has published; 0 while nothing is expected. */
  let until = 0;
  let gone = 0;

  const timer = setInterval(() => {
    gone = dialog.isConnected ? 0 : gone + 1;
    if (until > 0 && !isShown(dialog)) {
      end();
      onPublished();
    } else if (gone === GONE_LOOKS) end();
    else if (Date.now() > until) until = 0;
  }, LOOK_MS);
  const end = () => {
    clearInterval(timer);
    watched.delete(dialog);
    done.abort();
  };
  const onAct = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const button = findClosest(event.target, 'button');
    if (button === undefined || !dialog.contains(button)) return;
    until = isPublishButton(button) ? Date.now() + PATIENCE_MS : 0;
  };
  window.addEventListener('click', onAct, listening);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') until = 0;
      // Facebook's buttons are divs: Enter on one fires no click of the browser's own.
      else if (event.key === 'Enter' || event.key === ' ') onAct(event);
    },
    listening,
  );
  signal.addEventListener('abort', end, { once: true, signal: done.signal });
}

function isPublishButton(button: Element): boolean {
  if (button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled')) return false;
  return isCalledPublish(button);
}

export function isCalledPublish(button: Element): boolean {
  return isLabel(button.getAttribute('aria-label') ?? button.textContent ?? '', readLabels('publish'));
}
