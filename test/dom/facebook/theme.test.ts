import { afterEach, expect, it, vi } from 'vitest';
import { readTheme, watchTheme } from '../../../utils/facebook/index.ts';
import { until } from '../../builders/until.ts';

afterEach(() => {
  document.documentElement.className = '';
  document.body.removeAttribute('style');
});

it.each([
  ['__fb-dark-mode', '', 'dark'],
  ['__fb-light-mode', 'background-color: rgb(0, 0, 0)', 'light'],
  ['', 'background-color: rgb(24, 25, 26)', 'dark'],
  ['', 'background-color: rgb(242, 244, 247)', 'light'],
  ['', 'background-color: rgba(0, 0, 0, 0)', 'light'],
])('class "%s" and style "%s" is %s', (className, style, theme) => {
  document.documentElement.className = className;
  document.body.setAttribute('style', style);
  expect(readTheme(document)).toBe(theme);
});

it('tells a change of Facebook’s switch once, and nothing after the end', async () => {
  const stop = new AbortController();
  const onChange = vi.fn();
  watchTheme(onChange, stop.signal);
  document.documentElement.className = 'x __fb-dark-mode';
  document.documentElement.classList.add('y');
  await until(() => expect(onChange.mock.calls).toEqual([['dark']]));
  stop.abort();
  document.documentElement.className = '__fb-light-mode';
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(onChange).toHaveBeenCalledTimes(1);
});
