import { browser } from 'wxt/browser';
import {
  type PageCallName,
  type PageCallReply,
  type PageCallRequest,
  pageCalls,
} from '../contract/page-calls.ts';

/**
 * Asks the panel's script in the tab in front. Undefined when there is none, as on a page that is not listed; a reply that
 * does not parse counts as none, since a page's process is never trusted.
 */
export async function callPage<N extends PageCallName>(
  name: N,
  request: PageCallRequest<N>,
): Promise<PageCallReply<N> | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab.id, { name, request }, { frameId: 0 });
    const parsed = pageCalls[name].reply.safeParse(reply);
    return parsed.success ? (parsed.data as PageCallReply<N>) : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whenever the tab in front may be another one or show another page. */
export function onTabInFront(listener: () => void, signal: AbortSignal): void {
  const onUpdated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
