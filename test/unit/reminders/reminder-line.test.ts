import { expect, test } from 'vitest';
import { newReminderReader } from '../../../scripts/to-reminder-line.ts';

const read = newReminderReader('2026-11-21');

test('a text is told with its categories and findings', () => {
  const text = 'Công nhân đình công, gọi 0912 345 678 hoặc 0987 654 321.';
  expect(read(JSON.stringify({ text }))).toEqual({
    categories: ['labour_dispute', 'personal_data'],
    findings: [
      { category: 'labour_dispute', start: 10, end: 19, phrase: 'đình công' },
      { category: 'personal_data', start: 25, end: 37, phrase: '0912 345 678' },
      { category: 'personal_data', start: 43, end: 55, phrase: '0987 654 321' },
    ],
  });
});

test('the day tells which birth years lie ahead', () => {
  const text = 'Cháu sinh ngày 12/03/2027.';
  expect(read(JSON.stringify({ text, as_of: '2026-11-21' }))).toEqual({ categories: [], findings: [] });
  expect(read(JSON.stringify({ text, as_of: '2028-01-01' }))).toMatchObject({
    categories: ['personal_data'],
  });
});

test.each(['', 'x', '3', 'null', '[]', '{}', '{"text":null}', '{"text":"a","as_of":"nay"}'])(
  'a line that is wrong is called so: %s',
  (line) => {
    expect(read(line)).toEqual({ error: expect.any(String) });
  },
);
