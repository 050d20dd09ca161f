import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PostingAs } from '../../../utils/contract/page-sight.ts';
import { type Composer, readPostingAs, toPostingAs, watchPostingAs } from '../../../utils/facebook/index.ts';
import { aComposer, findEditor, toElement } from './composer-trees.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const NAME = 'Công đoàn cơ sở Hoa Mai';

function compose(row: string, below = ''): Composer {
  const dialog = aComposer();
  document.body.append(dialog);
  dialog.querySelector('form')?.prepend(toElement(`<div>${row}</div>`));
  dialog.querySelector('form')?.append(toElement(`<div>${below}</div>`));
  return { dialog, editor: findEditor(dialog) };
}

test.each([
  ['as text', `<strong><span>${NAME}</span></strong>`, NAME],
  ['as the name of the picture', `<svg role="img" aria-label="${NAME}"></svg>`, NAME],
  [
    'the text rather than the picture',
    `<svg role="img" aria-label="Ảnh"></svg><strong>${NAME}</strong>`,
    NAME,
  ],
  ['the first, before a mentioned person', `<strong>${NAME}</strong> cùng với <strong>Thí Dụ</strong>`, NAME],
  ['not an empty one', `<strong> \u200B</strong><strong>${NAME}</strong>`, NAME],
  ['not a hidden one', `<strong hidden>Thí Dụ</strong><strong>${NAME}</strong>`, NAME],
  ['not a wall of text', `<strong>${'x'.repeat(201)}</strong>`, undefined],
  ['nothing there', '', undefined],
])('reads the author above the text: %s', (_, row, name) => {
  expect(readPostingAs(compose(row))).toBe(name);
});

test('what stands below the text or in it is no author', () => {
  const composer = compose('', '<strong>Thí Dụ</strong>');
  composer.editor.append(toElement('<p><strong>chữ đậm</strong></p>'));
  expect(readPostingAs(composer)).toBeUndefined();
});

test.each<[string | undefined, PostingAs['verdict']]>([
  [NAME, 'same'],
  [`  CÔNG ĐOÀN\u00A0cơ sở hoa mai\u200B`.normalize('NFD'), 'same'],
  ['Nguyễn Văn Thí Dụ', 'other'],
  ['Công đoàn cơ sở Hoa Mái', 'other'],
  [undefined, 'unknown'],
])('“%s” is %s', (name, verdict) => {
  expect(toPostingAs(name, NAME).verdict).toBe(verdict);
});

test('tells at once, again after a switch, and not while nothing changes', async () => {
  const composer = compose('<strong>Nguyễn Văn Thí Dụ</strong>');
  const told: PostingAs[] = [];
  const stop = new AbortController();
  watchPostingAs(composer, NAME, (seen) => told.push(seen), stop.signal);
  composer.editor.append(toElement('<p>gõ thêm</p>'));
  await vi.advanceTimersByTimeAsync(1_000);
  const author = composer.dialog.querySelector('strong');
  author?.replaceChildren(NAME);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.map(({ verdict }) => verdict)).toEqual(['other', 'same']);
  stop.abort();
  author?.replaceChildren('x');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
