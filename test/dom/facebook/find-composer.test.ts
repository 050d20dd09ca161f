import { afterEach, describe, expect, it } from 'vitest';
import { findComposer } from '../../../utils/facebook/index.ts';
import { aComposer, anOpenPost, findEditor, toElement } from './composer-trees.ts';

afterEach(() => document.body.replaceChildren());

describe('a composer', () => {
  it.each([
    ['Tạo bài viết', 'label'],
    ['Tạo bài viết', 'heading'],
    ['Tạo bài viết', 'labelledby'],
    ['Create post', 'label'],
    ['Create a post', 'heading'],
    ['Tạo bài viết'.normalize('NFD'), 'label'],
    ['  TẠO\u00A0bài \u200B viết ', 'heading'],
  ] as const)('named "%s" by %s', (name, namedBy) => {
    const dialog = aComposer({ name, namedBy });
    document.body.append(dialog);
    expect(findComposer(document)).toEqual({ found: { dialog, editor: findEditor(dialog) } });
  });

  it.each([
    'Bạn đang nghĩ gì?',
    'Công đoàn Mẫu ơi, bạn đang nghĩ gì thế?',
    'Tạo bài viết công khai…',
    'Tạo bài viết công khai...',
    'What’s on your mind, Union?',
    'Write something…',
    '',
  ])('whose box is called "%s"', (editorLabel) => {
    document.body.append(aComposer({ editorLabel }));
    expect(findComposer(document).found).toBeDefined();
  });

  it('with only the Lexical mark on its box', () => {
    const dialog = aComposer();
    findEditor(dialog).removeAttribute('role');
    document.body.append(dialog);
    expect(findComposer(document).found).toBeDefined();
  });

  it('beside an open post', () => {
    const dialog = aComposer();
    document.body.append(anOpenPost(), dialog);
    expect(findComposer(document).found?.dialog).toBe(dialog);
  });

  it('inside a second layer with the role of a dialog, counted once', () => {
    const dialog = aComposer({ namedBy: 'heading' });
    const layer = toElement('<div role="dialog" aria-label="Tạo bài viết"></div>');
    layer.append(dialog);
    document.body.append(layer);
    expect(findComposer(document).found?.dialog).toBe(dialog);
  });
});

describe('no composer', () => {
  it.each([
    'Viết bình luận…',
    'Viết bình luận...',
    'Bình luận dưới tên Công đoàn Mẫu',
    'Viết phản hồi công khai…',
    'Trả lời bình luận',
    'Write a comment…',
    'Write a public reply',
    'Aa',
    'Nhắn tin',
    'Message',
    'Tìm kiếm trên Facebook',
    'Search',
  ])('where the box is called "%s"', (editorLabel) => {
    document.body.append(aComposer({ editorLabel }));
    expect(findComposer(document)).toEqual({});
  });

  it.each(['Bài viết của Công đoàn Mẫu', 'Tạo bài viết mới trong nhóm', 'Create story', ''])(
    'where the dialog is called "%s"',
    (name) => {
      document.body.append(aComposer({ name }), anOpenPost());
      expect(findComposer(document)).toEqual({});
    },
  );

  it('on a page with a comment box and no dialog', () => {
    document.body.append(findEditor(anOpenPost()));
    expect(findComposer(document)).toEqual({});
  });

  it.each([
    ['hidden', ''],
    ['aria-hidden', 'true'],
    ['inert', ''],
  ])('in a stale layer with %s', (name, value) => {
    const layer = document.createElement('div');
    layer.setAttribute(name, value);
    layer.append(aComposer());
    document.body.append(layer);
    expect(findComposer(document)).toEqual({});
  });

  it('where the box takes no text', () => {
    const dialog = aComposer();
    findEditor(dialog).setAttribute('contenteditable', 'false');
    document.body.append(dialog);
    expect(findComposer(document)).toEqual({});
  });
});

it('chooses none of two composers', () => {
  document.body.append(aComposer(), aComposer({ name: 'Create post' }));
  expect(findComposer(document)).toEqual({ ambiguous: 2 });
});

it('chooses none of two boxes in one composer', () => {
  const dialog = aComposer();
  dialog.append(findEditor(aComposer()));
  document.body.append(dialog);
  expect(findComposer(document)).toEqual({ ambiguous: 2 });
});
