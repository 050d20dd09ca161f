import type { Pack } from '../../../utils/contract/pack.ts';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import { diffPacks } from '../../../utils/domain/packs/diff-packs.ts';
import { tidyPack } from '../../../utils/domain/packs/tidy-pack.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeView } from './change-view.tsx';
import { toFactNames } from './to-fact-names.ts';

interface ConflictViewProps {
  words: CoordinatorDictionary;
  mine: Pack;
  theirs: PackDraft;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onLater: () => void;
}

/** Two people saved. Both texts are there, and a person chooses. */
export function ConflictView(props: ConflictViewProps) {
  const { words, mine, theirs, busy, onKeepMine, onTakeTheirs, onLater } = props;
  const { conflict } = words.coordinator.editor;
  const change = diffPacks(theirs.pack, tidyPack(mine), toFactNames(words));
  return (
    <section class="card stack conflict" role="alert" aria-label={conflict.heading}>
      <h3>{conflict.heading}</h3>
      <p>{conflict.explain}</p>
      <ChangeView words={words} change={change} nothing={conflict.same} />
      <div class="row">
        <Button tone="primary" disabled={busy} onClick={onKeepMine}>
          {conflict.keepMine}
        </Button>
        <Button disabled={busy} onClick={onTakeTheirs}>
          {conflict.takeTheirs}
        </Button>
        <Button tone="plain" onClick={onLater}>
          {conflict.later}
        </Button>
      </div>
    </section>
  );
}
