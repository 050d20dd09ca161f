import { findFirst } from './adapter.ts';

export type Theme = 'light' | 'dark';

/** Light or dark as the page shows itself: Facebook's own switch, else the colour behind the page, else the system's wish. */
export function readTheme(root: Document): Theme {
  if (findFirst(root, 'darkMark')) return 'dark';
  if (findFirst(root, 'lightMark')) return 'light';
  for (const element of [root.body, root.documentElement]) {
    const isDark = element && findDarkness(root.defaultView?.getComputedStyle(element).backgroundColor ?? '');
    if (isDark !== null && isDark !== undefined) return isDark ? 'dark' : 'light';
  }
  return root.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Whether a computed `rgb()` colour is dark; undefined when it is see-through or written in another way. */
function findDarkness(color: string): boolean | undefined {
  if (!color.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = color
    .slice(color.indexOf('(') + 1, -1)
    .split(/[\s,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
