import type { TrapName } from '../practice-window.ts';
import { currentTrap, rememberTrap } from './settings.ts';

interface TrappedLayer {
  /** The dialog's layer, a child of the body. */
  readonly root: HTMLElement;
  readonly pullBack: () => void;
}

type Trap = (layer: TrappedLayer, signal: AbortSignal) => void;

function isOutside(layer: TrappedLayer, target: EventTarget | null): boolean {
  return target instanceof Node && !layer.root.contains(target);
}

function hasLeft(layer: TrappedLayer): boolean {
  return isOutside(layer, document.activeElement);
}

/** The five styles in which libraries for modal dialogs keep the focus. */
const traps: Readonly<Record<TrapName, Trap>> = {
  none: () => {},

  inert: (layer, signal) => {
    const others = [...document.body.children].filter(
      (child) => child !== layer.root && !child.hasAttribute('inert'),
    );
    for (const other of others) other.setAttribute('inert', '');
    signal.addEventListener('abort', () => {
      for (const other of others) other.removeAttribute('inert');
    });
  },

  focusin: (layer, signal) => {
    const check = (event: FocusEvent) => {
      if (isOutside(layer, event.target)) layer.pullBack();
    };
    document.addEventListener('focusin', check, { signal });
  },

  'focus-capture': (layer, signal) => {
    const check = (event: FocusEvent) => {
      if (!isOutside(layer, event.target)) return;
      event.stopPropagation();
      layer.pullBack();
    };
    document.addEventListener('focus', check, { signal, capture: true });
  },

  'focusout-timeout': (layer, signal) => {
    const check = () => {
      setTimeout(() => {
        if (!signal.aborted && hasLeft(layer)) layer.pullBack();
      }, 0);
    };
    layer.root.addEventListener('focusout', check, { signal });
  },

  'focusout-raf': (layer, signal) => {
    const check = () => {
      requestAnimationFrame(() => {
        if (!signal.aborted && hasLeft(layer)) layer.pullBack();
      });
    };
    layer.root.addEventListener('focusout', check, { signal });
  },
};

let held: { readonly layer: TrappedLayer; release: AbortController } | undefined;

export function holdFocus(layer: TrappedLayer, signal: AbortSignal): void {
  held = { layer, release: new AbortController() };
  traps[currentTrap()](layer, held.release.signal);
  signal.addEventListener('abort', () => {
    held?.release.abort();
    held = undefined;
  });
}

/** Takes effect at once, also on a composer that is open already. */
export function setTrap(name: TrapName): void {
  rememberTrap(name);
  if (!held) return;
  held.release.abort();
  held.release = new AbortController();
  traps[name](held.layer, held.release.signal);
}
