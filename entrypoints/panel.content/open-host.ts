import css from '../../components/desk.css?inline';
import { HOST_TAG, keepOnTop, type PanelSeat } from '../../utils/facebook/index.ts';
import { obeyInPlainSight } from './plain-sight.ts';

interface OpenHost {
  /** What the panel is drawn into. */
  root: HTMLElement;
  /** Puts it into the page, if it is not there; to be called after each drawing. */
  show(): void;
  hide(): void;
}

/**
 * The element that carries the panel. It stands beside Facebook's body, so that a dialog which makes the body inert leaves
 * the panel alive; its shadow root is closed, so that the page's scripts cannot read what is written in it.
 */
export function openHost(seat: PanelSeat, onRefused: () => void, signal: AbortSignal): OpenHost {
  const host = document.createElement(HOST_TAG);
  // Shown by the sheet that the browser applies (host-style.ts), and by nothing else.
  host.style.display = 'none';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'desk';
  shadow.append(style, root);
  seat.host = host;
  seat.guard.deliverTo(shadow);
  const onTop = keepOnTop(host, signal);
  const sight = obeyInPlainSight(seat, { host, shadow, root, onTop }, onRefused, signal);
  signal.addEventListener('abort', () => {
    host.remove();
    // The newer panel, if this one was replaced, finds the seat free.
    if (seat.host === host) seat.host = undefined;
  });
  return {
    root,
    show() {
      if (!host.isConnected) {
        document.documentElement.append(host);
        onTop.raise();
      }
      sight.look();
    },
    hide() {
      host.remove();
      sight.look();
    },
  };
}
