import { browser } from 'wxt/browser';

/** A word without data, told by the background to whom it may concern; who hears it asks for what has changed. */
export type SignalName = 'desk.changed' | 'place.changed';

/** To every panel on Facebook and every page of our own that is open. */
export async function tellEverywhere(name: SignalName): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*.facebook.com/*' });
  const told = tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, { name }));
  // Nobody listening is the normal case: a tab without our panel, no side panel open.
  await Promise.allSettled([...told, browser.runtime.sendMessage({ name })]);
}

export function onSignal(name: SignalName, listener: () => void, signal: AbortSignal): void {
  const receive = (message: unknown) => {
    if ((message as { name?: unknown } | null)?.name === name) listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}
