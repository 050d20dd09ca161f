import { isComposing, moveCaretToEnd, pause, restoreCaret, selectAll, selectBetween } from './caret.ts';
import { dispatchPaste } from './dispatch-paste.ts';
import type { Composer } from './find-composer.ts';
import { isShown } from './is-shown.ts';
import { isSpliced } from './is-spliced.ts';
import { findDraftRange, readDraft } from './read-draft.ts';

/** At the admin's caret, instead of the whole draft, or below it. */
export type InsertMode = 'at_caret' | 'replace' | 'append';

/** Words of the draft, by where they stand in what `readDraft` tells. */
export interface DraftWords {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/**
 * `inserted`: read back from the editor. `not_taken`: the editor shows something else; offer the text for Ctrl+V.
 * `composing`: an input method holds an unfinished word and does not let go. `gone`: the composer was closed.
 */
type InsertResult = 'inserted' | 'not_taken' | 'composing' | 'gone';

/** How long an input method needs to hand over its word after the focus has left. */
const LET_GO_MS = 60;
/** When to read back: editors render after the event, on a slow machine some frames later. Each is the pause after the look before. */
const LOOKS_MS = [0, 50, 150, 300];
const LATER_LOOKS_MS = 250;
/**
 * An editor that took the event may still be at work on a long text. Calling it lost too soon would have the admin press Ctrl+V, and
 * the text would stand there twice. Waiting on would cost the clipboard: Firefox lets a click use it for five seconds.
 * https://html.spec.whatwg.org/multipage/interaction.html#transient-activation-duration
 */
const GIVE_UP_MS = 3_500;

/** The insertion under way in each editor: two at once would move each other's caret and misread each other's text. */
const underway = new WeakMap<HTMLElement, Promise<unknown>>();

/** Puts a text into the composer as one undo step. Presses nothing: the admin reads it and publishes. */
export function insertText(
  composer: Composer,
  text: string,
  mode: InsertMode | DraftWords,
): Promise<InsertResult> {
  const before = underway.get(composer.editor) ?? Promise.resolve();
  const inserted = before.catch(() => undefined).then(() => insert(composer, text, mode));
  underway.set(composer.editor, inserted);
  return inserted;
}

async function insert(
  composer: Composer,
  text: string,
  mode: InsertMode | DraftWords,
): Promise<InsertResult> {
  const { editor } = composer;
  const began = performance.now();
  if (!isOpen(composer)) return 'gone';
  if (isComposing(editor)) {
    // Inserting into an unfinished word garbles both; the place of the caret is not reliable afterwards either.
    editor.blur();
    await pause(LET_GO_MS);
    if (isComposing(editor)) return 'composing';
    await moveCaretToEnd(editor);
  }
  if (typeof mode === 'object') {
    if (!(await selectWords(editor, mode))) return 'not_taken';
  } else if (mode === 'replace') await selectAll(editor);
  else if (mode === 'append') await moveCaretToEnd(editor);
  else await restoreCaret(editor);
  if (!isOpen(composer)) return 'gone';

  const before = readDraft(editor);
  const wanted = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const replaced = mode === 'replace' ? before : (editor.ownerDocument.getSelection()?.toString() ?? '');
  const taken = dispatchPaste(editor, mode === 'append' ? toGap(before) + wanted : wanted);
  const giveUpAt = began + (taken ? GIVE_UP_MS : 0);
  for (let look = 0; look < LOOKS_MS.length || performance.now() < giveUpAt; look++) {
    await pause(LOOKS_MS[look] ?? LATER_LOOKS_MS);
    if (!editor.isConnected) return 'gone';
    if (isSpliced({ before, replaced, text: wanted, after: readDraft(editor) })) return 'inserted';
  }
  return 'not_taken';
}

/** False when other words stand there by now: the draft was changed since it was looked at. */
async function selectWords(editor: HTMLElement, { start, end, phrase }: DraftWords): Promise<boolean> {
  const range =
    readDraft(editor).slice(start, end) === phrase ? findDraftRange(editor, { start, end }) : undefined;
  if (!range) return false;
  await selectBetween(editor, range);
  return editor.ownerDocument.getSelection()?.toString() === phrase;
}

const isOpen = ({ dialog, editor }: Composer): boolean => isShown(dialog) && dialog.contains(editor);

/** One empty line between the draft and what is put below it. */
function toGap(draft: string): string {
  const trimmed = draft.trimEnd();
  const breaks = draft.slice(trimmed.length).split('\n').length - 1;
  return trimmed === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaks));
}
