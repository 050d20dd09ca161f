/** The least that Chromium allows; it looks at most so often. */
const DELAY_MS = 100;

interface CoverWatch {
  /** Elements of our root that are to be watched from now on, in the place of those before. */
  follow(parts: readonly Element[]): void;
  /** Whether the browser says that something lies over this part, or makes it see-through. */
  isCovered(part: Element): boolean;
}

/**
 * Asks the browser itself whether a person can see our parts as they are: Chromium's IntersectionObserver version 2 knows of every
 * layer, also of those that let clicks through. Without it (Firefox), nothing is ever said to be covered.
 * https://w3c.github.io/IntersectionObserver/#calculate-visibility-algo
 */
export function watchCover(signal: AbortSignal): CoverWatch {
  const verdicts = new Map<Element, boolean>();
  const hasVerdicts =
    'IntersectionObserverEntry' in window && 'isVisible' in IntersectionObserverEntry.prototype;
  if (!hasVerdicts || signal.aborted) return { follow: () => undefined, isCovered: () => false };
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: DELAY_MS,
    threshold: [0, 0.5, 1],
  };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries)
      if (verdicts.has(entry.target))
        verdicts.set(entry.target, 'isVisible' in entry && entry.isVisible === false);
  }, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    verdicts.clear();
  });
  return {
    follow(parts) {
      for (const old of verdicts.keys()) {
        if (parts.includes(old)) continue;
        observer.unobserve(old);
        verdicts.delete(old);
      }
      for (const part of parts) {
        if (verdicts.has(part)) continue;
        verdicts.set(part, false);
        observer.observe(part);
      }
    },
    // Where two of our own parts overlap, the one below is covered by us and not by the page.
    isCovered: (part) =>
      verdicts.get(part) === true &&
      ![...verdicts.keys()].some((other) => other !== part && overlaps(other, part)),
  };
}

function overlaps(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
