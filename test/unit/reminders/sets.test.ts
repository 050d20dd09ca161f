import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { ReminderCategory } from '../../../utils/contract/reminder-rules.ts';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { FORMS, toBare } from './forms.ts';
import sentences from './sentences.json';

const rules = compileRules({ asOf: '2026-11-21' });
const CATEGORIES = ReminderCategory.options;
/** Forms of a whole sentence that say the same to a reader. */
const WHOLE = ['plain', 'nfd', 'zero_width', 'soft_hyphen', 'no_break_space', 'wrong_mark_order', 'new_tone'];

const readLines = (name: string) =>
  readFileSync(`test/unit/reminders/sets/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const toCategories = (text: string) => new Set(checkText(text, rules).map(({ category }) => category));
const toForm = (form: string, text: string) => (FORMS[form] ?? String)(text);
const readSet = (category: string, sort: 'yes' | 'no') =>
  category === 'labour_dispute' ? toLabour(sort) : readLines(`${category}.${sort}`);
const toLabour = (sort: 'yes' | 'no') => (sort === 'yes' ? sentences.events : sentences.everyday);

const rates: string[] = [];
afterAll(() => process.stdout.write(`${rates.join('\n')}\n`));

/** What is not as it should be, for the message of a failed test. */
function toFailures(texts: readonly string[], isRight: (text: string) => boolean): string[] {
  return texts.filter((text) => !isRight(text));
}

describe.each(CATEGORIES)('%s', (category) => {
  const yes = readSet(category, 'yes');
  const no = readSet(category, 'no');

  test('is told in every sentence of its set, in every form', () => {
    expect(yes.length).toBeGreaterThanOrEqual(40);
    const written = yes.flatMap((text) => WHOLE.map((form) => toForm(form, text)));
    const missed = toFailures(written, (text) => toCategories(text).has(category));
    rates.push(`${category}: found ${written.length - missed.length} of ${written.length}`);
    expect(missed).toEqual([]);
  });

  test('is silent where the same words mean something else, in every form', () => {
    expect(no.length).toBeGreaterThanOrEqual(60);
    const written = no.flatMap((text) => WHOLE.map((form) => toForm(form, text)));
    const told = toFailures(written, (text) => toCategories(text).size === 0);
    expect(told).toEqual([]);
  });
});

test('official and everyday sentences stay silent, with marks and without', () => {
  const clean = [...readLines('clean'), ...sentences.everyday];
  expect(clean.length).toBeGreaterThanOrEqual(600);
  const told = toFailures(clean, (text) => toCategories(text).size === 0);
  const toldBare = toFailures(clean.map(toBare), (text) => toCategories(text).size === 0);
  rates.push(
    `false alarms per 1,000 clean sentences: ${perThousand(told, clean)}, without marks ${perThousand(toldBare, clean)}`,
  );
  expect(told).toEqual([]);
  expect(toldBare.length / clean.length).toBeLessThan(0.01);
});

function perThousand(part: readonly string[], whole: readonly string[]): string {
  return ((part.length / whole.length) * 1000).toFixed(1);
}

test('whole posts, plans, letters and reports of unions stay silent; without marks nearly all do', () => {
  const documents = readFileSync('test/unit/reminders/sets/documents.txt', 'utf8').split('\n%%\n');
  expect(documents.length).toBeGreaterThanOrEqual(60);
  const count = (texts: readonly string[]) => texts.flatMap((text) => checkText(text, rules));
  expect(count(documents).map(({ category, phrase }) => [category, phrase])).toEqual([]);
  const bare = count(documents.map(toBare));
  rates.push(`reminders in ${documents.length} whole documents: 0, without marks ${bare.length}`);
  expect(bare.length).toBeLessThanOrEqual(16);
});
