import { browser } from 'wxt/browser';
import type { PageCallName, PageCallReply, PageCallRequest } from '../contract/page-calls.ts';

export type PageCallHandlers = {
  [N in PageCallName]: (request: PageCallRequest<N>) => Promise<PageCallReply<N>>;
};

/**
 * Answers the docked panel from inside a Facebook tab. Only pages of the extension itself can reach this listener, and only
 * those without a tab of Facebook are heard. Types only: no schema is loaded into the page.
 */
export function answerPageCalls(handlers: PageCallHandlers, signal: AbortSignal): void {
  const receive = (
    message: unknown,
    sender: { id?: string; url?: string },
    respond: (reply: unknown) => void,
  ) => {
    const call = message as { name?: unknown; request?: unknown } | null;
    const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    if (!own || typeof call?.name !== 'string' || !Object.hasOwn(handlers, call.name)) return undefined;
    const handle = handlers[call.name as PageCallName] as (request: unknown) => Promise<unknown>;
    handle(call.request).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}
