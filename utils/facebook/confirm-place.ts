import { isSamePageKey } from '../domain/units/page-key.ts';
import type { Place } from '../domain/units/place.ts';
import type { PageFacts } from './read-page-facts.ts';

/**
 * `confirmed`: the page itself says what the address says. `stale`: the page says nothing that could be believed, which is
 * common after soft navigation. `contradicted`: the page says that it is another one.
 */
export type PlaceVerdict = 'confirmed' | 'stale' | 'contradicted';

/**
 * Whether the page agrees with the place that was read off its address. The visible heading follows soft navigation and is asked
 * first. The head is believed when it agrees; when it disagrees, only if the document was loaded from this very page: otherwise it
 * speaks of the page that the admin came from.
 */
export function confirmPlace({ page, postLink }: Place, facts: PageFacts): PlaceVerdict {
  const { canonicalOwner, id, loadedOwner, headedAs } = facts;
  const isHere = (key: string) => isSamePageKey(key, page.key);
  if (headedAs.some(isHere)) return 'confirmed';
  // A post opens in a dialog over whatever page it was opened from, and its head may be that page's too.
  if (postLink !== undefined) return 'stale';
  if (headedAs.length > 0) return 'contradicted';
  const head = [canonicalOwner, id].filter((key) => key !== undefined);
  if (head.some(isHere)) return 'confirmed';
  // A vanity name and a number can name the same page; only two of a kind can disagree.
  const differs = head.some((key) => isNumeric(key) === isNumeric(page.key));
  const isFresh = loadedOwner !== undefined && isHere(loadedOwner);
  return differs && isFresh ? 'contradicted' : 'stale';
}

const isNumeric = (key: string): boolean => /^\d+$/.test(key);
