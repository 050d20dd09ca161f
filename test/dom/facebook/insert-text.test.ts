import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  type Composer,
  type InsertMode,
  insertText,
  readDraft,
  watchComposer,
} from '../../../utils/facebook/index.ts';
import { aComposer, findEditor, toElement } from './composer-trees.ts';

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** How an editor takes a paste: the text that it held, what is selected, and the text offered give the text that it holds. */
type Take = (before: string, selected: string, pasted: string) => string;
const atEnd: Take = (before, _selected, pasted) => before + pasted;
const overSelection: Take = (before, selected, pasted) => before.replace(selected, pasted);

function setUp(lines: string[], take?: Take): Composer & { pasted: string[] } {
  const dialog = aComposer({ lines });
  const editor = findEditor(dialog);
  const pasted: string[] = [];
  document.body.append(dialog);
  watchComposer(() => undefined, stop.signal);
  editor.addEventListener('paste', (event) => {
    if (!take) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    pasted.push(text);
    const selected = document.getSelection()?.toString() ?? '';
    show(editor, take(readDraft(editor), selected, text));
  });
  return { dialog, editor, pasted };
}

function show(editor: HTMLElement, text: string) {
  editor.replaceChildren(
    ...text.split('\n').map((line) => toElement(line === '' ? '<p><br></p>' : `<p><span>${line}</span></p>`)),
  );
}

const TEXT = 'Chào mừng\n\n#CôngĐoàn';

it.each<[InsertMode, string[], string]>([
  ['at_caret', [''], TEXT],
  ['append', ['Cũ'], `Cũ\n\n${TEXT}`],
  ['append', ['Cũ', ''], `Cũ\n\n${TEXT}`],
  ['append', [''], TEXT],
])('%s into %j', async (mode, lines, expected) => {
  const composer = setUp(lines, atEnd);
  expect(await insertText(composer, TEXT, mode)).toBe('inserted');
  expect(readDraft(composer.editor)).toBe(expected);
});

it('replaces the whole draft', async () => {
  const composer = setUp(['Cũ'], overSelection);
  expect(await insertText(composer, TEXT, 'replace')).toBe('inserted');
  expect(readDraft(composer.editor)).toBe(TEXT);
});

it('offers composed letters and plain line ends', async () => {
  const composer = setUp([''], atEnd);
  await insertText(composer, 'Tết\r\nvui'.normalize('NFD'), 'at_caret');
  expect(composer.pasted).toEqual(['Tết\nvui']);
});

it('puts two texts that are inserted at once one after the other', async () => {
  const composer = setUp([''], atEnd);
  const results = await Promise.all([
    insertText(composer, 'Một', 'append'),
    insertText(composer, 'Hai', 'append'),
  ]);
  expect(results).toEqual(['inserted', 'inserted']);
  expect(readDraft(composer.editor)).toBe('Một\n\nHai');
});

it.each<[string, Take | undefined]>([
  ['takes no paste', undefined],
  ['joins the lines', (before, _selected, pasted) => before + pasted.replaceAll('\n', '')],
  ['drops what was there', (_before, _selected, pasted) => pasted],
  ['takes half', (before, _selected, pasted) => before + pasted.slice(0, 4)],
])('is not taken when the editor %s', async (_what, take) => {
  const composer = setUp(['Cũ'], take);
  expect(await insertText(composer, TEXT, 'at_caret')).toBe('not_taken');
});

it('sees a text that the editor shows only seconds later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  try {
    const composer = setUp(['']);
    composer.editor.addEventListener('paste', (event) => {
      event.preventDefault();
      setTimeout(() => show(composer.editor, TEXT), 2_000);
    });
    const onEnd = vi.fn();
    void insertText(composer, TEXT, 'at_caret').then(onEnd);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(onEnd.mock.calls).toEqual([['inserted']]);
  } finally {
    vi.useRealTimers();
  }
});

it('gives up on an editor while the click may still use the clipboard', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  try {
    const composer = setUp(['Cũ'], (before) => before);
    const onEnd = vi.fn();
    void insertText(composer, TEXT, 'at_caret').then(onEnd);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(onEnd.mock.calls).toEqual([['not_taken']]);
  } finally {
    vi.useRealTimers();
  }
});

it('is gone when the composer was closed or hidden', async () => {
  const closed = setUp([''], atEnd);
  closed.dialog.remove();
  expect(await insertText(closed, TEXT, 'at_caret')).toBe('gone');
  const hidden = setUp([''], atEnd);
  hidden.dialog.setAttribute('aria-hidden', 'true');
  expect(await insertText(hidden, TEXT, 'at_caret')).toBe('gone');
  expect(hidden.pasted).toEqual([]);
});

it('leaves an unfinished word alone that the input method does not let go', async () => {
  const composer = setUp(['Cũ'], atEnd);
  composer.editor.dispatchEvent(new Event('compositionstart'));
  expect(await insertText(composer, TEXT, 'at_caret')).toBe('composing');
  expect(composer.pasted).toEqual([]);
});

it('inserts once the input method has let go', async () => {
  const composer = setUp(['Cũ'], atEnd);
  composer.editor.tabIndex = 0;
  composer.editor.focus();
  composer.editor.dispatchEvent(new Event('compositionstart'));
  composer.editor.addEventListener('blur', () => composer.editor.dispatchEvent(new Event('compositionend')));
  expect(await insertText(composer, TEXT, 'at_caret')).toBe('inserted');
});

it('goes back to the caret that the admin left for the panel', async () => {
  const composer = setUp(['Một hai ba'], overSelection);
  const word = composer.editor.querySelector('span')?.firstChild;
  if (!word) throw new Error('The tree has no text.');
  composer.editor.tabIndex = 0;
  composer.editor.focus();
  document.getSelection()?.setBaseAndExtent(word, 4, word, 7);
  document.dispatchEvent(new Event('selectionchange'));

  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  document.getSelection()?.collapse(document.body, 0);
  document.dispatchEvent(new Event('selectionchange'));

  expect(await insertText(composer, 'HAI', 'at_caret')).toBe('inserted');
  expect(readDraft(composer.editor)).toBe('Một HAI ba');
  expect(document.activeElement).toBe(composer.editor);
});

it('presses nothing', async () => {
  const composer = setUp([''], atEnd);
  const acts = vi.fn();
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keypress', 'submit'])
    window.addEventListener(type, acts, { capture: true, signal: stop.signal });
  for (const mode of ['at_caret', 'append', 'replace'] as const) await insertText(composer, TEXT, mode);
  expect(acts).not.toHaveBeenCalled();
});
