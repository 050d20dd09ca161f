import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDraft } from '../../../utils/facebook/index.ts';
import { aComposer, findEditor, toElement } from './composer-trees.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Lets the mutation observer run, then the clock. */
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(ms);
}

function setUp(lines: string[] = ['']) {
  const dialog = aComposer({ lines });
  document.body.append(dialog);
  const editor = findEditor(dialog);
  const told: string[] = [];
  const stop = new AbortController();
  watchDraft(editor, (text) => told.push(text), stop.signal);
  const type = (text: string) => editor.append(toElement(`<p>${text}</p>`));
  return { editor, told, stop, type };
}

it('tells the draft that is there, unless somebody is still writing it', async () => {
  const { told } = setUp(['Chào', 'bạn']);
  await pass(298);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(['Chào\nbạn']);
});

it('waits for a pause in the writing', async () => {
  const { told, type } = setUp();
  for (const word of ['một', 'hai', 'ba']) {
    type(word);
    await pass(200);
  }
  expect(told).toEqual([]);
  await pass(300);
  expect(told).toEqual(['\nmột\nhai\nba']);
});

it.each(['compositionstart', 'compositionupdate'])(
  'is quiet from a %s to the end of the word',
  async (sign) => {
    const { editor, told, type } = setUp();
    editor.dispatchEvent(new Event(sign));
    type('đinh');
    await pass(5_000);
    expect(told).toEqual([]);
    editor.dispatchEvent(new Event('compositionend'));
    await pass(300);
    expect(told).toEqual(['\nđinh']);
  },
);

it('does not tell the same text twice', async () => {
  const { editor, told } = setUp(['Chào']);
  editor.append(document.createElement('span'));
  await pass(1_000);
  expect(told).toEqual(['Chào']);
});

it('leaves nothing behind', async () => {
  const { told, stop, type } = setUp();
  type('một');
  await pass(100);
  stop.abort();
  await pass(1_000);
  type('hai');
  await pass(1_000);
  expect(told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
