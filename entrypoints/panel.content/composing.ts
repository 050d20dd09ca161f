import { copyText } from '../../components/ui/copy-text.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { InsertMode, InsertOutcome } from '../../utils/contract/page-calls.ts';
import type { PostingAs } from '../../utils/contract/page-sight.ts';
import type { Finding } from '../../utils/domain/reminders/index.ts';
import {
  type Composer,
  type ComposerSearch,
  type DraftWords,
  insertText,
  readDraft,
  watchComposer,
  watchDraft,
  watchPostingAs,
  watchPublished,
} from '../../utils/facebook/index.ts';
import type { Reminding } from './reminding.ts';

/** What is being written on the own page. */
export interface Writing {
  readonly search: ComposerSearch;
  /** The draft as it was last told; empty while no composer is open. */
  readonly draft: string;
  readonly findings: readonly Finding[];
  /** Nothing has looked at the draft, because what does so could not be loaded. */
  readonly unchecked: boolean;
  /** Under whose name the open composer posts; undefined while none is open. */
  readonly postingAs: PostingAs | undefined;
  /** Counts composers: what was dismissed for one draft does not hold for the next. */
  readonly drafts: number;
  /** How many posts the admin has published in this page since it was opened. */
  readonly published: number;
  /** The composer is looked for only on a page of the unit's own; undefined anywhere else. */
  setPage(page: ListedPage | undefined): void;
}

export function watchWriting(reminding: Reminding, onChange: () => void, signal: AbortSignal): Writing {
  let search: ComposerSearch = {};
  let published = 0;
  let draftText = '';
  let drafts = 0;
  let postingAs: PostingAs | undefined;
  let watching: { page: ListedPage; stop: AbortController } | undefined;
  let drafting: AbortController | undefined;

  const onComposer = (next: ComposerSearch) => {
    search = next;
    drafting?.abort();
    draftText = '';
    reminding.forget();
    postingAs = undefined;
    if (next.found && watching) {
      drafts += 1;
      const within = AbortSignal.any([signal, watching.stop.signal]);
      drafting = startDraft(next.found, watching.page, within);
    }
    onChange();
  };
  const startDraft = (composer: Composer, page: ListedPage, within: AbortSignal): AbortController => {
    const draft = new AbortController();
    const whileOpen = AbortSignal.any([within, draft.signal]);
    const onDraft = (text: string) => {
      draftText = text;
      reminding.look(text);
      onChange();
    };
    watchDraft(composer.editor, onDraft, whileOpen);
    const onPostingAs = (seen: PostingAs) => {
      postingAs = seen;
      onChange();
    };
    watchPostingAs(composer, page.name, onPostingAs, whileOpen);
    // Published is known only after the dialog has gone, so this watch outlives the draft.
    watchPublished(
      composer,
      () => {
        published += 1;
        onChange();
      },
      within,
    );
    return draft;
  };
  return {
    get search() {
      return search;
    },
    get draft() {
      return draftText;
    },
    get findings() {
      return reminding.findings;
    },
    get unchecked() {
      return reminding.failed;
    },
    get postingAs() {
      return postingAs;
    },
    get drafts() {
      return drafts;
    },
    get published() {
      return published;
    },
    setPage(page) {
      if (page?.key === watching?.page.key && page?.name === watching?.page.name) return;
      watching?.stop.abort();
      watching = undefined;
      search = {};
      draftText = '';
      reminding.forget();
      postingAs = undefined;
      if (!page) return;
      watching = { page, stop: new AbortController() };
      watchComposer(onComposer, AbortSignal.any([signal, watching.stop.signal]));
    },
  };
}

/** Inserting as the panel asks for it: never over a draft without a word, and by the clipboard when the editor refuses. */
export function toInsert(writing: Writing): (text: string, mode: InsertMode) => Promise<InsertOutcome> {
  return async (text, mode) => {
    const { found, ambiguous } = writing.search;
    if (!found) return ambiguous === undefined ? 'no_composer' : 'ambiguous';
    if (mode === 'if_empty' && readDraft(found.editor).trim() !== '') return 'draft_present';
    const result = await insertText(found, text, mode === 'replace' ? 'replace' : 'at_caret');
    if (result === 'gone') return 'no_composer';
    if (result !== 'not_taken') return result;
    return (await copyText(text)) ? 'not_taken' : 'not_taken_not_copied';
  };
}

/** Puts a masked form where the words stand; on the clipboard when the editor does not take it, or other words stand there by now. */
export function toReplace(writing: Writing): (words: DraftWords, text: string) => Promise<boolean> {
  return async (words, text) => {
    const { found } = writing.search;
    if (found && (await insertText(found, text, words)) === 'inserted') return true;
    await copyText(text);
    return false;
  };
}
