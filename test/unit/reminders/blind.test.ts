import { afterAll, describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { readBlind } from './exam/read-exam.ts';
import { toBare } from './forms.ts';

interface Round {
  round: number;
  least: number;
  /** How many of those to be silent may be told. */
  mostFalse?: number;
}

/**
 * Sentences by writers who knew the categories and not our phrases, each in the form that its writer chose: category, what must be told,
 * what may be told, form, text. Rounds 6 and 8 to 11 keep to the phrases and close wordings of each category: at first sight 260 of 264, 233 of 240,
 * 236 of 240, 172 of 180 and 236 of 240 were told; of those to be silent 5 of 240, none, 4 of 240, 9 of 180 and 27 of 300 were not, the last written to
 * mislead as much as is fair. Round 7 avoids every listed phrase on purpose: 160 of 240 told, 4 of 180 not silent. Round 12
 * has no marks at all, and in those to be silent the letters of a phrase arise from other words: 117 of 120 told, 77 of 300 not silent. Round 13 keeps
 * to the phrases again: 172 of 180 told, 2 of 180 not silent. Round 14 has each phrase in each form, 398 of 432 told, and near misses alone, a
 * third of them letters of a phrase by chance: 51 of 480 not silent. Round 15 keeps to the
 * phrases, by two writers: 211 of 216 told, 4 of 312 not silent. Round 16 is by two writers too, one of them
 * without any mark: 110 of 120 and 140 of 144 told, 10 of 192 and 10 of 144 not silent, with near misses of a third
 * one, each as tricky as real pages have them: 38 of 240 not silent. Round 17 is in the manner of the
 * given half, by seven writers: 501 of 504 told, 12 of 504 not silent. Round 18 is by three writers, one of
 * them without marks: 71 of 72, 71 of 72 and 72 of 72 told, 4, 1 and 0 of 72 not silent. Round 19 is by nine writers, one of
 * them with every form four times, one with half of the near misses bare letters by chance: 641 of 647 told, 14 of 647 not silent. Round 20 has two writers
 * for what is told by pattern, numbers, children, links, dates and names: 140 of 144 told, 0 of 144 not silent; and four whose phrases stand amid
 * official language: 258 of 280 told, 29 of 280 not silent. Round 21 is by eight writers in the
 * manner of the given half, 587 of 592 told, 6 of 592 not silent; by two without marks, one of whom has letters collide on purpose, 142 of 144 told,
 * 10 of 144 not silent; and by six whose phrases stand amid official language, 400 of 420 told, 48 of 420 not silent (the last 69 of 70 and 3 of 70).
 * Round 22 is by five in the manner of the given half, 358 of 360 told, 7 of 360 not silent, and by two amid official language, 136 of 140 and 23 of 140.
 * Round 23 is by three in the manner of the given half, one of them mostly in other forms than plain, 213 of 216 told, 2 of 216 not silent; by three
 * without marks, who let letters collide wherever a phrase lets them, 261 of 264 told, 25 of 384 not silent; and by one in capitals, hashtags and
 * other disguises, 96 of 96 told, none of 120 not silent.
 * Round 24 is by three in the manner of the given half, 214 of 216 told, 3 of 216 not silent, and by two amid official language, 132 of 140 and 17 of 140.
 * Round 25 is by three in the manner of the given half, 213 of 216 told, 5 of 216 not silent, and by three amid official language, 207 of 210 told,
 * 35 of 210 not silent. Round 26 sets out to make the reminder wrong: by six whose every sentence has a listed phrase in a lesson, a rule, a form, a
 * quiz, a denial or another sense, 480 of 1,260 not silent before there were frames (of the last three writers 220 of 630 then and 146 with the first
 * frames, each unseen); and by three who tell real cases beside the very same words, 390 of 420 told. 440 more real cases are those that a reviewer
 * showed to be lost by the first frames.
 * Round 27 is by eight in the manner of the given half, 572 of 576 told, 15 of 576 not silent, eleven of these without marks; by three who use every
 * listed phrase, 496 of 504 told; by one without marks, 165 of 168 told; and by nine of near misses alone, 30 of 1,344 not silent, and 19 of 168 by
 * one who let everyday letters collide. Round 28 is by four in the manner of the given half, 284 of 288 told, 3 of 288 not silent; by two whose
 * phrases stand amid everyday words, 237 of 240 told; by two wholly without marks, 258 of 280 told; and by six of near misses alone, 60 of 1,008 not
 * silent, two of them wholly without marks (18 of 336). Round 29 is sought out on purpose: for every listed phrase everyday words with the same letters, 505 of 1,652 not silent, and
 * harmless sentences in which it stands with its marks, 366 of 733; and 706 real cases that two reviewers showed to be lost by exceptions which had
 * been learnt from those two. Nearly all of these exceptions are gone again; what stayed is the rule that short phrases without marks need
 * their topic. Round 30 is by four in the manner of the given half, 286 of 288 told, 5 of 288 not silent; by two of near misses alone, 4 of 336;
 * and by one of real cases amid everyday words, 165 of 168 told.
 * All have been learnt from since; the floors are what is reached now.
 */
const ROUNDS: readonly Round[] = [
  { round: 6, least: 1 },
  { round: 7, least: 0.96 },
  { round: 8, least: 0.99 },
  { round: 9, least: 0.99 },
  { round: 10, least: 0.99 },
  { round: 11, least: 1 },
  { round: 12, least: 0.98, mostFalse: 24 },
  { round: 13, least: 0.97 },
  { round: 14, least: 0.98, mostFalse: 22 },
  { round: 15, least: 1 },
  { round: 16, least: 0.98, mostFalse: 7 },
  { round: 17, least: 1 },
  { round: 18, least: 1 },
  { round: 19, least: 1 },
  { round: 20, least: 0.99 },
  { round: 21, least: 0.99 },
  { round: 22, least: 0.98, mostFalse: 6 },
  { round: 23, least: 1 },
  { round: 24, least: 1, mostFalse: 1 },
  { round: 25, least: 0.99, mostFalse: 5 },
  { round: 26, least: 0.92, mostFalse: 158 },
  { round: 27, least: 0.99, mostFalse: 1 },
  { round: 28, least: 0.98, mostFalse: 35 },
  { round: 29, least: 0.93, mostFalse: 488 },
  { round: 30, least: 0.98, mostFalse: 6 },
  { round: 31, least: 1 },
];

const rules = compileRules({ asOf: '2026-11-21' });

const readJudged = (round: number) =>
  readBlind(round).map((sentence) => ({
    ...sentence,
    told: new Set(checkText(sentence.text, rules).map((finding) => String(finding.category))),
  }));

const rates: string[] = [];
afterAll(() => process.stdout.write(`${rates.join('\n')}\n`));

describe.each<Round>(ROUNDS)('round $round', ({ round, least, mostFalse = 0 }) => {
  const examples = readJudged(round);

  test('is told', () => {
    const yes = examples.filter(({ expected }) => expected.length > 0);
    const right = yes.filter(({ expected, told }) => expected.every((category) => told.has(category)));
    rates.push(`blind round ${round}: ${right.length} of ${yes.length} told`);
    expect(yes.length).toBeGreaterThanOrEqual(120);
    expect(right.length / yes.length).toBeGreaterThanOrEqual(least);
  });

  test('tells nothing where nothing is to be told', () => {
    const no = examples.filter(({ expected }) => expected.length === 0);
    const wrong = no.filter(({ allowed, told }) => [...told].some((category) => !allowed.includes(category)));
    expect(no.length).toBeGreaterThanOrEqual(140);
    expect(wrong.map(({ text }) => text).slice(mostFalse)).toEqual([]);
  });
});

/**
 * What is right in marks must stay right as others type it. The floors are what is reached; nobody learns from these by hand one by one, so they
 * show how often letters collide by chance, how many sentences of round 26 are silent by what needs its marks, and how many of round 29 by a name.
 */
describe.each([
  { form: 'without marks', toForm: toBare, mostLost: 0.024, mostFalse: 0.015 },
  { form: 'in capitals', toForm: (text: string) => text.toUpperCase(), mostLost: 0.012, mostFalse: 0.004 },
])('the plain sentences of all rounds, $form', ({ toForm, mostLost, mostFalse }) => {
  const plain = ROUNDS.flatMap(({ round }) => readJudged(round)).filter(({ form }) => form === 'plain');
  const toCategories = (text: string) =>
    checkText(toForm(text), rules).map(({ category }) => String(category));

  test('are told as before', () => {
    const yes = plain.filter(
      ({ expected, told }) => expected.length > 0 && expected.every((it) => told.has(it)),
    );
    const lost = yes.filter(
      ({ expected, text }) => !expected.every((category) => toCategories(text).includes(category)),
    );
    expect(yes.length).toBeGreaterThan(2_500);
    expect(lost.length / yes.length).toBeLessThanOrEqual(mostLost);
  });

  test('are as silent as before', () => {
    const no = plain.filter(({ expected, told }) => expected.length === 0 && told.size === 0);
    const wrong = no.filter(({ allowed, text }) =>
      toCategories(text).some((category) => !allowed.includes(category)),
    );
    expect(no.length).toBeGreaterThan(3_500);
    expect(wrong.length / no.length).toBeLessThanOrEqual(mostFalse);
  });
});
