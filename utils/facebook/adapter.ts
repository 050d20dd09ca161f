import type { AdapterDocument } from '../contract/adapter-document.ts';
import { isUsableSelector } from './is-usable-selector.ts';
import { type FinderName, type LabelName, shippedAdapter } from './shipped-adapter.ts';
import { startBudget, type TimeBudget, unlimited } from './time-budget.ts';

/** One selector that is in use. */
interface Alternative {
  selector: string;
  budget: TimeBudget;
}

interface Finder {
  alternatives: Alternative[];
  /** What is fallen back on; a finder never finds nothing because nothing is left to look with. */
  shipped: Alternative[];
  /** How many could not be used from the start. */
  skipped: number;
}

/**
 * What keeps a text out of a comment, message or search box. A newer document may add to these and never take away: a mistake in it
 * must not be able to make a comment box pass for a composer.
 */
const ONLY_ADDED_TO: ReadonlySet<FinderName | LabelName> = new Set<FinderName | LabelName>([
  'comment',
  'hidden',
  'otherBox',
  'otherBoxWord',
]);

let inUse: AdapterDocument = shippedAdapter;
let finders = new Map<FinderName, Finder>();
let labels = new Map<LabelName, readonly string[]>();

/**
 * Reads Facebook by this document from now on; what the document does not name is read by the shipped one. The document has been
 * parsed by the contract where it came in.
 */
export function useAdapter(document: AdapterDocument = shippedAdapter): void {
  inUse = document;
  finders = new Map();
  labels = new Map();
}

/** Reads by the document of a pack when it is newer than the shipped one; by the shipped one when it is not, or is gone. */
export function adoptAdapter(document: AdapterDocument | undefined): void {
  const next = document && document.version > shippedAdapter.version ? document : shippedAdapter;
  if (next.version !== inUse.version || next.id !== inUse.id) useAdapter(next);
}

export const adapterVersion = (): number => inUse.version;

/** All that a finder finds below the root, by each of its alternatives, without repetition. */
export function findAll(root: ParentNode, name: FinderName): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const { selector, budget } of usable(name))
    for (const element of budget(() => root.querySelectorAll<HTMLElement>(selector))) found.add(element);
  return [...found];
}

/** The first in the page that the first successful alternative finds. */
export function findFirst(root: ParentNode, name: FinderName): HTMLElement | undefined {
  for (const { selector, budget } of usable(name)) {
    const element = budget(() => root.querySelector<HTMLElement>(selector));
    if (element !== null) return element;
  }
  return undefined;
}

/** The element itself or the nearest around it. */
export function findClosest(element: Element, name: FinderName): Element | undefined {
  let nearest: Element | undefined;
  for (const { selector, budget } of usable(name)) {
    const found = budget(() => element.closest(selector));
    if (found !== null && (nearest === undefined || nearest.contains(found))) nearest = found;
  }
  return nearest;
}

/** The words for a thing, Vietnamese first. */
export function readLabels(name: LabelName): readonly string[] {
  const known = labels.get(name);
  if (known) return known;
  const own = shippedAdapter.labels[name];
  const given = inUse.labels[name] ?? own;
  const both = given === own || !ONLY_ADDED_TO.has(name) ? [given] : [own, given];
  const words = both.flatMap((each) => [...(each?.vi ?? []), ...(each?.en ?? [])]);
  labels.set(name, words);
  return words;
}

/** How well a finder can work, whatever is on the page: alternatives left out because they are unusable or too slow. */
export function countLeftOut(name: FinderName): number {
  const { alternatives, skipped } = expectFinder(name);
  return skipped + alternatives.filter(({ budget }) => budget.isSpent()).length;
}

/** Whether all that a newer document looks for has been given up in this tab, because it held up the page. What ships is tried instead. */
export function isGivenUp(name: FinderName): boolean {
  const { alternatives } = expectFinder(name);
  return alternatives.length > 0 && alternatives.every(({ budget }) => budget.isSpent());
}

/** How many each usable alternative finds, in order. */
export function countEach(root: ParentNode, name: FinderName): number[] {
  return usable(name).map(
    ({ selector, budget }) => [...budget(() => root.querySelectorAll<HTMLElement>(selector))].length,
  );
}

function usable(name: FinderName): Alternative[] {
  const { alternatives, shipped } = expectFinder(name);
  const left = alternatives.filter(({ budget }) => !budget.isSpent());
  // A newer document none of whose alternatives can be used is worth less than the older one.
  return left.length > 0 ? left : shipped;
}

function expectFinder(name: FinderName): Finder {
  const known = finders.get(name);
  if (known) return known;
  const own = shippedAdapter.finders[name] ?? [];
  const given = inUse.finders[name] ?? own;
  const wanted = given === own || !ONLY_ADDED_TO.has(name) ? given : [...own, ...given];
  const good = wanted.filter(({ selector }) => isUsableSelector(selector));
  const isShipped = (selector: string) => own.some((it) => it.selector === selector);
  const finder: Finder = {
    // What ships is known to be quick: when it takes long, the computer is slow, and without it no composer would be seen any more.
    alternatives: good.map(({ selector }) => ({
      selector,
      budget: isShipped(selector) ? unlimited : startBudget(),
    })),
    shipped: own.map(({ selector }) => ({ selector, budget: unlimited })),
    skipped: wanted.length - good.length,
  };
  finders.set(name, finder);
  return finder;
}
