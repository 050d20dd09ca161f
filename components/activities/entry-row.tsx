import { ChevronRight, ExternalLink } from 'lucide';
import { useState } from 'preact/hooks';
import type { FollowUp } from '../../utils/contract/follow-up.ts';
import type { EntryBody, LogEntry } from '../../utils/contract/log-entry.ts';
import { isTakenBack, toNewestBody } from '../../utils/domain/activities/entry-bodies.ts';
import { toSubmissionStatus } from '../../utils/domain/activities/follow-ups.ts';
import { needsAdmin } from '../../utils/domain/activities/log-filter.ts';
import { toShortDate, toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { useUniqueId } from '../ui/use-unique-id.ts';
import { EntryActions, type EntryDeeds } from './entry-actions.tsx';
import { EntryChip } from './entry-chip.tsx';

export interface EntryRowProps extends EntryDeeds {
  words: ViewWords;
  entry: LogEntry;
  followUp: FollowUp | undefined;
  /** Where the unit has several. */
  pageName: string | undefined;
  /** Where no day stands above it. */
  dated?: boolean;
}

/** One entry: what was done and where it stands; a click shows the rest. What needs the admin is open from the start. */
export function EntryRow(props: EntryRowProps) {
  const { words, entry, followUp, pageName, dated = false } = props;
  const [open, setOpen] = useState(() => needsAdmin(entry));
  const id = useUniqueId();
  const body = toNewestBody(entry);
  const status = toSubmissionStatus(body.kind, followUp);
  const facts = [
    words.reports.activityKinds[body.kind],
    body.media && words.reports.media[body.media],
    body.count && words.log.count(body.count),
    pageName,
    dated ? toShortDate(body.day) : toVietnamDayAndTime(body.occurredAt).slice(-5),
    entry.onBehalf && words.log.onBehalf,
  ];
  return (
    <li class="entry" data-taken-back={isTakenBack(entry)} data-open={open}>
      <button
        type="button"
        class="entry-head"
        aria-expanded={open}
        aria-controls={id}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!open)}
      >
        <span class="entry-words">
          <span class="entry-title">{body.title}</span>
          <span class="small quiet">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        <span class="entry-side">
          <EntryChip words={words} entry={entry} />
          {status ? <Chip>{words.reports.submissionStates[status]}</Chip> : null}
        </span>
        <Icon of={ChevronRight} size={16} />
      </button>
      {open ? (
        <div class="entry-more" id={id}>
          <EntryFacts words={words} entry={entry} followUp={followUp} />
          <EntryActions {...props} />
        </div>
      ) : null}
    </li>
  );
}

/** What the admin has written and the server does not take: the rest of the row says what the server has. */
function RefusedWords({ words, body }: Pick<EntryRowProps, 'words'> & { body: EntryBody }) {
  const { title, note, link, withdrawn } = body;
  if (withdrawn) return <p>{words.log.yourWithdrawal}</p>;
  return <p>{words.log.yourWords([title, note, link].filter(Boolean).join(' · '))}</p>;
}

/** Everything that is known of an entry beyond its first two lines. */
function EntryFacts({ words, entry, followUp }: Pick<EntryRowProps, 'words' | 'entry' | 'followUp'>) {
  const { receipt, review, clockOff, correction, elsewhere, onBehalf } = entry;
  const body = toNewestBody(entry);
  const refusal = correction ? correction.refusal : entry.state === 'refused' ? entry.refusal : undefined;
  const link = followUp?.link ?? body.link;
  const say = words.log;
  return (
    <>
      {refusal ? <p class="entry-why">{say.refusal[refusal]}</p> : null}
      {refusal && correction ? <RefusedWords words={words} body={correction.activity} /> : null}
      {entry.state === 'returned' && review?.reason ? (
        <p class="entry-why">{say.reason(review.reason)}</p>
      ) : null}
      {body.outlet ? <p>{words.logForms.sentTo(body.outlet)}</p> : null}
      {body.note ? <p>{body.note}</p> : null}
      {followUp?.note ? <p>{followUp.note}</p> : null}
      {link ? (
        <a class="out" href={link} target="_blank" rel="noopener noreferrer">
          {say.openLink}
          <Icon of={ExternalLink} size={14} />
        </a>
      ) : null}
      {clockOff === undefined ? null : <p>{say.clockOff(clockOff)}</p>}
      {elsewhere && !onBehalf ? <p class="quiet">{say.elsewhere}</p> : null}
      <p class="quiet">
        {receipt
          ? say.receipt(receipt.number, toVietnamDayAndTime(receipt.receivedAt))
          : say.loggedAt(toVietnamDayAndTime(body.occurredAt))}
        {body.revision === undefined ? '' : ` · ${say.revision(body.revision)}`}
      </p>
    </>
  );
}
