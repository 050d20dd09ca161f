import { Copy, CornerDownLeft } from 'lucide';
import { useState } from 'preact/hooks';
import type { Hold } from '../../utils/contract/pack.ts';
import type { InsertMode } from '../../utils/contract/page-calls.ts';
import type { PostingAs as PostingAsName } from '../../utils/contract/page-sight.ts';
import type { FilledTemplate } from '../../utils/domain/packs/fill-template.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Note } from '../ui/note.tsx';
import { PostingAs } from '../units/posting-as.tsx';
import { InsertOutcomeNote, type Outcome } from './insert-outcome-note.tsx';

interface InsertFootProps {
  words: Dictionary;
  filled: FilledTemplate;
  usable: boolean;
  hasLocalWords: boolean;
  hold: Hold | undefined;
  postingAs: PostingAsName | undefined;
  pageName: string | undefined;
  actions: PanelActions;
  /** The text was put into the post, or copied to be pasted into it. */
  onUsed: () => void;
}

type Way = 'insert' | 'copy';

/** What keeps a template from being inserted, what came of inserting it, and the buttons. */
export function InsertFoot(props: InsertFootProps) {
  const { words, filled, usable, hold, postingAs, actions, onUsed } = props;
  const { text, missing, leftover, changed } = filled;
  const [outcome, setOutcome] = useState<Outcome>();
  const [asked, setAsked] = useState<Way>();
  const complete = usable && missing.length === 0 && leftover.length === 0;

  const insert = async (mode: InsertMode) => {
    setOutcome(undefined);
    const result = await actions.insert(text, mode);
    setOutcome(result);
    // What was copied will be pasted by the admin: it counts as put into the post as well.
    if (result === 'inserted' || result === 'copied' || result === 'not_taken') onUsed();
  };
  const copy = async () => {
    const copied = await actions.copy(text);
    setOutcome(copied ? 'copied' : 'copy_failed');
    if (copied) onUsed();
  };
  const go = (way: Way) => {
    setAsked(undefined);
    void (way === 'insert' ? insert('if_empty') : copy());
  };
  const start = (way: Way) => {
    setOutcome(undefined);
    if (hold) setAsked(way);
    else go(way);
  };

  return (
    <div class="insert-foot">
      {postingAs ? <PostingAs words={words} postingAs={postingAs} pageName={props.pageName ?? ''} /> : null}
      {changed ? (
        <p>
          <Chip tone="look">{words.packs.changed}</Chip>
        </p>
      ) : null}
      {usable && missing.length > 0 ? (
        <p class="small quiet">{words.packs.missing(missing.map(({ label }) => label).join(', '))}</p>
      ) : null}
      {usable && leftover.length > 0 ? (
        <p class="small quiet">{words.packs.leftover(leftover.join(', '))}</p>
      ) : null}
      {asked && hold ? (
        <Note tone="ask">
          <p>{words.packs.hold.ask}</p>
          <p class="quiet">{hold.reason}</p>
          <div class="row">
            <Button disabled={!complete} onClick={() => go(asked)}>
              {words.packs.hold[asked]}
            </Button>
            <Button tone="plain" onClick={() => setAsked(undefined)}>
              {words.packs.cancel}
            </Button>
          </div>
        </Note>
      ) : null}
      {outcome ? (
        <InsertOutcomeNote
          words={words}
          outcome={outcome}
          complete={complete}
          hasLocalWords={props.hasLocalWords}
          onInsert={(mode) => void insert(mode)}
          onLeave={() => setOutcome(undefined)}
        />
      ) : null}
      {/* Beside the question the same words once more would only compete with its answer. */}
      {asked && hold ? null : (
        <div class="row">
          <Button tone="primary" icon={CornerDownLeft} disabled={!complete} onClick={() => start('insert')}>
            {words.packs.insert}
          </Button>
          <Button icon={Copy} disabled={!complete} onClick={() => start('copy')}>
            {words.packs.copy}
          </Button>
        </div>
      )}
    </div>
  );
}
