import type { ListedPage } from '../../utils/contract/page.ts';
import type { Place } from '../../utils/domain/units/place.ts';
import { adapterVersion, checkAdapter, confirmPlace, readPageFacts } from '../../utils/facebook/index.ts';
import { send } from '../../utils/messaging/send.ts';

/** Facebook draws a page in pieces; what is missing at the last look is taken for lost. */
const LOOKS_MS = [800, 2_500, 6_000];

/** Whether the page is what its address says, and whether the extension can still read it. */
export interface Health {
  /** The page says, twice in a row, that it is another one than the address says. */
  readonly contradicted: boolean;
  /** Looks again some time after anything has changed. `moment` names what could be there to see. */
  look(place: Place | undefined, listed: readonly ListedPage[], moment: string): void;
}

export function watchHealth(onChange: () => void, signal: AbortSignal): Health {
  let contradicted = false;
  let looked: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const lookAt = (place: Place, listed: readonly ListedPage[], turn: number, wasContradicted: boolean) => {
    const health = checkAdapter(document, place);
    const isContradicted = confirmPlace(place, readPageFacts(document, listed)) === 'contradicted';
    const states = Object.values(health.finders).map(({ state }) => state);
    const isLast = turn === LOOKS_MS.length - 1;
    // Right after soft navigation the address is new and the heading still the old one: once does not count.
    const isSure = isContradicted && wasContradicted;
    if (isSure !== contradicted) {
      contradicted = isSure;
      onChange();
    }
    if (isLast || (!isContradicted && !states.includes('not_found')))
      void send('adapter.report', { ...health, at: new Date().toISOString() }).catch(() => undefined);
    else plan(place, listed, turn + 1, isContradicted);
  };
  const plan = (place: Place, listed: readonly ListedPage[], turn: number, wasContradicted: boolean) => {
    timer = setTimeout(() => lookAt(place, listed, turn, wasContradicted), LOOKS_MS[turn]);
  };
  return {
    get contradicted() {
      return contradicted;
    },
    look(place, listed, moment) {
      // A pack may bring another description of Facebook while the page is open.
      const here = place && `${place.page.key} ${place.postLink ?? ''} ${moment} ${adapterVersion()}`;
      if (here === looked || signal.aborted) return;
      looked = here;
      clearTimeout(timer);
      contradicted = false;
      if (place) plan(place, listed, 0, false);
    },
  };
}
