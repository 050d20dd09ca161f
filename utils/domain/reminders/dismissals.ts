import type { IgnoredPhrase } from '../../contract/settings.ts';
import type { Finding } from './finding.ts';

/** What the admin has said of one draft. It lives as long as the draft and is never kept. */
export interface Dismissals {
  /** Single places. */
  readonly places: ReadonlySet<string>;
  /** Words, wherever they stand in this draft. */
  readonly phrases: ReadonlySet<string>;
}

export const NO_DISMISSALS: Dismissals = { places: new Set(), phrases: new Set() };

/** A finding that has not been dismissed, with the name of its place. */
export interface OpenFinding {
  readonly finding: Finding;
  readonly place: string;
}

/**
 * The findings that are still to be looked at. A place is named by its words and by which of their occurrences it is, so that
 * other words written before it do not bring it back.
 */
export function toOpenFindings(
  findings: readonly Finding[],
  { places, phrases }: Dismissals,
  always: readonly IgnoredPhrase[],
): OpenFinding[] {
  const ignored = new Set(always.map(toPhraseKey));
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = toPhraseKey(finding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const place = `${key}:${nth}`;
    return phrases.has(key) || ignored.has(key) || places.has(place) ? [] : [{ finding, place }];
  });
}

/** Words of one category, however they are written. */
export function toPhraseKey({ category, phrase }: IgnoredPhrase): string {
  return `${category}:${phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
