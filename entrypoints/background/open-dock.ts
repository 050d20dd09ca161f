import { browser } from 'wxt/browser';

/** The types of the browser API are Chromium's; Firefox has this namespace instead of `sidePanel`. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/**
 * Opens the browser's own side surface, and says whether it did. Both browsers want a person's act for it. Chromium hands the click on
 * from the content script together with the message, as long as nothing is waited for in between; Firefox does not.
 */
export async function openDock(tabId: number | undefined): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await firefox.sidebarAction.open();
    else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    return false;
  }
}
