/** Anything of puppeteer's that runs a function inside the browser: a tab, a world of it, or a handle. */
interface Evaluator {
  evaluate: (...given: never[]) => Promise<unknown>;
}

/**
 * Runs a self-contained function inside the browser. Only plain values cross, which puppeteer's own types cannot
 * say in generic code: they allow for handles among the arguments. This is the one place that speaks past them.
 */
export async function evaluateIn<T>(where: Evaluator, fn: unknown, args: unknown[]): Promise<T> {
  const untyped = where as { evaluate: (fn: unknown, ...args: unknown[]) => Promise<unknown> };
  return (await untyped.evaluate(fn, ...args)) as T;
}
