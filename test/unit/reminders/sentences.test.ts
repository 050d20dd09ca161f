import { describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import sentences from './sentences.json';

const rules = compileRules({ asOf: '2026-11-21' });

const toCategories = (text: string) => [...new Set(checkText(text, rules).map(({ category }) => category))];

describe('sentences of a page admin', () => {
  test.each(sentences.examples)(
    '$text',
    ({ text, fires, may = [] }: { text: string; fires: string[]; may?: string[] }) => {
      const found = toCategories(text);
      expect(found).toEqual(expect.arrayContaining(fires));
      expect([...fires, ...may]).toEqual(expect.arrayContaining(found));
    },
  );

  test.each(sentences.events)('asks before posting: %s', (text) => {
    expect(toCategories(text)).toEqual(['labour_dispute']);
  });

  test.each(sentences.marked)('sees $kind in: $text', ({ kind, text }) => {
    expect(checkText(text, rules).map((finding) => finding.kind)).toContain(kind);
  });

  test('a cheap ending alone is no reason to ask before posting', () => {
    expect(checkText('https://hoamai.store/qua', rules)).toMatchObject([
      { kind: 'cheap_end', severity: 'medium' },
    ]);
  });

  test.each(sentences.everyday)('stays silent: %s', (text) => {
    expect(checkText(text, rules)).toEqual([]);
  });
});
