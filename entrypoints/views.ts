import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelViews } from '../components/panel/views.tsx';
import css from '../components/views.css?inline';
// Not through the barrel, which brings along all that the panel has already.
import { findSeat } from '../utils/facebook/panel-seat.ts';

/** What the panel shows beyond its first screen; loaded into a tab when the first such view is opened there. */
export default defineUnlistedScript(() => {
  const seat = findSeat();
  if (!seat) return;
  seat.parts.views = panelViews;
  seat.parts.viewStyle = css;
});
