import { browser } from 'wxt/browser';

const DESK_CHANGED = 'desk.changed';

/** Tells every open panel, on Facebook and in our own pages, that it should read the desk again. Carries no data. */
export async function tellDeskChanged(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*.facebook.com/*' });
  const told = tabs.map(
    (tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, { name: DESK_CHANGED }),
  );
  // Nobody listening is the normal case: a tab without our panel, no side panel open.
  await Promise.allSettled([...told, browser.runtime.sendMessage({ name: DESK_CHANGED })]);
}

export function onDeskChanged(listener: () => void, signal: AbortSignal): void {
  const receive = (message: unknown) => {
    if ((message as { name?: unknown } | null)?.name === DESK_CHANGED) listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}
