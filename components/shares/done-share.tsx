import { ExternalLink, Link2, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import type { LinkRefusal, ShareEntry } from '../../utils/contract/share-state.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { useUndoTime } from '../activities/use-undo-time.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { toRefusalWords } from './open-post.tsx';

interface DoneShareProps {
  words: Dictionary;
  share: ShareEntry;
  /** As long as it is on the desk. */
  entry: LogEntry | undefined;
  actions: PanelActions;
}

/** What can still be done about a share that is logged: take it back while nothing was sent, and say where it stands. */
export function DoneShare({ words, share, entry, actions }: DoneShareProps) {
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState<LinkRefusal>();
  const say = words.shares;
  if (share.activityId === undefined) return <p class="small quiet">{say.byUnit}</p>;
  const save = async () => {
    const reason = await actions.linkShare(share.item.id, link.trim());
    setRefused(reason);
    if (reason === undefined) setAsking(false);
  };
  if (!asking) {
    return (
      <div class="row">
        {entry && entry.seq === undefined ? <Undo words={words} entry={entry} actions={actions} /> : null}
        {share.ownLink ? (
          <a class="out" href={share.ownLink} target="_blank" rel="noopener noreferrer">
            {say.ownPost}
            <Icon of={ExternalLink} size={14} />
          </a>
        ) : (
          <Button
            tone="plain"
            icon={Link2}
            label={say.addOwnLinkLabel(share.item.title)}
            onClick={() => setAsking(true)}
          >
            {say.addOwnLink}
          </Button>
        )}
      </div>
    );
  }
  return (
    <form
      class="stack"
      style={{ gap: '8px' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (link.trim() !== '') void save();
      }}
    >
      <Field
        label={say.ownLink}
        hint={say.ownLinkHint}
        value={link}
        inputMode="url"
        error={refused && toRefusalWords(words, refused)}
        onInput={setLink}
      />
      <div class="row">
        <Button type="submit" disabled={link.trim() === ''}>
          {say.keepOwnLink}
        </Button>
        <Button tone="plain" onClick={() => setAsking(false)}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
}

function Undo({ words, entry, actions }: { words: Dictionary; entry: LogEntry; actions: PanelActions }) {
  const seconds = useUndoTime(entry);
  if (seconds <= 0) return null;
  return (
    <Button tone="plain" icon={Undo2} onClick={() => void actions.undo(entry.activity.id)}>
      {words.activities.undo(seconds)}
    </Button>
  );
}
