import { guardHost, type HostGuard } from './guard-host.ts';
import { HOST_TAG } from './host-style.ts';
import { makeRoom } from './make-room.ts';
import type { PanelParts } from './panel-parts.ts';

/** Why a seat is given up: the extension is no longer behind the script; or another script of it has sat down. */
type Leaving = 'extension_gone' | 'replaced';

/**
 * Where the panel sits in the page. The small script takes the seat at document_start, when the guard still comes before the
 * page's own listeners; the panel, which is loaded later into the same isolated world, finds it there.
 */
export interface PanelSeat {
  guard: HostGuard;
  host: HTMLElement | undefined;
  /** Where the scripts that are loaded on demand leave what they bring. */
  readonly parts: PanelParts;
  /** Ends with the seat: whatever listens in the page for us listens on this signal. Its reason is a `Leaving`. */
  readonly signal: AbortSignal;
  /** Leaves the page as it would be without us. */
  leave(reason: Leaving): void;
}

const SEAT = Symbol.for('so-tay-fanpage.seat');
const world: typeof globalThis & { [SEAT]?: PanelSeat } = globalThis;

export function takeSeat(given: AbortSignal): PanelSeat {
  world[SEAT]?.leave('replaced');
  clearLeftovers(document);
  const stop = new AbortController();
  const signal = AbortSignal.any([given, stop.signal]);
  const seat: PanelSeat = {
    guard: guardHost(() => seat.host, signal),
    host: undefined,
    parts: {},
    signal,
    leave: (reason) => stop.abort(reason),
  };
  world[SEAT] = seat;
  signal.addEventListener('abort', () => {
    seat.host?.remove();
    seat.host = undefined;
    makeRoom(document, 0);
    if (world[SEAT] === seat) delete world[SEAT];
  });
  return seat;
}

export function findSeat(): PanelSeat | undefined {
  return world[SEAT];
}

/**
 * Firefox ends the scripts of an add-on that is updated or switched off without a word to them, so they cannot tidy up: their
 * host stays in the document with dead buttons in it. The next generation, which Firefox starts in open tabs, takes it away.
 */
function clearLeftovers(root: Document): void {
  const old = root.querySelectorAll(HOST_TAG);
  if (old.length === 0) return;
  for (const host of old) host.remove();
  makeRoom(root, 0);
}
