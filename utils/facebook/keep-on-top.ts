/** How long after the page has meddled with the host nothing is done in it: longer than a person needs to look again. */
const CAUTION_MS = 3_000;
/** A page that opens its layer anew each time ours comes up could go on for ever. */
const MOST_RAISES = 20;
const WITHIN_MS = 10_000;

export interface OnTop {
  /** Puts the host above everything that is open now. */
  raise(): void;
  /** Whether the page has meddled with the host a moment ago, or does not stop covering it. */
  isContested(): boolean;
}

/**
 * Keeps the panel where a person can see it: in the browser's top layer, above any z-index of the page, and above other elements of
 * that layer as soon as they open. What the page changes on the host itself is put back. (Its look cannot be changed at all: see
 * host-style.ts.)
 *
 * Not seen here: a layer that opens inside a shadow root, since its `toggle` event does not leave that root. Chromium tells by
 * IntersectionObserver that the panel is covered (watch-cover.ts); Firefox has no such word.
 */
export function keepOnTop(host: HTMLElement, signal: AbortSignal, now = () => Date.now()): OnTop {
  const root = host.ownerDocument;
  let meddledAt = Number.NEGATIVE_INFINITY;
  let raises: number[] = [];
  host.setAttribute('popover', 'manual');
  const kept = new Map([...host.attributes].map(({ name, value }) => [name, value]));

  const raise = () => {
    if (!host.isConnected || signal.aborted) return;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const isRestless = () => raises.filter((at) => now() - at < WITHIN_MS).length >= MOST_RAISES;
  const onLayer = (event: Event) => {
    const isOpening = event.type !== 'toggle' || ('newState' in event && event.newState === 'open');
    if (event.target === host || !isOpening || !host.isConnected || isRestless()) return;
    raises = [...raises.slice(-MOST_RAISES), now()];
    raise();
  };
  // `toggle` does not bubble, but it is captured on its way.
  root.addEventListener('toggle', onLayer, { capture: true, signal });
  root.addEventListener('fullscreenchange', onLayer, { signal });

  const observer = new MutationObserver(() => {
    const wrong = [...host.attributes].filter(({ name, value }) => kept.get(name) !== value);
    const missing = [...kept].filter(([name]) => !host.hasAttribute(name));
    if (wrong.length === 0 && missing.length === 0) return;
    meddledAt = now();
    for (const { name } of wrong) host.removeAttribute(name);
    for (const [name, value] of kept) host.setAttribute(name, value);
    // Putting back is no meddling.
    observer.takeRecords();
    raise();
  });
  observer.observe(host, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return { raise, isContested: () => now() - meddledAt < CAUTION_MS || isRestless() };
}
