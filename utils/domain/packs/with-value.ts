/** A copy of a record with some values changed; `undefined` takes one away, so that it is absent and not empty. */
export function withValue<T extends object>(
  record: T,
  change: { [name in keyof T]?: T[name] | undefined },
): T {
  const entries = Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
