import { expect, test } from 'vitest';
import { AdapterDocument } from '../../../utils/contract/adapter-document.ts';
import { isUsableSelector } from '../../../utils/facebook/is-usable-selector.ts';
import { shippedAdapter } from '../../../utils/facebook/shipped-adapter.ts';

test('the shipped document keeps the contract', () => {
  expect(AdapterDocument.parse(shippedAdapter)).toEqual(shippedAdapter);
});

test('all of its selectors can be used', () => {
  const wrong = Object.values(shippedAdapter.finders)
    .flat()
    .filter(({ selector }) => !isUsableSelector(selector));
  expect(wrong).toEqual([]);
});

test('its labels are composed letters, none twice', () => {
  for (const { vi, en } of Object.values(shippedAdapter.labels))
    for (const words of [vi, en]) {
      expect(words.map((word) => word.normalize('NFC').trim())).toEqual(words);
      expect(new Set(words).size).toBe(words.length);
    }
});

const alternative = { selector: 'h1', since: '2026-11', page: 'everywhere' };
const toDocument = (over: object) => ({ ...shippedAdapter, ...over });

test.each<[string, object]>([
  ['a finder that this version does not know', { finders: { reelCard: [alternative] } }],
  ['a label that this version does not know', { labels: { boost: { vi: ['Quảng bá'], en: [] } } }],
])('%s is kept', (_, over) => {
  expect(AdapterDocument.parse(toDocument(over))).toEqual(toDocument(over));
});

test.each<[string, object]>([
  ['a field that nobody knows', { script: 'alert(1)' }],
  ['a selector of 201 characters', { finders: { dialog: [{ ...alternative, selector: 'x'.repeat(201) }] } }],
  ['an empty selector', { finders: { dialog: [{ ...alternative, selector: '' }] } }],
  ['a finder without alternatives', { finders: { dialog: [] } }],
  ['a month that is none', { finders: { dialog: [{ ...alternative, since: '2026-13' }] } }],
  ['an alternative that carries more', { finders: { dialog: [{ ...alternative, act: 'click' }] } }],
  ['a name that is none', { finders: { 'a b': [alternative] } }],
  [
    'more finders than a person could look after',
    { finders: Object.fromEntries(Array.from({ length: 61 }, (__, n) => [`f${n}`, [alternative]])) },
  ],
  ['labels in a third language', { labels: { composer: { vi: [], en: [], fr: [] } } }],
  ['a version that is none', { version: 0 }],
  ['a day that is none', { issuedOn: '2026-02-30' }],
])('%s is refused', (_, over) => {
  expect(AdapterDocument.safeParse(toDocument(over)).success).toBe(false);
});
