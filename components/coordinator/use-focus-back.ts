import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface FocusBack<Part extends HTMLElement> {
  part: RefObject<Part | null>;
  /** Gives the focus to the button of this name, or to the first one, once it stands there again. */
  giveBack: (name?: string) => void;
}

/** For a part in which buttons give way to what they open: when that is closed, the focus is where it was. */
export function useFocusBack<Part extends HTMLElement>(): FocusBack<Part> {
  const part = useRef<Part>(null);
  const giveBack = (name?: string) => {
    requestAnimationFrame(() => {
      const buttons = [...(part.current?.querySelectorAll<HTMLElement>('.button') ?? [])];
      const named = buttons.find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
      );
      (named ?? buttons[0])?.focus();
    });
  };
  return { part, giveBack };
}
