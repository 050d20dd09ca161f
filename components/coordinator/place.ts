import type { PackKey } from './coordinator-actions.ts';

/** What of the page is shown. It stands in the address, so that the browser's own Back and Reload do what they should. */
export type CoordinatorPlace = { at: 'list' } | ({ at: 'review' | 'edit' } & PackKey);

export function toHash(place: CoordinatorPlace): string {
  return place.at === 'list' ? '' : `#${place.at}/${place.packId}/${place.version}`;
}

export function readHash(hash: string): CoordinatorPlace {
  const [, at, packId = '', version] = /^#(review|edit)\/([a-z0-9-]{1,80})\/(\d{1,9})$/.exec(hash) ?? [];
  return at === 'review' || at === 'edit' ? { at, packId, version: Number(version) } : { at: 'list' };
}
