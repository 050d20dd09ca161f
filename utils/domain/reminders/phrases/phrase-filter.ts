/**
 * What can stand at a key, at the key's last bits: nothing (0), only pairs that are known (1), or beginnings not met before (more).
 * Behind it, the same for pairs of keys: how many whose third word is not known, and sixteen times how many whose is; behind that,
 * for three keys. Nearly every word of a text ends here.
 */
export type PhraseFilter = Uint8Array;

/** Beginnings are some thousands, and those not met yet let everything pass that falls on their place: room enough to be rare. */
const FIRSTS = 1 << 16;
const FIRST_MASK = FIRSTS - 1;
const SIZE = 1 << 15;
const MASK = SIZE - 1;
const KNOWN = 1;
const WITH_THIRD = 16;

/** A filter that lets nothing pass. */
export function newPhraseFilter(): PhraseFilter {
  return new Uint8Array(FIRSTS + 2 * SIZE);
}

/** Whether anything may stand where words with these keys follow each other, the third without marks. */
export function mayPass(filter: PhraseFilter, first: number, second: number, third: number): boolean {
  const may = filter[first & FIRST_MASK] ?? 0;
  if (may !== KNOWN) return may > KNOWN;
  const pair = filter[toPairPlace(first, second)] ?? 0;
  return (
    (pair & (WITH_THIRD - 1)) !== 0 || (pair !== 0 && filter[toThirdPlace(first, second, third)] === KNOWN)
  );
}

/** Something begins with a key. */
export function addBeginning(filter: PhraseFilter, key: number): void {
  filter[key & FIRST_MASK] = (filter[key & FIRST_MASK] || KNOWN) + 1;
}

/** All is known that can follow a key. */
export function addPairs(filter: PhraseFilter, first: number, seconds: Iterable<number>): void {
  for (const second of seconds) change(filter, toPairPlace(first, second), 1);
  change(filter, first & FIRST_MASK, -1);
}

/** All is known that can follow a pair of keys. */
export function addThirds(
  filter: PhraseFilter,
  first: number,
  second: number,
  thirds: Iterable<number>,
): void {
  change(filter, toPairPlace(first, second), WITH_THIRD - 1);
  for (const third of thirds) filter[toThirdPlace(first, second, third)] = KNOWN;
}

function change(filter: PhraseFilter, place: number, by: number): void {
  filter[place] = (filter[place] ?? 0) + by;
}

function toPairPlace(first: number, second: number): number {
  return FIRSTS + ((Math.imul(first, 31) ^ second) & MASK);
}

function toThirdPlace(first: number, second: number, third: number): number {
  return FIRSTS + SIZE + ((Math.imul(Math.imul(first, 31) ^ second, 31) ^ third) & MASK);
}
