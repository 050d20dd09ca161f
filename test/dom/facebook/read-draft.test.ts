import { describe, expect, it, test } from 'vitest';
import { readDraft } from '../../../utils/facebook/index.ts';
import { findDraftRange } from '../../../utils/facebook/read-draft.ts';
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

describe('where a stretch of the draft stands in the tree', () => {
  test('every stretch without a picture or line break is found, and reads the same there', () => {
    const editor = toElement(
      '<div><p><span>Chào </span><strong>bạn</strong></p><p><br></p><p>số <span>0912</span> 345 678</p></div>',
    );
    document.body.append(editor);
    const draft = readDraft(editor);
    expect(draft).toBe('Chào bạn\n\nsố 0912 345 678');
    for (let start = 0; start < draft.length; start++) {
      for (let end = start + 1; end <= draft.length; end++) {
        const stretch = draft.slice(start, end);
        if (stretch.includes('\n')) continue;
        const found = findDraftRange(editor, { start, end });
        const range = document.createRange();
        if (!found) throw new Error(`not found: ${stretch}`);
        range.setStart(found[0].node, found[0].offset);
        range.setEnd(found[1].node, found[1].offset);
        expect(range.toString()).toBe(stretch);
      }
    }
    expect(findDraftRange(editor, { start: 3, end: draft.length + 1 })).toBeUndefined();
  });
});
