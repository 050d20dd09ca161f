import { CircleAlert, CircleCheck, CircleDashed, Clock, Lock, RotateCcw } from 'lucide';
import type { Desk } from '../../utils/contract/desk.ts';
import type { HandInWeek } from '../../utils/contract/hand-in.ts';
import type { ReportState } from '../../utils/contract/week-report.ts';
import { toVietnamDay, toVietnamDayAndTime, toWeekdayIndex } from '../../utils/domain/time/vietnam-day.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Chip, type Tone } from '../ui/chip.tsx';
import { Note } from '../ui/note.tsx';

interface HandInStateProps {
  words: ViewWords;
  of: HandInWeek;
  desk: Desk;
  actions: PanelActions;
}

const LOOKS: Record<ReportState | 'queued' | 'refused', { icon: typeof Clock; tone: Tone }> = {
  open: { icon: CircleDashed, tone: 'plain' },
  submitted: { icon: CircleCheck, tone: 'good' },
  nothing: { icon: CircleCheck, tone: 'good' },
  returned: { icon: RotateCcw, tone: 'ask' },
  accepted: { icon: CircleCheck, tone: 'good' },
  locked: { icon: Lock, tone: 'plain' },
  queued: { icon: Clock, tone: 'look' },
  refused: { icon: CircleAlert, tone: 'ask' },
};

/** Where the report of a week stands. What is late is the backend's word, and nothing is called late before it has said so. */
export function HandInState({ words, of, desk, actions }: HandInStateProps) {
  const say = words.handIn;
  const { report, queued } = of;
  const state = queued ? (queued.refusal ? 'refused' : 'queued') : (report?.state ?? 'open');
  const { icon, tone } = LOOKS[state];
  const toMoment = (instant: string) =>
    say.moment(
      say.weekdays[toWeekdayIndex(toVietnamDay(new Date(instant)))] ?? '',
      toVietnamDayAndTime(instant),
    );
  const asked = !report?.submittedAt || state === 'returned';
  return (
    <>
      <div class="row">
        <Chip icon={icon} tone={tone}>
          {say.states[state]}
        </Chip>
        {report?.late === undefined ||
        report.submittedAt === undefined ||
        queued ||
        state === 'returned' ? null : (
          <span class="small quiet">{report.late ? say.late : say.onTime}</span>
        )}
      </div>
      {asked && of.facts ? (
        <p class="small">{report ? say.due(toMoment(report.dueAt)) : say.dueUnknown}</p>
      ) : null}
      {report?.unlockedUntil && of.facts ? (
        <p class="small">{say.longer(toMoment(report.unlockedUntil))}</p>
      ) : null}
      {queued && !queued.refusal ? (
        <Note tone="look">
          <p>
            {(desk.outbox.trouble === 'revoked' ? say.queuedRevoked : say.queuedAt)(
              toVietnamDayAndTime(queued.queuedAt),
            )}
          </p>
          {desk.outbox.trouble === 'revoked' ? null : (
            <Button tone="plain" onClick={() => void actions.drain()}>
              {say.sendNow}
            </Button>
          )}
        </Note>
      ) : null}
      {queued?.refusal ? (
        <Note tone="ask">
          <p>{say.refusals[queued.refusal]}</p>
        </Note>
      ) : null}
      {report && !queued ? <Told words={words} of={of} report={report} /> : null}
    </>
  );
}

/** What the backend says of a report that it has. */
function Told({
  words,
  of,
  report,
}: Pick<HandInStateProps, 'words' | 'of'> & { report: NonNullable<HandInWeek['report']> }) {
  const say = words.handIn;
  const { state, submittedAt, submission, stored, returned } = report;
  const changed = submission && of.facts && submission.activities !== of.facts.activities;
  return (
    <>
      {state === 'returned' && returned ? (
        <Note tone="ask" icon={RotateCcw}>
          <p>{say.returnedBecause(returned.reason, toVietnamDayAndTime(returned.at))}</p>
          <p>{say.returnedHow}</p>
        </Note>
      ) : null}
      {submittedAt !== undefined && state !== 'returned' ? (
        <p class="small">
          {say.submittedAt(toVietnamDayAndTime(submittedAt))}
          {submission?.kind === 'submitted' && stored !== undefined
            ? ` ${say.stored(submission.activities, stored)}`
            : null}
          {submission?.reason === undefined ? null : ` ${say.nothingBecause(submission.reason)}`}
        </p>
      ) : null}
      {state === 'accepted' ? <p class="small quiet">{say.acceptedHow}</p> : null}
      {!of.facts && state !== 'accepted' ? <p class="small quiet">{say.lockedHow}</p> : null}
      {changed && state !== 'returned' ? (
        <p class="small">{say.more(submission.activities, of.facts?.activities ?? 0)}</p>
      ) : null}
    </>
  );
}
