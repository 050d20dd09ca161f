import { describe, expect, test } from 'vitest';
import { toBoardWords } from '../../../utils/i18n/board-dictionary.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';

type Sentence = string | ((...words: never[]) => string);

/** Every sentence of a dictionary with the path to it. */
function toSentences(value: unknown, path = ''): [string, Sentence][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Sentence]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no sentence`);
  return Object.entries(value).flatMap(([key, inner]) =>
    toSentences(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** A sentence as people would read it, with numbers or words put in. */
function spoken(sentence: Sentence, word: unknown): string {
  return typeof sentence === 'string'
    ? sentence
    : (sentence as (...words: unknown[]) => string)(word, word, word);
}

const languages = ['vi', 'en'] as const;
const sentences = {
  vi: new Map(toSentences({ ...toBoardWords('vi'), ...toCoordinatorDictionary('vi'), ...toViewWords('vi') })),
  en: new Map(toSentences({ ...toBoardWords('en'), ...toCoordinatorDictionary('en'), ...toViewWords('en') })),
};

test('both languages say the same things', () => {
  expect([...sentences.en.keys()].toSorted()).toEqual([...sentences.vi.keys()].toSorted());
  const kinds = (language: 'vi' | 'en') =>
    [...sentences[language]].map(([path, of]) => `${path}: ${typeof of}`);
  expect(kinds('en').toSorted()).toEqual(kinds('vi').toSorted());
});

describe.each(languages)('%s', (language) => {
  const all = [...sentences[language]];

  test('leaves nothing empty', () => {
    const empty = all.filter(([, sentence]) =>
      [1, 'Hoa Mai'].some((word) => spoken(sentence, word).trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  test('does not shout, show code or trail off', () => {
    const wrong = all.filter(([, sentence]) =>
      /[!！]|undefined|NaN|\[object|\$\{| {2}|^\s|\s$/.test(spoken(sentence, 7)),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('is written in composed letters', () => {
    const wrong = all.filter(([, sentence]) => spoken(sentence, 7) !== spoken(sentence, 7).normalize('NFC'));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test.each(
    all.flatMap(([path, sentence]) => (typeof sentence === 'function' ? [[path, sentence] as const] : [])),
  )('%s says every word it is given', (_, sentence) => {
    const words = Array.from({ length: sentence.length }, (__, index) => 41 + index);
    const text = (sentence as (...numbers: number[]) => string)(...words);
    for (const word of words) expect(text).toContain(String(word));
  });
});

test('English is a translation, not a leftover', () => {
  const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const left = [...sentences.en]
    .filter(([, sentence]) => vietnamese.test(spoken(sentence, 7)))
    .map(([path]) => path);
  // The name of a language is written in that language, and a page's name stays Vietnamese.
  expect(left.toSorted()).toEqual([
    'pageChecks.name.no_prefix',
    'pageChecks.name.other_name',
    'pageChecks.name.rule',
    'units.languages.vi',
    'units.ownPage.nameHint',
  ]);
});

test('an English sentence counts one thing as one', () => {
  const plural = /\b1 (?!of\b)(\w+ )?(entries|records|templates|points|posts|activities|weeks)\b/;
  const wrong = [...sentences.en]
    .filter(([, sentence]) => plural.test(spoken(sentence, 1)))
    .map(([path]) => path);
  expect(wrong).toEqual([]);
});
