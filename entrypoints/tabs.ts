import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tabViews } from '../components/panel/tab-views.ts';
// Not through the barrel, which brings along all that the panel has already.
import { findSeat } from '../utils/facebook/panel-seat.ts';

/** The panel's tabs but the first; loaded into a tab of the browser when the admin opens one of them there. */
export default defineUnlistedScript(() => {
  const seat = findSeat();
  if (seat) seat.parts.tabs = tabViews;
});
