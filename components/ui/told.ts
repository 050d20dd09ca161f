/**
 * A deed whose failure is told. What was to follow it does not follow, so a form keeps what is typed: the promise of a deed
 * that failed stays open for ever instead of failing where nobody listens.
 */
export function toTold<A extends unknown[], R>(
  deed: (...given: A) => Promise<R>,
  tell: (failed: boolean, error?: unknown) => void,
): (...given: A) => Promise<R> {
  return (...given) => {
    tell(false);
    return deed(...given).catch((error: unknown) => {
      console.error(error);
      tell(true, error);
      return new Promise<R>(() => undefined);
    });
  };
}
