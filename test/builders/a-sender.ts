import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

const FACEBOOK_TAB = { id: 7 } as Browser.tabs.Tab;

/** Our content script in the top frame of a Facebook tab, as the browser describes it. */
export function aPageSender(over: Partial<Sender> = {}): Sender {
  return {
    id: browser.runtime.id,
    url: 'https://www.facebook.com/congdoanhoamai',
    frameId: 0,
    tab: FACEBOOK_TAB,
    ...over,
  };
}

/** A page of the extension itself. */
export function anOwnSender(over: Partial<Sender> = {}): Sender {
  return { id: browser.runtime.id, url: browser.runtime.getURL('/options.html'), ...over };
}
