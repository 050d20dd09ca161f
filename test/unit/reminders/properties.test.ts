import { describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { MOST_GROWTH, measureGrowth } from '../../builders/growth.ts';
import { fc } from '../../builders/properties.ts';
import sentences from './sentences.json';

const rules = compileRules({ asOf: '2026-11-21' });

const pieces = fc.constantFrom(
  ...[
    'đình',
    'công',
    'nợ',
    'lương',
    '3',
    'tháng',
    ' ',
    '.',
    ',',
    '-',
    '#',
    '@',
    '://',
    'http',
    'facebook.com',
    '/',
    '0912',
    '345',
    '678',
  ],
  ...[
    '\ud835',
    '\udc00',
    '\u0300',
    '\u200b',
    '\n',
    '001199000000',
    'o',
    'l',
    'STK',
    'sinh ngày',
    '12/3/1991',
    'gov.vn',
    '(',
    ')',
    '😀',
    'c.ô.n.g',
  ],
);
const builtText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), builtText);

test('no string makes it fail, and each finding is a part of the text, in order, none within another of its category', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = checkText(text, rules);
      for (const { start, end, phrase } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(phrase).toBe(text.slice(start, end));
      }
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('the same text gives the same findings', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(checkText(text, rules)).toEqual(checkText(text, rules));
    }),
  );
});

describe('a text in another encoding gives findings at the corresponding places', () => {
  const texts = [...sentences.events, ...sentences.marked.map(({ text }) => text), ...sentences.everyday];
  const encodings: Record<string, (text: string) => string> = {
    NFD: (text) => text.normalize('NFD'),
    'soft hyphens': (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad'),
    'zero-width blanks': (text) => text.replace(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, '\u200b'),
    'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
  };
  const toPlain = (text: string) =>
    text
      .replace(/[\u00ad\u200b]/g, '')
      .replaceAll('\u00a0', ' ')
      .normalize('NFC');

  test.each(Object.entries(encodings))('%s', (_, encode) => {
    for (const text of texts) {
      const plain = checkText(toPlain(text), rules).map(({ kind, phrase }) => [kind, toPlain(phrase)]);
      expect(checkText(encode(text), rules).map(({ kind, phrase }) => [kind, toPlain(phrase)])).toEqual(
        plain,
      );
    }
  });
});

test('a sentence says the same after another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences.events),
      fc.constantFrom(...sentences.everyday),
      (event, everyday) => {
        const found = checkText(`${everyday}\n${event}`, rules).map(({ phrase }) => phrase);
        expect(found).toEqual(checkText(event, rules).map(({ phrase }) => phrase));
      },
    ),
  );
});

describe('time grows with the length of the text, also of a hostile one', () => {
  const hostile = [
    'đình công ',
    'd.i.n.h.',
    'dinhcong',
    '0912 345 ',
    'a.b@c.',
    'http://',
    '1 ',
    '#a',
    'đ ì ',
    'a@',
    'www.a.',
    'x.x.x.x.x.x ',
    'nợ của ',
    '#dinhcong',
    'công.nhân.',
    'ddinhf coong ',
    'a\u0300\u0301',
    '\ud835\udc00',
    '\u200b',
    'Ab. ',
    'sinh ngày ',
    'không để xảy ra ',
    'đ.',
    '@a.',
    '1/1/',
    'Đại hội XIII ',
    'ngày ',
    'năm 20',
    '97 năm ',
    'cháu ',
    'Bé ',
    'lớp 4A ',
    'danh sách ',
    'liên đoàn lao động quận ',
    'luật lao động ',
    'stk ',
    'a b c ',
    'ńh',
  ];
  const check = (text: string) => void checkText(text, rules);

  test.each(hostile)('%j', (part) => {
    const toText = (length: number) => part.repeat(Math.ceil(length / part.length));
    expect(measureGrowth(check, toText, 1_500)).toBeLessThan(MOST_GROWTH);
  });

  test.each([
    ['họ đình công ', 'bộ luật '],
    ['không ', 'vụ cháy '],
    ['vở “', 'đình công '],
    ['nguyên nhân ', 'vụ đình công '],
  ])('many of %j, and then many of %j', (first, second) => {
    const toText = (length: number) => {
      const times = Math.ceil(length / (first.length + second.length));
      return `Ngày 17/11 ${first.repeat(times)}, ${second.repeat(times)}`;
    };
    expect(measureGrowth(check, toText, 1_500)).toBeLessThan(MOST_GROWTH);
  });
});
