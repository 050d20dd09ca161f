import { browser } from 'wxt/browser';

/** An admin notices a dead button sooner than this; looking is one property, and happens only while the panel is shown. */
const LOOK_MS = 3_000;

const listeners = new Set<() => void>();

/**
 * Whether the extension that this script came with is still there. After an update, or when it was switched off, Chromium leaves
 * the script running in open tabs, but its `runtime` has lost its id. (Firefox ends the script itself.)
 */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** To be called after a message failed: that is mostly how a script finds out. */
export function noticeGone(): void {
  if (isAlive()) return;
  for (const listener of [...listeners]) listener();
}

interface LifeWatch {
  /** Whether to look every few seconds; failed messages are noticed in any case. */
  setLooking(looking: boolean): void;
}

/** Tells once that the extension has gone from under this page. */
export function watchLife(onGone: () => void, signal: AbortSignal): LifeWatch {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    listeners.delete(tell);
    clearInterval(timer);
    timer = undefined;
  };
  const tell = () => {
    stop();
    onGone();
  };
  if (!signal.aborted) listeners.add(tell);
  signal.addEventListener('abort', stop);
  return {
    setLooking(looking) {
      if (looking === (timer !== undefined) || signal.aborted) return;
      clearInterval(timer);
      timer = looking ? setInterval(noticeGone, LOOK_MS) : undefined;
    },
  };
}
