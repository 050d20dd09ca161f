import { vi } from 'vitest';

/**
 * What happy-dom does not have and the panel needs: a top layer, and places on a screen. Gives the closed roots that are opened, by
 * their host; the browser tests show the real thing.
 */
export function playBrowser(): Map<Element, ShadowRoot> {
  const roots = new Map<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  const open = new WeakSet<Element>();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
  });
  document.elementFromPoint = () => null;
  vi.stubGlobal('IntersectionObserver', PlayedObserver);
  return roots;
}

/** Everything is 100 px wide and in sight, and told at once, as a browser does with the next frame. */
class PlayedObserver {
  private readonly told: IntersectionObserverCallback;
  private waiting: Element[] = [];

  constructor(told: IntersectionObserverCallback) {
    this.told = told;
  }

  observe(target: Element): void {
    this.waiting.push(target);
    if (this.waiting.length > 1) return;
    queueMicrotask(() => {
      const entries = this.waiting.map((target) => ({
        target,
        boundingClientRect: new DOMRect(0, 0, 100, 100),
        rootBounds: new DOMRect(0, 0, 1366, 768),
      }));
      this.waiting = [];
      const observer = this as unknown as IntersectionObserver;
      if (entries.length > 0) this.told(entries as unknown as IntersectionObserverEntry[], observer);
    });
  }

  unobserve(target: Element): void {
    this.waiting = this.waiting.filter((each) => each !== target);
  }

  disconnect(): void {
    this.waiting = [];
  }
}
