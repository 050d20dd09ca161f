import { CircleAlert, CircleCheck, Clock, ExternalLink, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { hasFollowUp, toSubmissionStatus } from '../../utils/domain/activities/follow-ups.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { LaterView } from '../panel/later-view.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

export interface LogTabProps {
  words: ViewWords;
  desk: Desk;
  actions: PanelActions;
}

const STATUS_ICONS = { sent: Clock, published: CircleCheck, not_used: X };

/** This week's entries, newest day first, each with where it stands. */
export function LogTab({ words, desk, actions }: LogTabProps) {
  const days = Map.groupBy(desk.entries.toReversed(), (entry) => entry.activity.day);
  if (days.size === 0) {
    return (
      <div class="empty">
        <p>{words.activities.log.empty}</p>
      </div>
    );
  }
  return (
    <div class="stack">
      {[...days].map(([day, entries]) => (
        <section key={day} class="stack" style={{ gap: '6px' }}>
          <h2>{toShortDate(day)}</h2>
          <ul class="entries">
            {entries.map((entry) => (
              <EntryRow key={entry.activity.id} words={words} desk={desk} entry={entry} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface EntryRowProps {
  words: ViewWords;
  desk: Desk;
  entry: LogEntry;
  actions: PanelActions;
}

function EntryRow({ words, desk, entry, actions }: EntryRowProps) {
  const [leaving, setLeaving] = useState(false);
  const { activity, state, receipt, refusal } = entry;
  const followUp = desk.followUps.find(({ activityId }) => activityId === activity.id);
  const status = toSubmissionStatus(activity.kind, followUp);
  const link = followUp?.link ?? activity.link;
  const [following, setFollowing] = useState(false);
  return (
    <li class="card entry">
      <p class="small quiet">
        {words.reports.activityKinds[activity.kind]}
        {activity.media ? ` · ${words.reports.media[activity.media]}` : ''}
      </p>
      <h3>{activity.title}</h3>
      {activity.outlet ? <p class="small">{words.logForms.sentTo(activity.outlet)}</p> : null}
      {activity.note ? <p class="small">{activity.note}</p> : null}
      <div class="row">
        {state === 'received' && receipt ? (
          <Chip icon={CircleCheck} tone="good">
            {words.activities.state.received(receipt.number)}
          </Chip>
        ) : state === 'refused' ? (
          <Chip icon={CircleAlert} tone="bad">
            {words.activities.state.refused}
          </Chip>
        ) : (
          <Chip icon={Clock} tone="look">
            {words.activities.state.waiting}
          </Chip>
        )}
        {link ? (
          <a class="small out" href={link} target="_blank" rel="noopener noreferrer">
            {words.activities.openLink}
            <Icon of={ExternalLink} size={14} />
          </a>
        ) : null}
      </div>
      {followUp?.note ? <p class="small">{followUp.note}</p> : null}
      {following ? (
        <LaterView
          load={actions.loadViews}
          language={desk.settings.language}
          name="follow_up"
          given={{
            entry,
            followUp,
            onSave: (input) => void actions.followUp(input).then(() => setFollowing(false)),
            onCancel: () => setFollowing(false),
          }}
        />
      ) : hasFollowUp(activity.kind) ? (
        <div class="row">
          {status ? <Chip icon={STATUS_ICONS[status]}>{words.reports.submissionStates[status]}</Chip> : null}
          <Button
            tone="plain"
            label={words.activities.followUpLabel(activity.title)}
            onClick={() => setFollowing(true)}
          >
            {words.activities.followUp}
          </Button>
        </div>
      ) : null}
      {refusal ? <p class="small">{words.activities.refusal[refusal]}</p> : null}
      {refusal && !leaving ? (
        <div class="row">
          <Button onClick={() => void actions.retry(activity.id)}>{words.activities.retry}</Button>
          <Button tone="plain" onClick={() => setLeaving(true)}>
            {words.activities.discard}
          </Button>
        </div>
      ) : null}
      {leaving ? (
        <Note tone="look">
          <p>{words.activities.discardConfirm}</p>
          <div class="row">
            <Button onClick={() => void actions.discard(activity.id)}>{words.activities.discard}</Button>
            <Button tone="plain" onClick={() => setLeaving(false)}>
              {words.panel.cancel}
            </Button>
          </div>
        </Note>
      ) : null}
    </li>
  );
}
