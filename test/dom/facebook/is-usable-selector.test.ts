import { describe, expect, test } from 'vitest';
import { isUsableSelector } from '../../../utils/facebook/is-usable-selector.ts';

describe('usable', () => {
  test.each([
    '[role="dialog"]',
    'h1, h2, h3, [role="heading"]',
    '[role="navigation"] ~ [role="main"]',
    'div:has([data-ad-rendering-role="story_message"])',
    'div:has(> a[href*="/posts/"]):not(:has([role="article"]))',
    'a[href*="script"]',
    '[aria-label="a, b > c ((("]',
    "[style*='--card-corner-radius']",
  ])('%s', (selector) => {
    expect(isUsableSelector(selector)).toBe(true);
  });
});

describe('not usable', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['too long', `[aria-label="${'x'.repeat(200)}"]`],
    ['does not parse', 'div:::nope('],
    ['a bracket that stays open', '[role="dialog"'],
    ['has within has', 'div:has(p:has(span))'],
    ['has within is within has', 'div:has(:is(p, :has(span)))'],
    ['three times has', 'a:has(b):has(i):has(u)'],
    ['too many alternatives in one', Array.from({ length: 14 }, () => 'p').join(',')],
    ['too long a path', 'a > b > i > u > p > q > s > div > h1 > h2'],
    ['scripts, which hold session data', 'body > script'],
    ['scripts in another case', 'SCRIPT[type="application/json"]'],
  ])('%s', (_, selector) => {
    expect(isUsableSelector(selector)).toBe(false);
  });
});
