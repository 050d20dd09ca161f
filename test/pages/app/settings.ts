import {
  type HostileName,
  hostileNames,
  type TakesName,
  type TrapName,
  takesNames,
  trapNames,
} from '../practice-window.ts';

export type Language = 'vi' | 'en';

/** A query parameter given once holds for the tab, because soft navigation drops it from the address. */
function readSetting<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
  const key = `practice.${name}`;
  const asked = new URLSearchParams(location.search).get(name) ?? sessionStorage.getItem(key);
  const found = allowed.find((value) => value === asked) ?? fallback;
  sessionStorage.setItem(key, found);
  return found;
}

export const language: Language = readSetting<Language>('lang', ['vi', 'en'], 'vi');

const theme = readSetting<'light' | 'dark'>('theme', ['light', 'dark'], 'light');

export const hostile: HostileName = readSetting<HostileName>('hostile', hostileNames, 'none');

/** `?shape=classic` serves every page in the older markup of posts, `?shape=2026` in the newer; each page has its own otherwise. */
export const askedShape = readSetting<'2026' | 'classic' | 'own'>('shape', ['2026', 'classic', 'own'], 'own');

/** `?posts=500` makes the feeds of pages as long as an afternoon's scrolling. */
export const postCount = Number(readSetting<'64' | '500'>('posts', ['64', '500'], '64'));

let trap: TrapName = readSetting<TrapName>('trap', trapNames, 'none');

export function currentTrap(): TrapName {
  return trap;
}

export function rememberTrap(name: TrapName): void {
  trap = name;
  sessionStorage.setItem('practice.trap', name);
}

let takes: TakesName = readSetting<TakesName>('takes', takesNames, 'all');

export function currentTakes(): TakesName {
  return takes;
}

export function rememberTakes(name: TakesName): void {
  takes = name;
  sessionStorage.setItem('practice.takes', name);
}

/** `?as=Tên` shows another name in the composer, as for an admin who has not switched to the page; `?as=` shows the page again. */
export const otherAuthor: string =
  new URLSearchParams(location.search).get('as') ?? sessionStorage.getItem('practice.as') ?? '';
sessionStorage.setItem('practice.as', otherAuthor);

export function applySettings(root: HTMLElement): void {
  root.lang = language;
  root.classList.toggle('__fb-dark-mode', theme === 'dark');
  root.classList.toggle('__fb-light-mode', theme === 'light');
}
