import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText, compileRules, startChecking } from '../../../utils/domain/reminders/index.ts';
import { measureGrowth } from '../../builders/growth.ts';
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
    fc.property(draft, fc.array(edit, { maxLength: 12 }), (first, edits) => {
      const check = startChecking(rules);
      let text = first;
      expect(check(text)).toEqual(checkText(text, rules));
      for (const { at, drop, put } of edits) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + put + text.slice(place + drop);
        expect(check(text)).toEqual(checkText(text, rules));
      }
    }),
    { numRuns: 300 },
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

test('a key costs no more in a long draft than in a short one', () => {
  const line = `${all.slice(0, 3).join(' ')}\n`;
  const drafts = new Map<string, (text: string) => unknown>();
  const type = (text: string) => {
    const check = drafts.get(text) ?? startChecking(rules);
    drafts.set(text, check);
    check(text);
    for (let key = 0; key < 40; key++) check(`${text}${key}`);
  };
  // Eight short drafts take eight times the keys of one long: the ratio would be 1 if every key read the whole draft.
  const growth = measureGrowth(type, (length) => line.repeat(Math.ceil(length / line.length)), 8_000);
  expect(growth).toBeLessThan(0.7);
});
