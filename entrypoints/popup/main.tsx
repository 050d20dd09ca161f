import '../../components/own-page.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { expectRoot } from '../../components/ui/expect-root.ts';
import { followTheme } from '../../components/ui/follow-theme.ts';
import { PopupPage } from '../../components/units/popup-page.tsx';
import { UnreadPage } from '../../components/units/unread-page.tsx';
import { watchDesk } from '../../utils/messaging/desk-client.ts';

const root = expectRoot();
/** The types of the browser API are Chromium's; Firefox has this namespace instead of `sidePanel`. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/** The browser's own side surface: Chromium calls it side panel, Firefox sidebar. Both want the click to be ours. */
async function openPanel(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefox.sidebarAction.open();
  else {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  }
  window.close();
}

followTheme(root);
watchDesk(
  (desk) =>
    render(
      <PopupPage
        desk={desk}
        onOpenPanel={() => void openPanel()}
        onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />,
      root,
    ),
  () => render(<UnreadPage onAgain={() => location.reload()} />, root),
  new AbortController().signal,
);
