import { CircleAlert, CircleCheck, Clock, ExternalLink } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

interface LogTabProps {
  words: Dictionary;
  desk: Desk;
  actions: PanelActions;
}

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
              <EntryRow key={entry.activity.id} words={words} entry={entry} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface EntryRowProps {
  words: Dictionary;
  entry: LogEntry;
  actions: PanelActions;
}

function EntryRow({ words, entry, actions }: EntryRowProps) {
  const [leaving, setLeaving] = useState(false);
  const { activity, state, receipt, refusal } = entry;
  return (
    <li class="card entry">
      <p class="small quiet">{words.reports.activityKinds[activity.kind]}</p>
      <h3>{activity.title}</h3>
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
        {activity.link ? (
          <a class="small out" href={activity.link} target="_blank" rel="noopener noreferrer">
            {words.activities.openLink}
            <Icon of={ExternalLink} size={14} />
          </a>
        ) : null}
      </div>
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
