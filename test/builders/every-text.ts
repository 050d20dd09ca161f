/** One text in a value: where it stands, what it says, and the value with another text there. */
export interface PlacedText<T> {
  place: string;
  text: string;
  put: (text: string) => T;
}

/** Every text of a value, down to the last; keys are not texts. */
export function everyText<T>(value: T, place = ''): PlacedText<T>[] {
  if (typeof value === 'string') return [{ place, text: value, put: (text) => text as T }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    everyText<unknown>(part, place === '' ? key : `${place}.${key}`).map(({ put, ...found }) => ({
      ...found,
      put: (text: string) =>
        (Array.isArray(value) ? value.with(Number(key), put(text)) : { ...value, [key]: put(text) }) as T,
    })),
  );
}

/** Every text of a value turned into another where `isAllowed` lets it stand. */
export function withEveryText<T>(value: T, text: string, isAllowed: (changed: T) => boolean): T {
  let changed = value;
  for (const { place } of everyText(value)) {
    const next = everyText(changed)
      .find((found) => found.place === place)
      ?.put(text);
    if (next !== undefined && isAllowed(next)) changed = next;
  }
  return changed;
}
