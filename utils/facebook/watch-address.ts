/** How often the address is looked at in browsers without the Navigation API (Firefox before 147). */
const POLL_MS = 500;

/**
 * Tells each new address of the page. Facebook changes it with `history.pushState`, which fires no event in old browsers; the
 * Navigation API fires in the content script's own world in Chromium and Firefox for the page's pushState, replaceState and back.
 * https://developer.mozilla.org/docs/Web/API/Navigation_API
 */
export function watchAddress(onChange: (href: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let told = location.href;
  const look = () => {
    const { href } = location;
    if (signal.aborted || href === told) return;
    told = href;
    onChange(href);
  };
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  const navigation: EventTarget | undefined = 'navigation' in window ? window.navigation : undefined;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
