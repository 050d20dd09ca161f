/** The page's clock: relative times and presence are rewritten each second, whether they changed or not. */
export function everySecond(tick: () => void, signal: AbortSignal): void {
  const timer = setInterval(tick, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
