import { expect, it } from 'vitest';
import { readDraft } from '../../../utils/facebook/index.ts';
import { toElement } from './composer-trees.ts';

it.each([
  ['an empty Lexical box', '<p><br></p>', ''],
  ['an empty box without blocks', '', ''],
  ['lines and an empty line', '<p><span>Một</span></p><p><br></p><p><span>Ba</span></p>', 'Một\n\nBa'],
  ['a soft line break', '<p><span>Một</span><br><span>Hai</span></p>', 'Một\nHai'],
  [
    'a soft break at the end, with Lexical’s marked filler',
    '<p><span>Một</span><br><br data-lexical-managed-linebreak="true"></p>',
    'Một\n',
  ],
  ['a soft break at the end, with an unmarked filler', '<p><span>Một</span><br><br></p>', 'Một\n'],
  ['an emoji as a picture', '<p><span>Tết <img alt="🌸"> vui</span></p>', 'Tết 🌸 vui'],
  ['a hashtag in its own span', '<p><span>Chào </span><span>#CôngĐoàn</span></p>', 'Chào #CôngĐoàn'],
  ['a list', '<p>Gồm:</p><ul><li>một</li><li>hai</li></ul>', 'Gồm:\nmột\nhai'],
  [
    'Draft.js',
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">Một</span></span></div></div>' +
      '<div data-block="true"><div><span><br data-text="true"></span></div></div>' +
      '<div data-block="true"><div><span><span data-text="true">Ba</span></span></div></div></div>',
    'Một\n\nBa',
  ],
  ['bare text', 'Một<br>Hai', 'Một\nHai'],
])('%s', (_what, html, text) => {
  expect(readDraft(toElement(`<div contenteditable="true">${html}</div>`))).toBe(text);
});
