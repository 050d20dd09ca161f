import { expect, it } from 'vitest';
import { isSpliced } from '../../../utils/facebook/is-spliced.ts';

const splice = { before: '', replaced: '', text: 'Chào\n\nbạn', after: 'Chào\n\nbạn' };

it.each([
  ['into nothing', {}, true],
  ['in the middle', { before: 'Một hai', after: 'Một Chào\n\nbạn hai' }, true],
  ['at the end', { before: 'Một', after: 'Một\n\nChào\n\nbạn' }, true],
  ['in place of a word', { before: 'Một hai ba', replaced: 'hai', after: 'Một Chào\n\nbạn ba' }, true],
  ['a second time', { before: 'Chào\n\nbạn', after: 'Chào\n\nbạnChào\n\nbạn' }, true],
  ['with other blanks and a picture for ":)"', { text: 'Vui :)  quá', after: 'Vui 🙂 quá' }, true],
  ['decomposed', { text: 'Tết'.normalize('NFD'), after: 'Tết' }, true],
  ['only emoji', { text: '🎉🎉', before: 'Vui', after: 'Vui 🎉🎉' }, true],
  ['not at all', { after: '' }, false],
  ['not at all, but it was there before', { before: 'Chào\n\nbạn', after: 'Chào\n\nbạn' }, false],
  ['with its lines joined', { after: 'Chàobạn' }, false],
  ['only in part', { after: 'Chào' }, false],
  ['twice', { after: 'Chào\n\nbạnChào\n\nbạn' }, false],
  ['and ate what was there', { before: 'Một hai', after: 'Một Chào\n\nbạn' }, false],
  ['only emoji, not at all', { text: '🎉', before: 'Vui', after: 'Vui' }, false],
])('%s', (_what, change, expected) => {
  expect(isSpliced({ ...splice, ...change })).toBe(expected);
});
