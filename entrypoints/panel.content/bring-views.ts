import type { PanelViews } from '../../components/panel/panel-views.ts';
import type { Language } from '../../utils/contract/settings.ts';
import type { PanelSeat } from '../../utils/facebook/index.ts';
import { hasViewWords } from '../../utils/i18n/views-dictionary.ts';
import { send } from '../../utils/messaging/send.ts';

type BringViews = (language: Language) => PanelViews | Promise<PanelViews>;

/** The views beyond the first screen with the words of a language, at once when they are there, with their style in the panel's own root. */
export function toBringViews(seat: PanelSeat, root: HTMLElement): BringViews {
  let isStyled = false;
  const readViews = () => {
    if (seat.parts.views && !isStyled) {
      isStyled = true;
      const style = document.createElement('style');
      style.textContent = seat.parts.viewStyle ?? '';
      root.before(style);
    }
    // Both scripts are of one build: what `views.ts` leaves is `PanelViews`.
    return seat.parts.views as PanelViews | undefined;
  };
  return (language) => {
    const held = hasViewWords(language) ? readViews() : undefined;
    if (held) return held;
    return send('part.load', { part: `views-${language}` }).then(() => {
      const views = readViews();
      if (!views) throw new Error('The views were loaded, but have left nothing.');
      return views;
    });
  };
}
