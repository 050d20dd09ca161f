import type { PostingAs } from '../contract/page-sight.ts';
import { findAll, findClosest } from './adapter.ts';
import { isBusinessSuite } from './business-suite.ts';
import type { Composer } from './find-composer.ts';
import { isShown } from './is-shown.ts';
import { isLabel, toLabel } from './label.ts';

/** Facebook's names are shorter; more than that is no name but a wrong element. */
const LONGEST_NAME = 200;
const COALESCE_MS = 300;

/**
 * The name in the author row of the composer, as far as the page shows it. An admin who has not switched to the page posts under
 * the own name. Which account is signed in stands in cookies and inline data too; neither is ever read.
 */
export function readPostingAs({ dialog, editor }: Composer): string | undefined {
  for (const element of findAll(dialog, 'author')) {
    // The row stands above the text: what comes after it may be a mentioned person, a place, a picture.
    const isAbove =
      (element.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      findClosest(element, 'dialog') === dialog &&
      !findClosest(element, 'hidden');
    if (!isAbove || element.contains(editor)) continue;
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    if (toLabel(name) !== '' && name.length <= LONGEST_NAME) return name;
  }
  return undefined;
}

/**
 * Business Suite shows the page in a chooser above the text. What else stands there is not known, so a name that is found confirms
 * the page, and one that is not found accuses nobody.
 */
function isNamedAbove({ dialog, editor }: Composer, registered: string): boolean {
  return findAll(dialog, 'suitePage').some(
    (element) =>
      (element.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !element.contains(editor) &&
      isShown(element) &&
      // Beside the name stands a picture, which may hold words of its own.
      [element, ...element.children].some(({ textContent }) => isLabel(textContent ?? '', [registered])),
  );
}

/** Compares that name with the one the page is registered under: same letters, whatever the case, blanks and composition. */
export function toPostingAs(name: string | undefined, registered: string): PostingAs {
  if (name === undefined) return { verdict: 'unknown' };
  return { verdict: toLabel(name) === toLabel(registered) ? 'same' : 'other', name };
}

/** The verdict on the composer as it is now. */
export const lookAtName = (composer: Composer, registered: string): PostingAs =>
  isBusinessSuite(composer.editor.ownerDocument) && isNamedAbove(composer, registered)
    ? { verdict: 'same', name: registered }
    : toPostingAs(readPostingAs(composer), registered);

/** Tells under whose name the composer posts: now, and when the admin switches while it is open. */
export function watchPostingAs(
  composer: Composer,
  registered: string,
  onChange: (postingAs: PostingAs) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let told: PostingAs | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const seen = lookAtName(composer, registered);
    if (told?.verdict === seen.verdict && told.name === seen.name) return;
    told = seen;
    onChange(seen);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, COALESCE_MS);
  });
  observer.observe(composer.dialog, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
