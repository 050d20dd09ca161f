import { expect, test } from 'vitest';
import { checkText, compileRules, startChecking } from '../../../utils/domain/reminders/index.ts';
import { fc } from '../../builders/properties.ts';
import { FORMS, toBare } from './forms.ts';
import sentences from './sentences.json';

const rules = compileRules({ asOf: '2026-11-21' });
const all = [
  ...sentences.events,
  ...sentences.everyday,
  ...sentences.marked.map(({ text }) => text),
  ...sentences.examples.map(({ text }) => text),
];

const bits = fc.constantFrom(
  ...[
    'đình công',
    'nợ lương',
    ' ',
    '. ',
    '.',
    '! ',
    '\n',
    '0912 345 678',
    'STK: ',
    '#',
    'Công',
    'Đ',
    'L',
    'o',
  ],
  ...[
    '\ud835',
    '\udc00',
    '\u0300',
    '\u200b',
    'https://bit.ly/a',
    'a@b.vn',
    'd.i.n.h',
    '?',
    'x',
    '12',
    '\r\n',
    '',
    'A. ',
    'B. ',
    '; B. ',
    'Câu 3. ',
    'Câu 3: ',
    'Nội quy: ',
    ', mà ',
    'Hỏi: ',
    'không bài nào ',
    'bác bỏ tin ',
    'VCL-',
    '5 ',
    'Lê Thu Trang',
    ', 12 tuổi',
    ', học sinh lớp 7',
    '30/4/2027 ',
    'là thứ Sáu',
    ', anh Vũ ',
  ],
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 30 }),
  put: fc.oneof(
    bits,
    fc.constantFrom(...all),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.array(bits, { maxLength: 6 }).map((parts) => parts.join('')),
  ),
});
const draft = fc
  .array(fc.oneof(fc.constantFrom(...all), bits), { maxLength: 12 })
  .chain((parts) => fc.constantFrom('\n', ' ', '. ', '').map((between) => parts.join(between)));

test('after any edits a draft says what it says when it is read at once', () => {
  fc.assert(
    fc.property(draft, fc.array(edit, { maxLength: 6 }), (first, edits) => {
      const check = startChecking(rules);
      let text = first;
      expect(check(text)).toEqual(checkText(text, rules));
      for (const { at, drop, put } of edits) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + put + text.slice(place + drop);
        expect(check(text)).toEqual(checkText(text, rules));
      }
    }),
    { numRuns: 100 },
  );
});

test('where a draft is cut changes nothing: with blanks at which it is never cut, it says the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all), { maxLength: 6 }), (parts) => {
      const text = parts.join(' ');
      expect(checkText(text.replaceAll(' ', '\u00a0'), rules).map(({ start, end }) => [start, end])).toEqual(
        checkText(text, rules).map(({ start, end }) => [start, end]),
      );
    }),
    { numRuns: 100 },
  );
});

test('typing a text key by key says in the end what it says at once', () => {
  for (const text of sentences.events.slice(0, 20)) {
    const check = startChecking(rules);
    const draftText = `${text} ${text}\n${text}`;
    for (let end = 1; end < draftText.length; end++) check(draftText.slice(0, end));
    expect(check(draftText)).toEqual(checkText(draftText, rules));
  }
});

test('a sentence says the same before and after any other in its line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...sentences.everyday), (text, other) => {
      const plain = checkText(text, rules).map(({ phrase }) => phrase);
      const line = `${other} ${text}`;
      if (/[a-zà-ỹ]{2}[.!?]$/.test(other) && /^[A-HJKM-NP-ZĐ]/.test(text))
        expect(checkText(line, rules).map(({ phrase }) => phrase)).toEqual(plain);
    }),
  );
});

test('every form of a sentence that tells of an event names it', () => {
  const keepWords = [
    'nfd',
    'uppercase',
    'zero_width',
    'soft_hyphen',
    'no_break_space',
    'math_sans',
    'fullwidth',
  ];
  for (const name of [...keepWords, 'wrong_mark_order', 'homoglyph', 'other_d']) {
    const toForm = FORMS[name] ?? String;
    // "VU DINH CONG" without marks can as well be a person.
    const events = sentences.events.filter((text) => name !== 'uppercase' || text !== toBare(text));
    const silent = events.filter((text) => checkText(toForm(text), rules).length === 0);
    expect(silent, name).toEqual([]);
  }
});

test('one more key in a long draft costs a small part of reading it', () => {
  const long = `${all.slice(0, 3).join(' ')}\n`.repeat(200);
  const place = long.length >> 1;
  const drafts = [long, `${long.slice(0, place)}n${long.slice(place)}`];
  const check = startChecking(rules);
  const best = { whole: Number.POSITIVE_INFINITY, key: Number.POSITIVE_INFINITY };
  const time = (act: () => void) => {
    const begin = performance.now();
    act();
    return performance.now() - begin;
  };
  // What else the machine does only ever adds: a busy one gets more rounds.
  for (let round = 0; round < 10 || (round < 100 && best.key / best.whole > 0.1); round++) {
    best.whole = Math.min(
      best.whole,
      time(() => void checkText(long, rules)),
    );
    for (const draftText of drafts)
      best.key = Math.min(
        best.key,
        time(() => void check(draftText)),
      );
  }
  expect(best.key / best.whole).toBeLessThan(0.25);
});
