import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/campaigns/campaigns.css?inline';
import { panelViews } from '../components/panel/views.tsx';
// Not through the barrel, which brings along all that the panel has already.
import { findSeat } from '../utils/facebook/panel-seat.ts';

const STYLE_ID = 'views-style';

/** What the panel shows beyond its first screen; loaded into a tab when the first such view is opened there. */
export default defineUnlistedScript(() => {
  const seat = findSeat();
  if (!seat) return;
  seat.parts.views = {
    ...panelViews,
    show(at, language, name, props) {
      addStyle(at);
      (panelViews.show as (...given: unknown[]) => void)(at, language, name, props);
    },
  };
});

/** Into the panel's own root, where nothing of the page comes in and nothing of ours goes out. */
function addStyle(at: Element): void {
  const root = at.getRootNode();
  if (!(root instanceof ShadowRoot) || root.getElementById(STYLE_ID)) return;
  const style = document.createElement('style');
  style.id = STYLE_ID;
  style.textContent = css;
  root.prepend(style);
}
