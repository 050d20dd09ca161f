import { defineContentScript } from 'wxt/utils/define-content-script';
import { findPlace, readAddress, takeSeat, watchAddress } from '../../utils/facebook/index.ts';
import { send } from '../../utils/messaging/send.ts';
import { onSignal } from '../../utils/messaging/signal.ts';

/**
 * On every page of Facebook, and next to nothing: it guards the seat of the panel, reads the address, and asks for the
 * panel when the address is on a listed page. Nothing else of the page is read here.
 */
export default defineContentScript({
  matches: ['https://*.facebook.com/*'],
  runAt: 'document_start',
  async main(ctx) {
    takeSeat(ctx.signal);
    const waiting = new AbortController();
    const signal = AbortSignal.any([ctx.signal, waiting.signal]);
    const consider = async () => {
      const { pages } = await send('places.read', {});
      if (signal.aborted || !findPlace(readAddress(location.href), pages)) return;
      // Asking twice does no harm: a panel that is there already stays the only one.
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
