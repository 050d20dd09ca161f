/** The last of items in order whose place is not beyond `place`. A long sentence can have thousands, and be asked as often. */
export function lastUpTo<T>(items: readonly T[], place: number, toPlace: (item: T) => number): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && toPlace(item) <= place) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
