import { findAll, findClosest, findFirst, readLabels } from './adapter.ts';
import { findSuiteComposers } from './find-suite-composer.ts';
import { isOtherBox } from './is-other-box.ts';
import { isShown } from './is-shown.ts';
import { isLabel, readLabelledBy } from './label.ts';

/** Where a post is being written, and the box for its text. */
export interface Composer {
  /** The dialog; in Business Suite, where there is none, the part of the page around the box. */
  dialog: HTMLElement;
  editor: HTMLElement;
}

/** One composer, or several boxes that might be it (then nothing may be inserted), or none. */
export type ComposerSearch =
  | { found: Composer; ambiguous?: never; unknownBox?: never }
  | { ambiguous: number; found?: never; unknownBox?: never }
  | {
      found?: never;
      ambiguous?: never;
      /** A dialog with a text box is open that is called like nothing we know: Facebook may have changed. */
      unknownBox?: true;
    };

/**
 * Finds the open composer. A comment box is the same kind of editor as a composer, and a post opened in a dialog contains one;
 * a text that lands there is published at the next Enter. So both must agree: the dialog is called like a composer, and the box
 * is not called like anything else. When two boxes qualify, none is chosen.
 */
export function findComposer(root: Document): ComposerSearch {
  return findComposerIn(root, findAll(root, 'dialog'));
}

export function findComposerIn(root: Document, dialogs: readonly HTMLElement[]): ComposerSearch {
  const found = findSuiteComposers(root);
  for (const dialog of dialogs) {
    if (!isComposerDialog(dialog) || !isShown(dialog)) continue;
    for (const editor of findAll(dialog, 'editor'))
      if (isComposerEditor(editor, dialog)) found.push({ dialog, editor });
  }
  const [only] = found;
  if (only === undefined) return {};
  return found.length === 1 ? { found: only } : { ambiguous: found.length };
}

/** Whether one of the open dialogs has a box that might be a composer's, but the dialog is not called like one. */
export function hasUnknownBox(dialogs: readonly HTMLElement[]): boolean {
  return dialogs.some(
    (dialog) =>
      !isComposerDialog(dialog) &&
      findAll(dialog, 'editor').some((editor) => isComposerEditor(editor, dialog)) &&
      isShown(dialog),
  );
}

export function isComposerDialog(dialog: Element): boolean {
  const heading = findFirst(dialog, 'heading');
  const names = [dialog.getAttribute('aria-label') ?? '', readLabelledBy(dialog)];
  // A layer around the composer also contains its heading; only the innermost dialog is called by it.
  if (heading && findClosest(heading, 'dialog') === dialog) names.push(heading.textContent ?? '');
  return names.some((name) => isLabel(name, readLabels('composer')));
}

function isComposerEditor(editor: Element, dialog: Element): boolean {
  if (findClosest(editor, 'dialog') !== dialog) return false;
  if (editor.getAttribute('contenteditable') === 'false' || findClosest(editor, 'comment')) return false;
  return !isOtherBox(editor) && isShown(editor);
}
