import { defineContentScript } from 'wxt/utils/define-content-script';
import { findPlace, readAddress, takeSeat, watchAddress } from '../../utils/facebook/index.ts';
import { noticeGone, watchLife } from '../../utils/messaging/life.ts';
import { send } from '../../utils/messaging/send.ts';
import { onSignal } from '../../utils/messaging/signal.ts';

/**
 * On every page of Facebook, and next to nothing: it guards the seat of the panel, reads the address, and asks for the
 * panel when the address is on a listed page. Nothing else of the page is read here.
 */
export default defineContentScript({
  matches: ['https://*.facebook.com/*'],
  runAt: 'document_start',
  // The page need not be told our id; older scripts of ours hear of the new one by an event in the document.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const seat = takeSeat(ctx.signal);
    seat.signal.addEventListener('abort', () => ctx.abort());
    // An admin who updates or switches off the extension does so in another tab, and then comes back.
    document.addEventListener('visibilitychange', noticeGone, { signal: seat.signal });
    watchLife(() => seat.leave('extension_gone'), seat.signal);

    const waiting = new AbortController();
    const signal = AbortSignal.any([seat.signal, waiting.signal]);
    const consider = async () => {
      const { pages } = await send('places.read', {});
      if (signal.aborted || !findPlace(readAddress(location.href), pages)) return;
      // Asking twice does no harm: the newer panel takes over from the older one.
      await send('panel.load', {});
      waiting.abort();
    };
    // Errors end here: on a page that is not ours the extension must not even show up in the console.
    const look = () => void consider().catch(() => undefined);
    watchAddress(look, signal);
    onSignal('desk.changed', look, signal);
    look();
  },
});
