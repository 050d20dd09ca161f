import { readDraft } from './read-draft.ts';

/**
 * Tells the draft whenever it has been left alone for `pauseMs`, for the first time that long after the watch began. Watches the tree and not `input` events, because an
 * inserted (pasted) text fires none in Lexical. While a word is being composed (Telex through an input method) nothing is told:
 * half a syllable reads as another word.
 */
export function watchDraft(
  editor: HTMLElement,
  onDraft: (text: string) => void,
  signal: AbortSignal,
  pauseMs = 300,
): void {
  if (signal.aborted) return;
  let told: string | undefined;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const text = readDraft(editor);
    if (text === told) return;
    told = text;
    onDraft(text);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = composing ? undefined : setTimeout(tell, pauseMs);
  };
  const observer = new MutationObserver(wait);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  // The update too: the watch may begin in the middle of a word, whose start it has not seen.
  for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
    editor.addEventListener(
      type,
      () => {
        composing = type !== 'compositionend';
        wait();
      },
      { capture: true, signal },
    );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  wait();
}
