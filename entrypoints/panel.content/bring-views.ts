import type { PanelViews } from '../../components/panel/panel-views.ts';
import type { PanelSeat } from '../../utils/facebook/index.ts';
import { expectPart } from './parts.ts';

/** The views beyond the first screen, at once when they are there, with their style in the panel's own root. */
export function toBringViews(seat: PanelSeat, root: HTMLElement): () => PanelViews | Promise<PanelViews> {
  let isStyled = false;
  const addStyle = () => {
    if (isStyled) return;
    isStyled = true;
    const style = document.createElement('style');
    style.textContent = seat.parts.viewStyle ?? '';
    root.before(style);
  };
  return () => {
    // Both scripts are of one build: what `views.ts` leaves is `PanelViews`.
    const held = seat.parts.views as PanelViews | undefined;
    if (held) {
      addStyle();
      return held;
    }
    return expectPart(seat, 'views').then((views) => {
      addStyle();
      return views as PanelViews;
    });
  };
}
