import { currentTakes } from './settings.ts';

/**
 * With `?takes=nothing` a paste that a script offers goes by without a trace: not handled, not prevented, the text as it was. This is
 * how an editor looks that Facebook has changed. To be set on an element around the editor, so that it comes before its listeners.
 */
export function mayIgnorePastes(around: HTMLElement): void {
  around.addEventListener(
    'paste',
    (event) => {
      if (currentTakes() === 'nothing') event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
