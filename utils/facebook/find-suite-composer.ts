import { findAll, findClosest, findFirst, readLabels } from './adapter.ts';
import { isBusinessSuite, isSuiteComposerRoom } from './business-suite.ts';
import type { Composer } from './find-composer.ts';
import { isOtherBox, readNames } from './is-other-box.ts';
import { isShown } from './is-shown.ts';
import { isLabel } from './label.ts';

/**
 * The boxes of Business Suite in which a post may be written. Its composer is a room of its own and no dialog, so two other things must
 * agree: the box is called like the composer's, or it is a box of Draft.js without any other known name and the address is that of the
 * composer's room. The second is for languages whose wording is not known; it is not asked where a box has the known name.
 */
export function findSuiteComposers(root: Document): Composer[] {
  if (!isBusinessSuite(root)) return [];
  const boxes = findAll(root, 'suiteEditor').filter(isPossible);
  const named = boxes.filter((box) =>
    readNames(box).some((name) => isLabel(name, readLabels('suiteEditor'))),
  );
  const chosen = named.length > 0 || !isSuiteComposerRoom(root) ? named : boxes.filter(isDraft);
  return chosen.map((editor) => ({ dialog: findFrame(editor), editor }));
}

/** Whether the composer's room shows a text box, but none that can be told to be the composer's. */
export function hasUnknownSuiteBox(root: Document): boolean {
  if (!isSuiteComposerRoom(root)) return false;
  return [...findAll(root, 'suiteEditor'), ...findAll(root, 'editor')].some(isPossible);
}

const isPossible = (box: HTMLElement): boolean =>
  !findClosest(box, 'comment') && !isOtherBox(box) && isShown(box);

const isDraft = (box: HTMLElement): boolean => findFirst(box, 'suiteDraft') !== undefined;

/** What is watched for the publish button and the page's name; the whole body where nothing smaller is marked. */
function findFrame(editor: HTMLElement): HTMLElement {
  const frame = findClosest(editor, 'suiteFrame');
  return frame instanceof HTMLElement ? frame : editor.ownerDocument.body;
}
