import { Download } from 'lucide';
import type { WeekReport } from '../../../utils/contract/week-report.ts';
import { toOnePeriod, toTargetWords } from '../../../utils/domain/targets/target-result.ts';
import { toVietnamDayAndTime } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { BoardActions } from '../board-actions.ts';

interface BoardReportProps {
  words: CoordinatorDictionary;
  report: WeekReport;
  name: string;
  onSaveTargets: BoardActions['saveTargets'];
}

const TONES: Record<WeekReport['state'], Tone> = {
  open: 'plain',
  submitted: 'look',
  nothing: 'look',
  returned: 'ask',
  accepted: 'good',
  locked: 'plain',
};

/** What one unit handed in, and when. What is late is the backend's word. */
export function BoardReport({ words, report, name, onSaveTargets }: BoardReportProps) {
  const { unit: say, parts } = words.coordinator.board;
  const { state, submission, submittedAt, late, revision, stored, returned } = report;
  const targets = submission?.targets ?? [];
  const percent = new Intl.NumberFormat(words.language === 'vi' ? 'vi-VN' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const facts = [
    ...(submittedAt === undefined
      ? [say.due(toVietnamDayAndTime(report.dueAt))]
      : [say.submittedAt(toVietnamDayAndTime(submittedAt))]),
    ...(revision > 1 ? [say.revision(revision)] : []),
    ...(state === 'locked' ? [] : [say.locks(toVietnamDayAndTime(report.locksAt))]),
    ...(report.unlockedUntil === undefined ? [] : [say.longer(toVietnamDayAndTime(report.unlockedUntil))]),
  ];
  return (
    <div class="card stack">
      <div class="row">
        <Chip tone={TONES[state]}>{say.states[state]}</Chip>
        {report.onBehalf && state !== 'returned' ? (
          <Chip tone="plain">{words.coordinator.board.enter.report.mark}</Chip>
        ) : null}
        {submittedAt === undefined || late === undefined ? null : (
          <span class="small">{late ? parts.late : parts.onTime}</span>
        )}
        <span class="small quiet">{facts.join(' · ')}</span>
      </div>
      {returned && state === 'returned' ? (
        <p>{say.returnedBecause(returned.reason, toVietnamDayAndTime(returned.at))}</p>
      ) : null}
      {submission?.reason === undefined ? null : <p>{say.nothingBecause(submission.reason)}</p>}
      {submission?.kind === 'submitted' && stored !== undefined ? (
        <p class="small">{say.stored(submission.activities, stored)}</p>
      ) : null}
      {submission?.check === undefined ? null : <p class="small quiet">{say.check(submission.check)}</p>}
      {submission?.kind === 'submitted' ? (
        <>
          <h3>{say.targets}</h3>
          {targets.length === 0 ? <p class="quiet">{say.noTargets}</p> : null}
          {targets.map(({ targetId, title, number, reached, explanation }) => (
            <div key={targetId} class="stack report-target">
              <Progress
                label={title}
                done={reached}
                total={number}
                result={toTargetWords(
                  toOnePeriod(number, reached),
                  words.reports.week.result,
                  percent.format,
                )}
              />
              {explanation === undefined ? null : <p class="small quiet">{say.why(explanation)}</p>}
            </div>
          ))}
        </>
      ) : null}
      {submission ? (
        <>
          <h3>{say.remarks}</h3>
          <p class={submission.remarks === undefined ? 'quiet' : 'report-remarks'}>
            {submission.remarks ?? say.noRemarks}
          </p>
        </>
      ) : null}
      {targets.length > 0 ? (
        <div>
          <Button icon={Download} tone="plain" onClick={() => onSaveTargets(report, name)}>
            {say.targetsFile}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
