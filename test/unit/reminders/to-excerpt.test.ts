import { expect, test } from 'vitest';
import { toExcerpt } from '../../../utils/domain/reminders/to-excerpt.ts';
import { fc } from '../../builders/properties.ts';

const LONG = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(20);

test.each([
  ['Tin đình công ở xưởng.', 'đình công', 'Tin [đình công] ở xưởng.'],
  ['Dòng trên\nTin đình công\nDòng dưới', 'đình công', 'Tin [đình công]'],
  ['đình công', 'đình công', '[đình công]'],
])('%j shows %j as %j', (text, phrase, wanted) => {
  const start = text.indexOf(phrase);
  const parts = toExcerpt(text, { start, end: start + phrase.length });
  expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')).toBe(wanted);
});

test('a long line is cut between words on both sides, and says so', () => {
  const text = `${LONG}đình công ${LONG}`;
  const [before, found, after] = toExcerpt(text, { start: LONG.length, end: LONG.length + 9 });
  expect(before?.text).toMatch(/^…(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /);
  expect(found).toEqual({ text: 'đình công', marked: true });
  expect(after?.text).toMatch(/ (một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)…$/);
  expect((before?.text.length ?? 0) + (after?.text.length ?? 0)).toBeLessThan(100);
});

test('whatever the text and the place, the words found stand in the excerpt as written', () => {
  const place = fc
    .string({ maxLength: 300 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
  fc.assert(
    fc.property(place, ([text, a, b]) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const marked = toExcerpt(text, { start, end }).filter((part) => part.marked);
      expect(marked.map((part) => part.text).join('')).toBe(text.slice(start, end));
    }),
  );
});
