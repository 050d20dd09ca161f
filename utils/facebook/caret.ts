import type { DraftPlace } from './read-draft.ts';

/** Where the caret or selection was: plain nodes and offsets. A live Range would jump to 0 whenever Lexical rewrites a text node. */
interface Caret {
  anchor: Node;
  anchorOffset: number;
  focus: Node;
  focusOffset: number;
}

interface EditorState {
  caret?: Caret;
  isComposing: boolean;
}

const states = new WeakMap<HTMLElement, EditorState>();

/** Remembers where the admin's caret is in the editor, and whether a word is being composed there. */
export function trackCaret(editor: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const state: EditorState = { isComposing: false };
  states.set(editor, state);
  const remember = () => {
    const caret = findCaret(editor);
    if (caret) state.caret = caret;
  };
  editor.ownerDocument.addEventListener('selectionchange', remember, { signal });
  for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
    editor.addEventListener(
      type,
      () => {
        state.isComposing = type !== 'compositionend';
      },
      { capture: true, signal },
    );
  signal.addEventListener('abort', () => states.delete(editor));
  remember();
}

export const isComposing = (editor: HTMLElement): boolean => states.get(editor)?.isComposing ?? false;

/** The selection, when it lies in the editor; once the panel has the focus, it may lie elsewhere or nowhere. */
function findCaret(editor: HTMLElement): Caret | undefined {
  const selection = editor.ownerDocument.getSelection();
  const { anchorNode: anchor, anchorOffset = 0, focusNode: focus, focusOffset = 0 } = selection ?? {};
  if (!anchor || !focus || !editor.contains(anchor) || !editor.contains(focus)) return undefined;
  return { anchor, anchorOffset, focus, focusOffset };
}

/** Focuses the editor and puts the selection back where the admin had it; at the end when that place is gone or never was. */
export async function restoreCaret(editor: HTMLElement): Promise<void> {
  if (editor.ownerDocument.activeElement === editor && findCaret(editor)) return;
  const caret = states.get(editor)?.caret;
  const isThere = caret && editor.contains(caret.anchor) && editor.contains(caret.focus);
  if (!isThere) return moveCaretToEnd(editor);
  await select(editor, (selection) =>
    selection.setBaseAndExtent(
      caret.anchor,
      Math.min(caret.anchorOffset, lengthOf(caret.anchor)),
      caret.focus,
      Math.min(caret.focusOffset, lengthOf(caret.focus)),
    ),
  );
}

export function moveCaretToEnd(editor: HTMLElement): Promise<void> {
  return select(editor, (selection) => {
    let node: Node = editor;
    while (node.lastChild && node.lastChild.nodeName !== 'BR') node = node.lastChild;
    // Before the last line break of a block, which shows nothing and which editors put there for height only.
    const offset = node.lastChild ? node.childNodes.length - 1 : lengthOf(node);
    selection.collapse(node, offset);
  });
}

/** Focuses the editor and selects from one place of its tree to another. */
export function selectBetween(editor: HTMLElement, [from, to]: [DraftPlace, DraftPlace]): Promise<void> {
  return select(editor, (selection) =>
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset),
  );
}

export function selectAll(editor: HTMLElement): Promise<void> {
  return select(editor, (selection) => selection.selectAllChildren(editor));
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;

/**
 * Lexical and Draft.js take the selection over from the document in a `selectionchange` listener, which runs in a later task;
 * inserting before that puts the text where the caret was before.
 */
async function select(editor: HTMLElement, change: (selection: Selection) => void): Promise<void> {
  const root = editor.ownerDocument;
  editor.focus({ preventScroll: true });
  const selection = root.getSelection();
  if (!selection) return;
  const heard = new AbortController();
  const changed = new Promise<void>((resolve) => {
    root.addEventListener('selectionchange', () => resolve(), { signal: heard.signal });
  });
  change(selection);
  await Promise.race([changed, pause(60)]);
  heard.abort();
  await pause(0);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
