import { guardHost, type HostGuard } from './guard-host.ts';

/**
 * Where the panel sits in the page. The small script takes the seat at document_start, when the guard still comes before the
 * page's own listeners; the panel, which is loaded later into the same isolated world, finds it there.
 */
export interface PanelSeat {
  guard: HostGuard;
  host: HTMLElement | undefined;
}

const SEAT = Symbol.for('so-tay-fanpage.seat');
const world: typeof globalThis & { [SEAT]?: PanelSeat } = globalThis;

export function takeSeat(signal: AbortSignal): PanelSeat {
  const seat: PanelSeat = { guard: guardHost(() => seat.host, signal), host: undefined };
  world[SEAT] = seat;
  signal.addEventListener('abort', () => {
    seat.host?.remove();
    delete world[SEAT];
  });
  return seat;
}

export function findSeat(): PanelSeat | undefined {
  return world[SEAT];
}
