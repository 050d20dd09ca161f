import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings the focus into a part that has just opened in place of the button that was pressed: to its first box, or to what `first` finds.
 * It comes again when what was sent from here came to nothing, since a button that is off while it waits loses the focus.
 */
export function useOpeningFocus<Part extends HTMLElement>(
  first = '.control',
  busy = false,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (!busy) part.current?.querySelector<HTMLElement>(first)?.focus();
  }, [first, busy]);
  return part;
}
