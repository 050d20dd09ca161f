/** While a deed is under way, asking for the very same thing again joins it instead of doing it twice. */
export function toSingleFlight<A extends unknown[], R>(
  deed: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  const underWay = new Map<string, Promise<R>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const present = underWay.get(key);
    if (present) return present;
    const promise = deed(...given).finally(() => underWay.delete(key));
    underWay.set(key, promise);
    return promise;
  };
}
