import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { HandIn, HandInOutcome, HandInWeek, ReportFacts } from '../../utils/contract/hand-in.ts';
import { findGaps } from '../../utils/domain/reports/find-gaps.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';
import { GapList } from './gap-list.tsx';
import { WeekContents } from './hand-in-contents.tsx';

interface HandInFormProps {
  words: ViewWords;
  of: HandInWeek;
  desk: Desk;
  actions: PanelActions;
}

type Why = Extract<HandInOutcome, { queued: false }>['why'];

const LEAST_REASON = 3;

/** What stands in the way, then the click that opens what will be sent, and only then the one that hands it in. */
export function HandInForm({ words, of, desk, actions }: HandInFormProps) {
  const say = words.handIn;
  const { week, facts, report, queued } = of;
  const [open, setOpen] = useState<HandIn['kind']>();
  // What was written before is offered again when a report came back.
  const [remarks, setRemarks] = useState(report?.submission?.remarks ?? '');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Why>();
  const [kept, setKept] = useState(false);
  if (!facts) return null;
  const number = Number(week.slice(6));
  const again = queued !== undefined || (report !== undefined && report.state !== 'open');
  // Handed in, and nothing has happened since: then there is nothing to see to.
  const isDone =
    (queued !== undefined && !queued.refusal) ||
    ((report?.state === 'submitted' || report?.state === 'nothing') &&
      report.submission?.activities === facts.activities);
  const isAsked = !isDone && (!again || report?.state === 'returned' || queued?.refusal !== undefined);
  const handIn = async (kind: HandIn['kind']) => {
    if (kind === 'nothing' && reason.trim().length < LEAST_REASON) {
      setMissing(true);
      return;
    }
    setProblem(undefined);
    const outcome = await actions.submitReport({
      week,
      kind,
      activities: facts.activities,
      ...(kind === 'nothing' ? { reason: reason.trim() } : {}),
      ...(remarks.trim() === '' ? {} : { remarks: remarks.trim() }),
    });
    if (outcome.queued) {
      setOpen(undefined);
      setKept(true);
    } else setProblem(outcome.why);
  };
  return (
    <>
      {open || isDone ? null : (
        <Contents words={words} week={week} today={desk.today} facts={facts} counted={isAsked} />
      )}
      {open ? (
        <form
          class="stack hand-in-form"
          aria-label={open === 'nothing' ? say.submitNothing : say.submit}
          onSubmit={(event) => {
            event.preventDefault();
            void handIn(open);
          }}
        >
          {open === 'submitted' ? (
            <WeekContents
              words={words}
              facts={facts}
              heading={say.sends}
              whose={say.sendsUnit(desk.unitName ?? '', number)}
            />
          ) : (
            <Field
              label={say.reason}
              hint={say.reasonHint}
              kind="paragraph"
              value={reason}
              maxLength={500}
              error={missing ? say.reasonMissing : undefined}
              onInput={(typed) => {
                setReason(typed);
                setMissing(false);
              }}
            />
          )}
          <Field
            label={say.remarks}
            hint={say.remarksHint}
            kind="paragraph"
            value={remarks}
            maxLength={2000}
            onInput={setRemarks}
          />
          {problem ? (
            <Note tone="look">
              <p>{say.problems[problem]}</p>
            </Note>
          ) : null}
          <div class="row">
            <Button type="submit" tone="primary">
              {open === 'nothing' ? say.submitNothing : say.submit}
            </Button>
            <Button tone="plain" onClick={() => setOpen(undefined)}>
              {say.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div class="row">
          {facts.activities > 0 ? (
            <Button
              tone={isAsked ? 'primary' : isDone ? 'plain' : 'normal'}
              onClick={() => setOpen('submitted')}
            >
              {again ? say.startAgain(number) : say.start(number)}
            </Button>
          ) : (
            <Button tone={isDone ? 'plain' : 'normal'} onClick={() => setOpen('nothing')}>
              {say.startNothing}
            </Button>
          )}
          {kept && queued ? (
            <span class="small quiet" role="status">
              {say.kept}
            </span>
          ) : null}
        </div>
      )}
    </>
  );
}

interface ContentsProps {
  words: ViewWords;
  week: string;
  today: string;
  facts: ReportFacts;
  /** Says how many activities there are: not where what was handed in is compared with them. */
  counted: boolean;
}

/** What the log of the week has, and what the admin may want to see to first. None of it forbids anything. */
function Contents({ words, week, today, facts, counted }: ContentsProps) {
  const { activities, waiting, cameBack, targets } = facts;
  const to = weekDays(week).at(-1) ?? today;
  const asked = targets.map(({ title, number, reached }) => ({ title, asked: number, done: reached }));
  const gaps = findGaps({ to, cameBack, waiting, targets: asked }, today);
  return (
    <>
      {counted && activities > 0 ? <p class="small">{words.handIn.facts(activities)}</p> : null}
      {gaps.length > 0 ? (
        <div class="hand-in-first small">
          <h4>{words.reports.week.gaps}</h4>
          <GapList words={words} gaps={gaps} />
        </div>
      ) : null}
    </>
  );
}
