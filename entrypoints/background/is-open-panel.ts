import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../../utils/contract/settings.ts';

type Sender = Pick<Browser.runtime.MessageSender, 'url' | 'tab'>;

/** Whether what this sender reads is before somebody's eyes: the side panel, or the panel in a tab when it is neither folded nor docked. */
export function isOpenPanel(
  { url, tab }: Sender,
  { panelFolded, panelDocked }: Pick<Settings, 'panelFolded' | 'panelDocked'>,
): boolean {
  const own = browser.runtime.getURL('/');
  if (url?.startsWith(own)) return url.startsWith(browser.runtime.getURL('/sidepanel.html'));
  return tab !== undefined && !panelFolded && panelDocked !== true;
}
