import type { InsertMode, InsertOutcome } from '../../utils/contract/page-calls.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

export type Outcome = InsertOutcome | 'copy_failed';

interface InsertOutcomeNoteProps {
  words: Dictionary;
  outcome: Outcome;
  complete: boolean;
  hasLocalWords: boolean;
  onInsert: (mode: InsertMode) => void;
  onLeave: () => void;
}

/** What came of inserting or copying, and the question when there is a draft already. */
export function InsertOutcomeNote(props: InsertOutcomeNoteProps) {
  const { words, outcome, complete, onInsert } = props;
  if (outcome === 'draft_present')
    return (
      <Note tone="look">
        <p>{words.packs.existingDraft}</p>
        <div class="row">
          <Button disabled={!complete} onClick={() => onInsert('at_caret')}>
            {words.packs.insertAtCursor}
          </Button>
          <Button disabled={!complete} onClick={() => onInsert('replace')}>
            {words.packs.replaceAll}
          </Button>
          <Button tone="plain" onClick={props.onLeave}>
            {words.packs.cancel}
          </Button>
        </div>
      </Note>
    );
  const isDone = outcome === 'inserted' || outcome === 'copied';
  return (
    <Note tone={isDone ? 'good' : 'look'}>
      <p>{toSentence(words, outcome)}</p>
      {isDone && !props.hasLocalWords ? <p class="quiet">{words.packs.addOwnWords}</p> : null}
    </Note>
  );
}

function toSentence({ packs }: Dictionary, outcome: Exclude<Outcome, 'draft_present'>): string {
  const sentences: Record<typeof outcome, string> = {
    inserted: packs.inserted,
    copied: packs.copied,
    not_taken: packs.notTaken,
    not_taken_not_copied: packs.notTakenNotCopied,
    composing: packs.composing,
    no_composer: packs.noComposer,
    ambiguous: packs.ambiguous,
    copy_failed: packs.copyFailed,
  };
  return sentences[outcome];
}
