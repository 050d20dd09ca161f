/** A copy of a list with one entry a place up (-1) or down (1); at the ends everything stays. */
export function moveEntry<T>(entries: readonly T[], index: number, step: 1 | -1): T[] {
  const [entry, other] = [entries[index], entries[index + step]];
  if (entry === undefined || other === undefined) return [...entries];
  return entries.with(index, other).with(index + step, entry);
}
