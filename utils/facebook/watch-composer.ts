import { findAll } from './adapter.ts';
import { isBusinessSuite } from './business-suite.ts';
import { trackCaret } from './caret.ts';
import { type ComposerSearch, findComposerIn, hasUnknownBox } from './find-composer.ts';
import { hasUnknownSuiteBox } from './find-suite-composer.ts';

/** The feed changes about twenty times a second; dialogs come and go a few times a minute. */
const COALESCE_MS = 100;
/**
 * A dialog can also be hidden or renamed without any node coming or going; while one is there, it is looked at once a second. So is
 * Business Suite, whose composer is in no dialog.
 */
const RECHECK_MS = 1_000;
/** On a slow computer a look is followed by a rest ten times as long, but no slow look, nor a laptop that woke up in one, by a long silence. */
const REST = 10;
const LONGEST_REST_MS = 2_000;

/**
 * Tells what composer is open: now, and whenever that changes. No mutation record is looked at. At most ten times a second, and for
 * about a tenth of the time, the page's dialogs are collected, and the search runs only inside those (and, on Business Suite's own host,
 * for its box). The caret of the composer that was found is remembered, so that a text can be inserted where the admin left it after the
 * panel has taken the focus.
 */
export function watchComposer(
  onChange: (search: ComposerSearch) => void,
  signal: AbortSignal,
  root: Document = document,
): void {
  if (signal.aborted) return;
  let told: ComposerSearch | undefined;
  let caret = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSoon = false;
  let wasUnknown = false;
  let rest = COALESCE_MS;

  const look = () => {
    isSoon = false;
    const startedAt = performance.now();
    const dialogs = findAll(root, 'dialog');
    timer =
      dialogs.length > 0 || isBusinessSuite(root) ? setTimeout(look, Math.max(RECHECK_MS, rest)) : undefined;
    let search = findComposerIn(root, dialogs);
    const isUnknown =
      !search.found && search.ambiguous === undefined && (hasUnknownBox(dialogs) || hasUnknownSuiteBox(root));
    rest = Math.min(Math.max(COALESCE_MS, REST * (performance.now() - startedAt)), LONGEST_REST_MS);
    // Told at the second look only: a dialog that is being drawn may have its box before its name.
    if (isUnknown && wasUnknown) search = { unknownBox: true };
    wasUnknown = isUnknown;
    if (told !== undefined && isSame(told, search)) return;
    if (told?.found?.editor !== search.found?.editor) {
      caret.abort();
      caret = new AbortController();
      if (search.found) trackCaret(search.found.editor, caret.signal);
    }
    told = search;
    onChange(search);
  };
  const observer = new MutationObserver(() => {
    if (isSoon) return;
    isSoon = true;
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  });
  // The document itself: at document_start there is no body yet.
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    caret.abort();
  });
  look();
}

function isSame(a: ComposerSearch, b: ComposerSearch): boolean {
  return (
    a.found?.dialog === b.found?.dialog &&
    a.found?.editor === b.found?.editor &&
    a.ambiguous === b.ambiguous &&
    a.unknownBox === b.unknownBox
  );
}
