import { defineContentScript } from 'wxt/utils/define-content-script';
import { findSeat } from '../../utils/facebook/index.ts';
import { openPanel } from './open-panel.tsx';

/** The panel itself. The background loads it into a tab only when the small script has found a listed page there. */
export default defineContentScript({
  matches: ['https://*.facebook.com/*'],
  registration: 'runtime',
  main(ctx) {
    const seat = findSeat();
    // A second load, or one into a page whose small script is gone (the extension was updated), has nowhere to sit.
    if (seat && !seat.host) openPanel(seat, ctx.signal);
  },
});
