import type { Desk } from '../../utils/contract/desk.ts';
import type { PanelPart } from '../../utils/contract/panel-part.ts';
import type { PanelParts, PanelSeat } from '../../utils/facebook/index.ts';
import { isHeld } from '../../utils/i18n/index.ts';
import { send } from '../../utils/messaging/send.ts';

/**
 * What a part of the panel brings, from now on or from earlier.
 * @throws when the background cannot load it; asking again later may help.
 */
export async function expectPart<N extends keyof PanelParts & PanelPart>(
  seat: PanelSeat,
  name: N,
): Promise<NonNullable<PanelParts[N]>> {
  if (!seat.parts[name]) await send('part.load', { part: name });
  const part = seat.parts[name];
  if (!part) throw new Error(`The part "${name}" was loaded, but has left nothing.`);
  return part;
}

/** Hands a desk on as soon as its language can be spoken; one that was overtaken meanwhile is left out. */
export function afterWords(onDesk: (desk: Desk) => void, onLost: () => void): (desk: Desk) => void {
  let latest: Desk | undefined;
  return async (desk) => {
    latest = desk;
    const { language } = desk.settings;
    try {
      if (!isHeld(language)) await send('part.load', { part: `words-${language}` });
      if (latest === desk) onDesk(desk);
    } catch {
      onLost();
    }
  };
}
