import { defineContentScript } from 'wxt/utils/define-content-script';
import { findSeat } from '../../utils/facebook/index.ts';
import { openPanel } from './open-panel.tsx';
import { sharePreact } from './share-preact.ts';

/** The panel itself. The background loads it into a tab only when the small script has found a listed page there. */
export default defineContentScript({
  matches: ['https://*.facebook.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const seat = findSeat();
    // Loaded into a page whose small script is gone, there is nowhere to sit. A second load finds the seat free again: the
    // context of the newer script has ended the older one before this line.
    sharePreact();
    if (seat && !seat.host) openPanel(seat, AbortSignal.any([ctx.signal, seat.signal]));
  },
});
