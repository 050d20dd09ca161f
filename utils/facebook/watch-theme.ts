import { readTheme, type Theme } from './read-theme.ts';

/** Tells the theme whenever it changes, by Facebook's switch or the system's. */
export function watchTheme(onChange: (theme: Theme) => void, signal: AbortSignal, root = document): void {
  if (signal.aborted) return;
  let told = readTheme(root);
  const look = () => {
    const theme = readTheme(root);
    if (theme === told) return;
    told = theme;
    onChange(theme);
  };
  const observer = new MutationObserver(look);
  observer.observe(root.documentElement, { attributes: true, attributeFilter: ['class', 'style'] });
  root.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
