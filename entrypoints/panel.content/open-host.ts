import css from '../../components/desk.css?inline';
import { HOST_TAG, type PanelSeat } from '../../utils/facebook/index.ts';

/**
 * The element that carries the panel. It stands beside Facebook's body, so that a dialog which makes the body inert leaves
 * the panel alive; its shadow root is closed, so that the page's scripts cannot read what is written in it.
 */
export function openHost(seat: PanelSeat, signal: AbortSignal): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement(HOST_TAG);
  // Shown by the sheet that the browser applies (host-style.ts), and by nothing else.
  host.style.display = 'none';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'desk';
  shadow.append(style, root);
  // The panel obeys a person only: a click made by a script of the page is not an order.
  shadow.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  seat.host = host;
  seat.guard.deliverTo(shadow);
  signal.addEventListener('abort', () => {
    host.remove();
    // The newer panel, if this one was replaced, finds the seat free.
    if (seat.host === host) seat.host = undefined;
  });
  return { host, root };
}
