/** Where elements are in the window, and the window itself, all of one moment. */
export interface Boxes {
  of(element: Element): DOMRectReadOnly | undefined;
  window: DOMRectReadOnly | null;
}

/**
 * Reads where elements are as of the next frame. An IntersectionObserver tells it when the page has been laid out anyway;
 * `getBoundingClientRect` would make the browser lay it out for us, in the middle of whatever is being changed.
 */
export function openBoxReader(onBoxes: (boxes: Boxes) => void) {
  let latest: IntersectionObserver | undefined;
  const close = () => {
    latest?.disconnect();
    latest = undefined;
  };
  return {
    /** A reading that has not been answered yet is given up. */
    read(targets: readonly Element[]): void {
      close();
      // One for each reading: an observer that is used again may still deliver what it saw before.
      const observer = new IntersectionObserver((entries) => {
        if (observer !== latest) return;
        close();
        const boxes = new Map(entries.map(({ target, boundingClientRect }) => [target, boundingClientRect]));
        onBoxes({ of: (element) => boxes.get(element), window: entries[0]?.rootBounds ?? null });
      });
      latest = observer;
      for (const target of targets) observer.observe(target);
    },
    close,
  };
}
