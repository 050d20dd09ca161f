import { ExternalLink, Eye, Pin, Trash2, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ShareEntry } from '../../utils/contract/share-state.ts';
import { toShare } from '../../utils/domain/activities/suggest-activity.ts';
import { isOpenShare } from '../../utils/domain/shares/share-life.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { DoneShare } from './done-share.tsx';
import { ShareChip } from './share-chip.tsx';

interface ShareRowProps {
  words: Dictionary;
  share: ShareEntry;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
  /** The source page whose post is open but not recognised. */
  unknownPostOf: string | undefined;
}

/** One post to share: where it is, by when, and the two ways to be done with it. */
export function ShareRow({ words, share, desk, ownPage, actions, unknownPostOf }: ShareRowProps) {
  const [asking, setAsking] = useState(false);
  const { item, state } = share;
  const page = desk.pages.find((listed) => listed.key === item.pageKey);
  const open = isOpenShare(state);
  const source = page?.name ?? item.publisher;
  return (
    <li class="card share" data-state={state} data-item={item.id}>
      <h3>{item.title}</h3>
      <div class="row">
        {item.pinned && open ? (
          <Chip icon={Pin} tone="look">
            {words.shares.pinned}
          </Chip>
        ) : null}
        <ShareChip words={words} share={share} today={desk.today} />
        {state === 'opened' ? <Chip icon={Eye}>{words.shares.state.opened}</Chip> : null}
        <span class="small quiet">
          {source ? `${source}${share.added ? '' : ' · '}` : null}
          {/* Of an added post only the day of adding is known. */}
          {share.added ? null : words.shares.published(toDayAndMonth(item.publishedOn))}
          {share.campaignTitle ? ` · ${share.campaignTitle}` : null}
        </span>
      </div>
      {asking ? null : (
        <div class="row">
          <a
            class="out"
            href={item.link}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => open && void actions.openShare(item.id)}
          >
            {words.shares.open}
            <Icon of={ExternalLink} size={14} />
          </a>
          {open ? (
            <>
              <Button
                disabled={!ownPage}
                label={words.shares.markDoneLabel(item.title)}
                onClick={() => ownPage && void actions.record(toShare(share, ownPage))}
              >
                {words.shares.markDone}
              </Button>
              <Button
                tone="plain"
                label={words.shares.exemptLabel(item.title)}
                onClick={() => setAsking(true)}
              >
                {words.shares.exempt}
              </Button>
            </>
          ) : null}
        </div>
      )}
      {open && unknownPostOf === item.pageKey ? (
        <div class="row">
          <Button
            tone="plain"
            label={words.shares.isOpenPostLabel(item.title)}
            onClick={() => void actions.learnShare(item.id)}
          >
            {words.shares.isOpenPost}
          </Button>
        </div>
      ) : null}
      {asking ? (
        <ReasonForm
          words={words}
          onCancel={() => setAsking(false)}
          onSave={async (reason) => {
            await actions.exempt(item.id, reason);
            setAsking(false);
          }}
        />
      ) : null}
      {open && share.added ? (
        <div class="row">
          <Button
            tone="plain"
            icon={Trash2}
            label={words.shares.removeLabel(item.title)}
            onClick={() => void actions.removeShare(item.id)}
          >
            {words.shares.remove}
          </Button>
        </div>
      ) : null}
      {state === 'done' ? (
        <DoneShare
          words={words}
          share={share}
          entry={desk.entries.find(({ activity }) => activity.id === share.activityId)}
          actions={actions}
        />
      ) : null}
      {state === 'not_applicable' ? (
        <>
          <p class="small">{share.reason}</p>
          <div class="row">
            <Button tone="plain" icon={Undo2} onClick={() => void actions.restore(item.id)}>
              {words.shares.restore}
            </Button>
          </div>
        </>
      ) : null}
    </li>
  );
}

interface ReasonFormProps {
  words: Dictionary;
  onSave: (reason: string) => Promise<void>;
  onCancel: () => void;
}

function ReasonForm({ words, onSave, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  return (
    <form
      class="stack"
      style={{ gap: '8px' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void onSave(reason.trim());
      }}
    >
      <Field
        label={words.shares.reason}
        hint={words.shares.reasonHint}
        value={reason}
        maxLength={300}
        onInput={setReason}
      />
      <div class="row">
        <Button type="submit" disabled={reason.trim() === ''}>
          {words.shares.save}
        </Button>
        <Button tone="plain" onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
}
