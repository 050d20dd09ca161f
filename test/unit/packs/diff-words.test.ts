import { expect, test } from 'vitest';
import { diffWords } from '../../../utils/domain/packs/diff-words.ts';
import { fc } from '../../builders/properties.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `<+${text}>` : `<-${text}>`))
    .join('');

test.each([
  ['nothing changed', 'Công đoàn cơ sở', 'Công đoàn cơ sở', 'Công đoàn cơ sở'],
  ['from nothing', '', 'Mới', '<+Mới>'],
  ['to nothing', 'Cũ', '', '<-Cũ>'],
  ['a word in the middle', 'ngày 01/5 tới', 'ngày 02/5 tới', 'ngày <-01><+02>/5 tới'],
  ['words at the end', 'Xin mời', 'Xin mời dự họp', 'Xin mời<+ dự họp>'],
  ['a tone mark makes another word', 'đình công', 'định công', '<-đình><+định> công'],
  ['a lock', 'Điều lệ Công đoàn', '[[Điều lệ]] Công đoàn', '<+[[>Điều lệ<+]]> Công đoàn'],
  [
    'a blank is one thing',
    'Chào {{Tên đơn vị}}',
    'Chào {{Tên trang}}',
    'Chào <-{{Tên đơn vị}}><+{{Tên trang}}>',
  ],
  ['lines', 'một\nhai', 'một\nba\nhai', 'một\n<+ba\n>hai'],
])('%s', (_, before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('both texts can be read off the comparison, whatever they are', () => {
  const words = fc.array(
    fc.constantFrom('công', 'đoàn', ' ', '\n', '[[', ']]', '{{a}}', '😀', ',', 'e\u0301'),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(''), b.join('')];
      const changes = diffWords(before, after);
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('two long texts with nothing in common are told apart whole', () => {
  const text = (seed: number) => Array.from({ length: 6_000 }, (_, index) => `chữ${index * seed}`).join(' ');
  const changes = diffWords(text(3), text(7));
  expect(changes.some(({ kind }) => kind === 'removed')).toBe(true);
});
