import { afterAll, describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { EXAM_FORMS, type ExamSentence, readExam, readRound, toExamForm } from './exam/read-exam.ts';
import { toBare } from './forms.ts';

/**
 * Sentences written before anybody looked at the phrases. One half of them was held back, unread, until nothing more was to be learnt: 95.0 % of it was
 * told in its plain form then, 93.9 % in all forms, and 13 of 1,000 that are to be silent were not. What nobody has seen is measured by new rounds
 * since (blind.test.ts). The floors are what was reached, a little less.
 */
const FLOORS = { plain: 0.99, forms: 0.985, stray: 0.015, falsePerThousand: 3 };

const rules = compileRules({ asOf: '2026-11-21' });
const { yes, no } = readExam();
const toCategories = (text: string) =>
  new Set(checkText(text, rules).map(({ category }) => String(category)));

const rates: string[] = [];
afterAll(() => process.stdout.write(`${rates.join('\n')}\n`));

interface Judged {
  form: string;
  category: string;
  isTold: boolean;
  isStray: boolean;
}

function judge(sentences: readonly ExamSentence[], forms = EXAM_FORMS): Judged[] {
  return forms.flatMap((form) =>
    sentences.flatMap((sentence, at) => {
      const text = toExamForm(form, sentence, at);
      if (text === undefined) return [];
      const told = toCategories(text);
      const isTold = told.delete(sentence.category);
      const isStray = [...told].some((category) => !sentence.may.includes(category));
      return [{ form, category: sentence.category, isTold, isStray }];
    }),
  );
}

function toShare(judged: readonly Judged[]): number {
  return judged.filter(({ isTold }) => isTold).length / judged.length;
}

function toShares(judged: readonly Judged[], by: 'form' | 'category'): string {
  const names = [...new Set(judged.map((one) => one[by]))];
  return names
    .map((name) => `${name} ${(100 * toShare(judged.filter((one) => one[by] === name))).toFixed(0)}`)
    .join(', ');
}

describe('the first exam', () => {
  test('is told', () => {
    const judged = judge(yes);
    const plain = judged.filter(({ form }) => form === 'plain');
    const stray = judged.filter(({ isStray }) => isStray).length / judged.length;
    rates.push(
      `exam: plain ${(100 * toShare(plain)).toFixed(1)} %, all forms ${(100 * toShare(judged)).toFixed(1)} %, ` +
        `another category too ${(100 * stray).toFixed(1)} %`,
      `exam, by form: ${toShares(judged, 'form')}`,
      `exam, by category: ${toShares(judged, 'category')}`,
    );
    expect(yes.length).toBeGreaterThanOrEqual(240);
    expect(toShare(plain)).toBeGreaterThanOrEqual(FLOORS.plain);
    expect(toShare(judged)).toBeGreaterThanOrEqual(FLOORS.forms);
    expect(stray).toBeLessThanOrEqual(FLOORS.stray);
  });

  test('is silent where nothing is to be told, with marks and without', () => {
    const clean = [...new Set(no.flatMap((text) => [text, toBare(text)]))];
    const told = clean.filter((text) => toCategories(text).size > 0).length;
    const perThousand = (1000 * told) / clean.length;
    rates.push(`exam: false alarms per 1,000 ${perThousand.toFixed(1)} of ${clean.length}`);
    expect(perThousand).toBeLessThanOrEqual(FLOORS.falsePerThousand);
  });
});

/** Written in rounds, and mended after each: what is told of them must stay so. The first run of each told 78, 73, 88, 58 and 83 % of
 * its sentences, and was wrong on 39, 44, 33, 11 and 10 in 1,000 of those written to mislead it. */
const ROUNDS = [1, 2, 3, 4, 5];
/** Of these forms only, since they take long; the others are measured above. */
const ROUND_FORMS = ['plain', 'no_diacritics', 'joined', 'leet', 'vni_raw', 'teencode'];

describe('the rounds', () => {
  const rounds = ROUNDS.map(readRound);

  test('are told', () => {
    const judged = judge(
      rounds.flatMap((round) => round.yes),
      ROUND_FORMS,
    );
    const plain = judged.filter(({ form }) => form === 'plain');
    rates.push(
      `rounds: plain ${(100 * toShare(plain)).toFixed(1)} %, by form: ${toShares(judged, 'form')}`,
      `rounds, by category: ${toShares(plain, 'category')}`,
    );
    expect(toShare(plain)).toBeGreaterThanOrEqual(0.96);
    expect(toShare(judged)).toBeGreaterThanOrEqual(0.92);
  });

  test('are silent where nothing is to be told, with marks and without', () => {
    const clean = [...new Set(rounds.flatMap(({ no }) => no.flatMap((text) => [text, toBare(text)])))];
    expect(clean.filter((text) => toCategories(text).size > 0)).toEqual([]);
  });
});
