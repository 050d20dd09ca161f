import { isShown } from './is-shown.ts';
import { isLabel, readLabelledBy, toLabel } from './label.ts';
import { LABELS, OTHER_BOX_WORDS, SELECTORS } from './selectors.ts';

/** The dialog in which a post is being written, and the box for its text. */
export interface Composer {
  dialog: HTMLElement;
  editor: HTMLElement;
}

/** One composer, or several boxes that might be it (then nothing may be inserted), or none. */
export type ComposerSearch =
  | { found: Composer; ambiguous?: never }
  | { ambiguous: number; found?: never }
  | { found?: never; ambiguous?: never };

/**
 * Finds the open composer. A comment box is the same kind of editor as a composer, and a post opened in a dialog contains one;
 * a text that lands there is published at the next Enter. So both must agree: the dialog is called like a composer, and the box
 * is not called like anything else. When two boxes qualify, none is chosen.
 */
export function findComposer(root: ParentNode): ComposerSearch {
  const found: Composer[] = [];
  for (const dialog of root.querySelectorAll<HTMLElement>(SELECTORS.dialog)) {
    if (!isComposerDialog(dialog) || !isShown(dialog)) continue;
    for (const editor of dialog.querySelectorAll<HTMLElement>(SELECTORS.editor))
      if (isComposerEditor(editor, dialog)) found.push({ dialog, editor });
  }
  const [only] = found;
  if (only === undefined) return {};
  return found.length === 1 ? { found: only } : { ambiguous: found.length };
}

function isComposerDialog(dialog: Element): boolean {
  const heading = dialog.querySelector(SELECTORS.heading);
  const names = [dialog.getAttribute('aria-label') ?? '', readLabelledBy(dialog)];
  // A layer around the composer also contains its heading; only the innermost dialog is called by it.
  if (heading?.closest(SELECTORS.dialog) === dialog) names.push(heading.textContent ?? '');
  return names.some((name) => isLabel(name, LABELS.composer));
}

function isComposerEditor(editor: Element, dialog: Element): boolean {
  if (editor.closest(SELECTORS.dialog) !== dialog) return false;
  if (editor.getAttribute('contenteditable') === 'false' || editor.closest(SELECTORS.comment) !== null)
    return false;
  return !isOtherBox(editor) && isShown(editor);
}

function isOtherBox(editor: Element): boolean {
  const names = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title']
    .map((name) => editor.getAttribute(name) ?? '')
    .concat(readLabelledBy(editor));
  return names.some((name) => {
    const label = toLabel(name);
    return isLabel(name, LABELS.otherBox) || OTHER_BOX_WORDS.some((word) => label.includes(word));
  });
}
